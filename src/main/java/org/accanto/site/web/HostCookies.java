package org.accanto.site.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Behind TLS each cookie carries a prefix by which browsers know that this host alone has set it,
 * over TLS (ASVS 3.3.1, 3.3.3); one without is not looked at. On the loopback address browsers
 * would refuse the prefix, so there the names are plain. Nobody else here knows of it.
 */
final class HostCookies implements Filter {

  static final String PREFIX = "__Host-";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.isSecure()
        && request instanceof HttpServletRequest asked
        && response instanceof HttpServletResponse answered) {
      chain.doFilter(new Asked(asked), new Answered(answered));
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Only cookies with the prefix, by their plain names. */
  private static final class Asked extends HttpServletRequestWrapper {

    Asked(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Cookie @Nullable [] getCookies() {
      Cookie[] all = super.getCookies();
      return all == null
          ? null
          : Arrays.stream(all)
              .filter(one -> one.getName().startsWith(PREFIX))
              .map(one -> new Cookie(one.getName().substring(PREFIX.length()), one.getValue()))
              .toArray(Cookie[]::new);
    }
  }

  /** Every cookie gets the prefix, and what browsers demand with it: secure, for all paths. */
  private static final class Answered extends HttpServletResponseWrapper {

    Answered(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addCookie(Cookie cookie) {
      var prefixed = new Cookie(PREFIX + cookie.getName(), cookie.getValue());
      cookie.getAttributes().forEach(prefixed::setAttribute);
      prefixed.setPath("/");
      prefixed.setSecure(true);
      super.addCookie(prefixed);
    }

    @Override
    public void addHeader(String name, String value) {
      super.addHeader(name, named(name, value));
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, named(name, value));
    }

    private static String named(String name, String value) {
      return HttpHeaders.SET_COOKIE.equalsIgnoreCase(name) ? PREFIX + value : value;
    }
  }
}
