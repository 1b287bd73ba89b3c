package org.accanto.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.accanto.access.OpenSession;
import org.accanto.access.SessionCookie;
import org.springframework.web.util.WebUtils;

/** Where a request keeps its session: the cookie that names it and the attribute that holds it. */
final class CurrentSession {

  static final String COOKIE = SessionCookie.NAME;
  private static final String ATTRIBUTE = CurrentSession.class.getName();

  private CurrentSession() {}

  static Optional<String> token(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null || cookie.getValue().isEmpty()
        ? Optional.empty()
        : Optional.of(cookie.getValue());
  }

  static void keep(HttpServletRequest request, OpenSession session) {
    request.setAttribute(ATTRIBUTE, session);
  }

  /** The session of who acts; nobody acts before giving what the session asks for. */
  static Optional<OpenSession> of(HttpServletRequest request) {
    return kept(request).filter(session -> session.asks() == null);
  }

  /** The session of who was away and must give their PIN or password again. */
  static Optional<OpenSession> away(HttpServletRequest request) {
    return kept(request).filter(session -> session.asks() != null);
  }

  private static Optional<OpenSession> kept(HttpServletRequest request) {
    return Optional.ofNullable((OpenSession) request.getAttribute(ATTRIBUTE));
  }
}
