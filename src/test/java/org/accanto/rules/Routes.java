package org.accanto.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Open;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of ours with its written access decision, in order. */
record Routes(List<Route> all) {

  /**
   * @param hats empty when the page is open to all
   */
  record Route(String method, String path, Set<Hat> hats, boolean decided) {

    boolean isOpen() {
      return hats.isEmpty();
    }

    String line() {
      return method + " " + path + " : " + (isOpen() ? "open" : String.join(", ", names()));
    }

    private List<String> names() {
      return hats.stream().sorted().map(Hat::name).toList();
    }
  }

  static Routes of(RequestMappingHandlerMapping mapping) {
    TreeMap<String, Route> found = new TreeMap<>();
    mapping.getHandlerMethods().forEach((info, handler) -> add(found, info, handler));
    return new Routes(new ArrayList<>(found.values()));
  }

  private static void add(
      TreeMap<String, Route> found, RequestMappingInfo info, HandlerMethod handler) {
    if (!handler.getBeanType().getName().startsWith("org.accanto.")) {
      return;
    }
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    for (String path : info.getPatternValues()) {
      for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
        Route route = route(method.name(), path, handler);
        // The same address with and without htmx is one address.
        found.put(path + " " + method, route);
      }
    }
  }

  private static Route route(String method, String path, HandlerMethod handler) {
    For onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), For.class);
    Open openMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Open.class);
    if (onMethod != null) {
      return new Route(method, path, Set.of(onMethod.value()), true);
    }
    if (openMethod != null) {
      return new Route(method, path, Set.of(), true);
    }
    For onClass = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), For.class);
    if (onClass != null) {
      return new Route(method, path, Set.of(onClass.value()), true);
    }
    boolean open = AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Open.class);
    return new Route(method, path, Set.of(), open);
  }
}
