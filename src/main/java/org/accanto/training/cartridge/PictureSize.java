package org.accanto.training.cartridge;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How many pixels a picture says it has, from its first bytes. */
final class PictureSize {

  private PictureSize() {}

  /** 0 when the bytes are of no picture that we know. */
  static long pixels(byte[] head) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    if (starts(head, 1, "PNG") && head.length >= 24) {
      return area(bytes.getInt(16), bytes.getInt(20));
    }
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    if (starts(head, 0, "GIF8") && head.length >= 10) {
      return area(bytes.getChar(6), bytes.getChar(8));
    }
    if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP") && head.length >= 30) {
      return webp(head, bytes);
    }
    return head.length > 3 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xd8 ? jpeg(head) : 0;
  }

  private static long webp(byte[] head, ByteBuffer bytes) {
    if (starts(head, 12, "VP8X")) {
      return area((bytes.getInt(24) & 0xffffff) + 1, (bytes.getInt(26) >>> 8 & 0xffffff) + 1);
    }
    if (starts(head, 12, "VP8L")) {
      int bits = bytes.getInt(21);
      return area((bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1);
    }
    return area(bytes.getChar(26) & 0x3fff, bytes.getChar(28) & 0x3fff);
  }

  /** Walks from mark to mark up to the frame, which says the size. */
  private static long jpeg(byte[] head) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    int at = 2;
    while (at + 9 < head.length && (head[at] & 0xff) == 0xff) {
      int mark = head[at + 1] & 0xff;
      boolean frame = mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
      if (frame) {
        return area(bytes.getChar(at + 5), bytes.getChar(at + 7));
      }
      at += mark == 0xff ? 1 : 2 + bytes.getChar(at + 2);
    }
    return 0;
  }

  private static long area(int width, int height) {
    return Integer.toUnsignedLong(width) * Math.min(Integer.toUnsignedLong(height), 1L << 31);
  }

  private static boolean starts(byte[] head, int at, String letters) {
    return head.length >= at + letters.length()
        && new String(head, at, letters.length(), StandardCharsets.US_ASCII).equals(letters);
  }
}
