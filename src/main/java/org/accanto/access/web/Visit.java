package org.accanto.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accanto.access.SessionCookie;
import org.accanto.access.SignIn;
import org.accanto.access.SignInOutcome;
import org.accanto.access.SignInTry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** One request of somebody who comes in or goes out: what it brings and what its answer sets. */
record Visit(HttpServletRequest request, HttpServletResponse response) {

  /** Holds the code of a card between scanning it and typing the PIN. */
  static final String CARD = "card";

  /** Holds the ticket between the starting number and one's own PIN. */
  static final String TICKET = "ticket";

  /** Whose device it is, as said with the starting number: one question is enough. */
  static final String WHOSE = "whose";

  private static final Duration SHORT = Duration.ofMinutes(15);

  SignInTry tries(@Nullable String device, @Nullable String once) {
    return new SignInTry(
        request.getRemoteAddr(),
        cookie(SessionCookie.DEVICE).orElse(null),
        "mine".equals(device),
        BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)),
        key(once));
  }

  /** Minutes until then, begun ones in full and at least one. */
  static long minutes(Instant until, Clock clock) {
    return Math.max(1, (until.getEpochSecond() - clock.instant().getEpochSecond() + 59) / 60);
  }

  private static UUID key(@Nullable String once) {
    try {
      return once == null ? UUID.randomUUID() : UUID.fromString(once);
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  /** Signed in: a new token always, and whoever was signed in here before is not any more. */
  String welcome(SignInOutcome.Welcome welcome, SignIn signIn) {
    CurrentSession.token(request)
        .filter(old -> !old.equals(welcome.token()))
        .ifPresent(old -> signIn.out(old, false));
    boolean secure = request.isSecure();
    set(SessionCookie.of(welcome.token(), welcome.ownDevice(), secure));
    if (welcome.deviceToken() != null) {
      set(SessionCookie.device(welcome.deviceToken(), secure));
    }
    forget(CARD);
    forget(TICKET);
    forget(WHOSE);
    return welcome.severalHats() ? "redirect:/hat" : "redirect:/today";
  }

  /** Signed out; the browser is asked to forget what it kept. */
  void leave() {
    forgetSession();
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  void forgetSession() {
    set(SessionCookie.none(request.isSecure()));
  }

  Optional<String> cookie(String name) {
    Cookie cookie = WebUtils.getCookie(request, name);
    return cookie == null || cookie.getValue().isEmpty()
        ? Optional.empty()
        : Optional.of(cookie.getValue());
  }

  /** Kept for a quarter of an hour, for the pages of signing in only. */
  void keep(String name, String value) {
    set(brief(name, value).maxAge(SHORT).build().toString());
  }

  void forget(String name) {
    if (cookie(name).isPresent()) {
      set(brief(name, "").maxAge(0).build().toString());
    }
  }

  private ResponseCookie.ResponseCookieBuilder brief(String name, String value) {
    return ResponseCookie.from(name, value)
        .path("/")
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax");
  }

  void set(String cookie) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie);
  }
}
