import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * Somebody who is signed in, and what fills the braces of an address or a form for them. kept
 * starts with "; ": the session, and what a browser keeps from its first page.
 */
record Session(String hat, String kept, Map<String, String> words) {
  static final Session NOBODY = new Session("-", "", Map.of());
  private static final String FORM = "bench-bench-bench";

  /** The guard against forged forms compares a cookie with a field; both are ours to choose. */
  String cookies() {
    return "form=" + FORM + kept;
  }

  /** The field is masked with random bytes, here with zeros. */
  static String formToken() {
    byte[] token = FORM.getBytes(StandardCharsets.UTF_8);
    byte[] masked = new byte[token.length * 2];
    System.arraycopy(token, 0, masked, token.length, token.length);
    return Base64.getUrlEncoder().encodeToString(masked);
  }
}
