package org.accanto.training.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A font without its ligatures: one sign drawn for "fi" has no letters, and would be read out as
 * nothing.
 */
final class PrintFont {

  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final byte[] LIGATURES = "GSUB".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] UNKNOWN = "gsub".getBytes(StandardCharsets.US_ASCII);

  private PrintFont() {}

  /** The table stays where it is, under a name that nobody looks for. */
  static byte[] plain(byte[] font) {
    byte[] plain = font.clone();
    ByteBuffer bytes = ByteBuffer.wrap(plain);
    int tables = bytes.getShort(4);
    byte[] name = new byte[4];
    for (int i = 0; i < tables; i++) {
      bytes.position(HEADER + ENTRY * i).get(name);
      if (Arrays.equals(name, LIGATURES)) {
        bytes.position(HEADER + ENTRY * i).put(UNKNOWN);
      }
    }
    return plain;
  }
}
