package org.accanto.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one file of one person.
 *
 * @param live the one in use; null when nothing was told yet, or all was forgotten
 * @param destroyed numbers of those whose words nobody reads any more
 */
record Keys(@Nullable Opened live, Set<Integer> destroyed) {

  /**
   * @param hashing for texts that are compared and never read
   */
  record Opened(int number, Aead cipher, SecretKeySpec hashing) {

    String hash(String text) {
      try {
        Mac mac = Mac.getInstance(hashing.getAlgorithm());
        mac.init(hashing);
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every JDK has " + hashing.getAlgorithm(), e);
      }
    }
  }

  boolean know(int number) {
    return (live != null && live.number() == number) || destroyed.contains(number);
  }
}
