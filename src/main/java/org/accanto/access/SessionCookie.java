package org.accanto.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that carries a session's token, as value of the header {@code Set-Cookie}. On a shared
 * device it ends with the browser.
 */
public final class SessionCookie {

  public static final String NAME = "accanto";

  /** Name of the cookie of a known device. */
  public static final String DEVICE = "device";

  private SessionCookie() {}

  /**
   * @param secure whether the request came by https
   */
  public static String of(String token, boolean ownDevice, boolean secure) {
    return cookie(NAME, token, secure, ownDevice ? Sessions.OWN_DEVICE : null);
  }

  /** Removes the cookie. */
  public static String none(boolean secure) {
    return cookie(NAME, "", secure, Duration.ZERO);
  }

  /** Remembers a device of one's own, so that others' wrong tries do not pause it. */
  public static String device(String token, boolean secure) {
    return cookie(DEVICE, token, secure, Duration.ofDays(365));
  }

  private static String cookie(
      String name, String value, boolean secure, @Nullable Duration longest) {
    var cookie =
        ResponseCookie.from(name, value).path("/").httpOnly(true).sameSite("Lax").secure(secure);
    return (longest == null ? cookie : cookie.maxAge(longest)).build().toString();
  }
}
