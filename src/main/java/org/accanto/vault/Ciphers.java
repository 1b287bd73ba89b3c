package org.accanto.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM by Tink. Made from keys directly: Tink's own storage of keys would bring Protobuf,
 * and wrapped keys would be more than twice as long.
 */
final class Ciphers {

  /** Octets of a key. */
  static final int KEY = 32;

  /** One octet that says "Tink", four with the number of the key. */
  private static final int PREFIX = 5;

  private static final byte TINK = 1;

  private Ciphers() {}

  /**
   * @param number stands in front of all that it seals
   */
  @AccessesPartialKey
  static Aead of(int number, byte[] key) {
    try {
      AesGcmParameters parameters =
          AesGcmParameters.builder()
              .setKeySizeBytes(KEY)
              .setIvSizeBytes(12)
              .setTagSizeBytes(16)
              .setVariant(AesGcmParameters.Variant.TINK)
              .build();
      return AesGcmJce.create(
          AesGcmKey.builder()
              .setParameters(parameters)
              .setIdRequirement(number)
              .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
              .build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM with a key of " + key.length + " octets", e);
    }
  }

  /** Another key, made of this one: the same octets never serve two ends. */
  static SecretKeySpec hashing(byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return new SecretKeySpec(
          mac.doFinal("for hashes".getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  /** With which key something was sealed; 0, which no key has, when it cannot have been. */
  static int number(byte[] sealed) {
    return sealed.length > PREFIX && sealed[0] == TINK ? ByteBuffer.wrap(sealed).getInt(1) : 0;
  }
}
