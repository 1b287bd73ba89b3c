package org.accanto.training.badge;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who issues, named by their public key and nothing else: {@code did:key:z6Mk…} of an Ed25519 key.
 *
 * @param text the whole name; equal names are equal keys
 */
public record DidKey(String text) {

  private static final String BEGINS = "did:key:";
  private static final int LENGTH = 32;

  /** What says "Ed25519 public key" in the list of multicodecs. */
  private static final byte[] CODEC = {(byte) 0xed, 0x01};

  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  /** Refuses what is no such name: whoever reads names of others asks {@link #parse}. */
  public DidKey {
    if (octetsOf(text).isEmpty()) {
      throw new IllegalArgumentException("no did:key of an Ed25519 key");
    }
  }

  static DidKey of(byte[] publicKey) {
    if (publicKey.length != LENGTH) {
      throw new IllegalArgumentException("a public key has 32 octets");
    }
    byte[] coded = Arrays.copyOf(CODEC, CODEC.length + LENGTH);
    System.arraycopy(publicKey, 0, coded, CODEC.length, LENGTH);
    return new DidKey(BEGINS + 'z' + Base58.of(coded));
  }

  /** Empty when it is anything else than the name of an Ed25519 key. */
  public static Optional<DidKey> parse(String text) {
    return octetsOf(text).map(octets -> new DidKey(text));
  }

  /** The only key that such a name has, as a proof names it. */
  String verificationMethod() {
    return text + '#' + text.substring(BEGINS.length());
  }

  boolean signed(byte[] data, byte[] signature) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(publicKey());
      check.update(data);
      return check.verify(signature);
    } catch (SignatureException | InvalidKeyException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    byte[] octets = octetsOf(text).orElseThrow();
    byte[] encoded = Arrays.copyOf(X509, X509.length + LENGTH);
    System.arraycopy(octets, 0, encoded, X509.length, LENGTH);
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (InvalidKeySpecException e) {
      throw new InvalidKeyException(e);
    }
  }

  private static Optional<byte[]> octetsOf(String text) {
    if (!text.startsWith(BEGINS + 'z')) {
      return Optional.empty();
    }
    return Base58.read(text.substring(BEGINS.length() + 1))
        .filter(coded -> coded.length == CODEC.length + LENGTH)
        .filter(coded -> coded[0] == CODEC[0] && coded[1] == CODEC[1])
        .map(coded -> Arrays.copyOfRange(coded, CODEC.length, coded.length));
  }
}
