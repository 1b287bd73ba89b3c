package org.accanto.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that is shown once and stored only as its hash: 192 random bits. */
final class Token {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Token() {}

  static String create() {
    byte[] bits = new byte[24];
    RANDOM.nextBytes(bits);
    return of(bits);
  }

  static String of(byte[] bits) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** Plain SHA-256 is enough: nobody can try 192 random bits. */
  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
