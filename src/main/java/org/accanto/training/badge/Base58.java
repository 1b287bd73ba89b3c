package org.accanto.training.badge;

import java.math.BigInteger;
import java.util.Optional;

/** Octets as text in the alphabet of Bitcoin, as multibase "z" asks. */
final class Base58 {

  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(58);

  /** The work grows with the square of the length; nothing that is signed here is longer. */
  private static final int LONGEST = 128;

  private Base58() {}

  static String of(byte[] octets) {
    StringBuilder text = new StringBuilder();
    for (BigInteger rest = new BigInteger(1, octets); rest.signum() > 0; rest = rest.divide(BASE)) {
      text.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
    }
    for (int i = 0; i < octets.length && octets[i] == 0; i++) {
      text.append(ALPHABET.charAt(0));
    }
    return text.reverse().toString();
  }

  /** Empty when a letter is not of the alphabet, or when it is far too long. */
  static Optional<byte[]> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    BigInteger number = BigInteger.ZERO;
    int zeros = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      if (digit == 0 && number.signum() == 0) {
        zeros++;
      }
      number = number.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    byte[] magnitude = number.signum() == 0 ? new byte[0] : number.toByteArray();
    int sign = magnitude.length > 0 && magnitude[0] == 0 ? 1 : 0;
    byte[] octets = new byte[zeros + magnitude.length - sign];
    System.arraycopy(magnitude, sign, octets, zeros, magnitude.length - sign);
    return Optional.of(octets);
  }
}
