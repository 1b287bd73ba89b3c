package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.accanto.access.OpenSession;
import org.accanto.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the {@link Actor} or the {@link OpenSession}; null where nobody is signed in. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == Actor.class || type == OpenSession.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
    OpenSession session = servlet == null ? null : CurrentSession.of(servlet).orElse(null);
    if (session == null || parameter.getParameterType() == OpenSession.class) {
      return session;
    }
    return session.actor();
  }
}
