package org.accanto.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accanto.access.MySecret;
import org.accanto.access.OpenSession;
import org.accanto.shared.For;
import org.accanto.shared.Open;
import org.accanto.shared.Proven;
import org.accanto.site.SecurityLog;
import org.accanto.site.WordsKeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks the written access decision of each handler before it runs. A handler of ours without one is
 * refused, so a forgotten annotation opens nothing.
 */
@Component
class AccessDecisions implements HandlerInterceptor {

  private static final Set<String> NOT_TYPED = Set.of("_csrf", "once");

  private static final Duration TO_OPEN = Duration.ofMinutes(15);
  private static final Duration TO_SEND = Duration.ofHours(2);

  private final MySecret secrets;

  AccessDecisions(MySecret secrets) {
    this.secrets = secrets;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || !ours(method)) {
      return true;
    }
    @Nullable For only = find(method, For.class);
    if (only == null) {
      if (find(method, Open.class) == null) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      return true;
    }
    Optional<OpenSession> session = CurrentSession.of(request);
    if (session.isEmpty() && hasWords(request)) {
      // What somebody typed before the session ended elsewhere is not lost on the way to signing
      // in.
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    if (session.isEmpty()) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader("Location", request.getContextPath() + signIn(request));
      return false;
    }
    if (!isOwn(request, session.get())) {
      SecurityLog.write(SecurityLog.Event.FORM_OF_SOMEBODY_ELSE);
      // What somebody typed is never sent in the name of another who signed in after them.
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (!Set.copyOf(List.of(only.value())).contains(session.get().actor().hat())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return proven(method, session.get(), request, response);
  }

  /** A form is opened with a fresh proof and may then take its time. */
  private boolean proven(
      HandlerMethod method,
      OpenSession session,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (find(method, Proven.class) == null) {
      return true;
    }
    boolean page = request.getMethod().equals("GET");
    if (secrets.proof(session, page ? TO_OPEN : TO_SEND).isEmpty()) {
      return true;
    }
    response.setStatus(HttpStatus.SEE_OTHER.value());
    String query = page && request.getQueryString() != null ? "?" + request.getQueryString() : "";
    response.setHeader(
        "Location",
        request.getContextPath()
            + "/signin/again?back="
            + URLEncoder.encode(page ? request.getRequestURI() + query : "", UTF_8));
    return false;
  }

  private static String signIn(HttpServletRequest request) {
    boolean away = CurrentSession.away(request).isPresent();
    boolean page = request.getMethod().equals("GET");
    return !away ? "/signin" : "/signin/again" + (page ? "?back=" + request.getRequestURI() : "");
  }

  private boolean isOwn(HttpServletRequest request, OpenSession session) {
    String mark = request.getParameter(WordsKeeper.FIELD);
    return mark == null || secrets.isMarkOf(mark, session.actor());
  }

  private static boolean hasWords(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
        && request.getParameterMap().entrySet().stream()
            .filter(field -> !NOT_TYPED.contains(field.getKey()))
            .flatMap(field -> Arrays.stream(field.getValue()))
            .anyMatch(value -> !value.isBlank());
  }

  private static boolean ours(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("org.accanto.");
  }

  private static <A extends java.lang.annotation.Annotation> @Nullable A find(
      HandlerMethod method, Class<A> kind) {
    A onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), kind);
    if (kind == Proven.class) {
      return onMethod != null
          ? onMethod
          : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), kind);
    }
    // A method that decides for itself is not widened or narrowed by its class.
    boolean decidesItself =
        AnnotatedElementUtils.hasAnnotation(method.getMethod(), For.class)
            || AnnotatedElementUtils.hasAnnotation(method.getMethod(), Open.class);
    return decidesItself
        ? onMethod
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), kind);
  }
}
