package org.accanto.access;

import java.text.Normalizer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords, PINs and starting numbers, stored as bcrypt of a keyed hash: any length counts in
 * full, and who has only the database cannot try even six digits.
 */
@Component
class Secrets {

  private final BCryptPasswordEncoder slow = new BCryptPasswordEncoder(10);
  private final Pepper pepper;
  private final String nobodys;

  Secrets(Pepper pepper) {
    this.pepper = pepper;
    this.nobodys = hash("nobody's secret, compared so that unknown names take as long");
  }

  String hash(String secret) {
    return slow.encode(keyed(secret));
  }

  /** Takes the same time when there is nothing to compare with. */
  boolean matches(String typed, @Nullable String hash) {
    boolean right = slow.matches(keyed(typed), hash == null ? nobodys : hash);
    return right && hash != null;
  }

  private String keyed(String secret) {
    // The same word may come composed or decomposed, depending on the keyboard.
    String one = Normalizer.normalize(secret, Normalizer.Form.NFC);
    return Base64.getEncoder().encodeToString(pepper.of("secret", one));
  }
}
