package org.accanto.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A sealed value is as long as its words. Filled up to the next 64 octets it no longer tells a
 * "yes" from a "not now"; that somebody wrote much or little it still tells.
 */
final class Padding {

  private static final int BLOCK = 64;
  private static final byte END = (byte) 0x80;

  private Padding() {}

  static byte[] on(String words) {
    byte[] plain = words.getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
    padded[plain.length] = END;
    return padded;
  }

  static String off(byte[] padded) {
    int end = padded.length - 1;
    while (end > 0 && padded[end] != END) {
      end--;
    }
    return new String(padded, 0, end, StandardCharsets.UTF_8);
  }
}
