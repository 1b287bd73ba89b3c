package org.accanto.training.badge;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The secret half of an issuer's key. Never printed: it has no text of its own.
 *
 * @see DidKey the half that everybody may know
 */
public final class BadgeKey {

  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");
  private static final int LENGTH = 32;

  private final byte[] secret;
  private final DidKey did;

  /** Refuses halves that do not belong together. */
  BadgeKey(byte[] secret, DidKey did) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("a secret key has 32 octets");
    }
    this.secret = secret.clone();
    this.did = did;
    byte[] anything = {1};
    if (!did.signed(anything, sign(anything))) {
      throw new IllegalArgumentException("the two halves are of two keys");
    }
  }

  /** A key that nobody has yet. */
  public static BadgeKey random() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new BadgeKey(
          end(pair.getPrivate().getEncoded()), DidKey.of(end(pair.getPublic().getEncoded())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  /** By what others know this key. */
  public DidKey did() {
    return did;
  }

  byte[] secret() {
    return secret.clone();
  }

  byte[] sign(byte[] data) {
    try {
      byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + LENGTH);
      System.arraycopy(secret, 0, encoded, PKCS8.length, LENGTH);
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  private static byte[] end(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
  }
}
