package org.accanto.enrolment.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.accanto.access.SessionCookie;
import org.springframework.web.util.WebUtils;

/**
 * The two cookies of somebody who asks: the session, and the code, which only the person's own
 * browser keeps until they have written it down. Both end with the browser.
 */
final class Cookies {

  private static final String CODE = "asking";

  private Cookies() {}

  static void session(String token, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader("Set-Cookie", SessionCookie.of(token, false, request.isSecure()));
  }

  static void code(String code, HttpServletRequest request, HttpServletResponse response) {
    String kept =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(code.getBytes(StandardCharsets.UTF_8));
    add(CODE + "=" + kept + "; Path=/; HttpOnly; SameSite=Strict", request, response);
  }

  static void forgetCode(HttpServletRequest request, HttpServletResponse response) {
    add(CODE + "=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0", request, response);
  }

  /** Empty when this browser does not know it. */
  static String code(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, CODE);
    if (cookie == null) {
      return "";
    }
    try {
      byte[] code = Base64.getUrlDecoder().decode(cookie.getValue());
      return new String(code, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notOurs) {
      return "";
    }
  }

  private static void add(String cookie, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader("Set-Cookie", cookie + (request.isSecure() ? "; Secure" : ""));
  }
}
