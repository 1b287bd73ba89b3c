package org.accanto.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.accanto.shared.Actor;
import org.accanto.shared.Seal;

/**
 * What the application says to the database about who acts: {@code person|hat|microseconds|backend|
 * signature}. The signature is SHA-256(key, SHA-256(key, rest)), as {@code sec.acting()} computes
 * it; the backend's number keeps a context from being replayed on another connection.
 */
record SignedContext(byte[] key) implements Seal {

  String of(Actor actor, Instant at, int backend) {
    String said =
        actor.person()
            + "|"
            + actor.hat().name()
            + "|"
            + ChronoUnit.MICROS.between(Instant.EPOCH, at)
            + "|"
            + backend;
    return said + "|" + signature(said);
  }

  /** A context begins with a person's id, so that no purpose can be taken for one. */
  @Override
  public String on(String purpose, String context) {
    return signature(purpose + "|" + context);
  }

  private String signature(String said) {
    byte[] inner = sha256(key, said.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha256(key, inner));
  }

  private static byte[] sha256(byte[] first, byte[] second) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(first);
      return digest.digest(second);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
