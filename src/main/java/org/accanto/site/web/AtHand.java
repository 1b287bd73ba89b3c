package org.accanto.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A page whose words lie at hand while it is made: Thymeleaf keeps each variable as an attribute of
 * the request and reads it there some thousand times, through every wrapper that a filter put
 * around the request (decision 0015).
 */
final class AtHand extends ThymeleafView {

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    super.render(model, new Request(request), response);
  }

  /** Names with a dot are of the frameworks and mean the same outside. */
  private static final class Request extends HttpServletRequestWrapper {

    private final Map<String, Object> all = new HashMap<>();

    Request(HttpServletRequest request) {
      super(request);
      for (String name : Collections.list(request.getAttributeNames())) {
        Object value = request.getAttribute(name);
        if (value != null) {
          all.put(name, value);
        }
      }
    }

    @Override
    public @Nullable Object getAttribute(String name) {
      Object found = all.get(name);
      return found == null && name.indexOf('.') >= 0 ? super.getAttribute(name) : found;
    }

    @Override
    public Enumeration<String> getAttributeNames() {
      return Collections.enumeration(all.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
      if (value == null) {
        removeAttribute(name);
        return;
      }
      all.put(name, value);
      if (name.indexOf('.') >= 0) {
        super.setAttribute(name, value);
      }
    }

    @Override
    public void removeAttribute(String name) {
      all.remove(name);
      if (name.indexOf('.') >= 0) {
        super.removeAttribute(name);
      }
    }
  }
}
