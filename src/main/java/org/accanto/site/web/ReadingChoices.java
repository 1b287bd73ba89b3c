package org.accanto.site.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * How this device shows pages: text size and colours, kept in cookies that say nothing about a
 * person.
 */
record ReadingChoices(String text, String theme) {

  static final Set<String> TEXTS = Set.of("normal", "large", "xl");
  static final Set<String> THEMES = Set.of("light", "dark", "device");

  static ReadingChoices of(HttpServletRequest request) {
    return new ReadingChoices(
        one(cookie(request, "text"), TEXTS, "normal"),
        one(cookie(request, "theme"), THEMES, "device"));
  }

  static String one(@Nullable String asked, Set<String> offered, String otherwise) {
    return asked != null && offered.contains(asked) ? asked : otherwise;
  }

  static @Nullable String cookie(HttpServletRequest request, String name) {
    Cookie cookie = WebUtils.getCookie(request, name);
    return cookie == null ? null : cookie.getValue();
  }

  static void remember(
      HttpServletRequest request, HttpServletResponse response, String name, String value) {
    var cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365));
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }
}
