package org.accanto.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The text in a file's bytes. UTF-8 says of itself what it is; the two old Windows code pages are
 * told apart by how words look.
 */
public record TextBytes(String text, TextEncoding encoding) {

  /** Empty when no encoding of ours can have been meant. */
  public static Optional<TextBytes> of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, TextEncoding.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, TextEncoding.UTF_16_LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, TextEncoding.UTF_16_BE);
    }
    return strictly(bytes, 0, TextEncoding.UTF_8).or(() -> Optional.of(codePage(bytes)));
  }

  public static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<TextBytes> strictly(byte[] bytes, int from, TextEncoding encoding) {
    try {
      String text =
          encoding
              .charset()
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(new TextBytes(text, encoding));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static TextBytes codePage(byte[] bytes) {
    String greek = new String(bytes, TextEncoding.GREEK.charset());
    if (looksGreek(greek)) {
      return new TextBytes(greek, TextEncoding.GREEK);
    }
    return new TextBytes(new String(bytes, TextEncoding.WESTERN.charset()), TextEncoding.WESTERN);
  }

  /**
   * A Greek word read as Greek has Greek letters side by side. An Italian "città" read as Greek has
   * one Greek letter beside Latin ones.
   */
  private static boolean looksGreek(String text) {
    int together = 0;
    int amongLatin = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean here = isGreek(text.charAt(i));
      boolean before = isGreek(text.charAt(i - 1));
      if (here && before) {
        together++;
      } else if (here && isLatin(text.charAt(i - 1)) || before && isLatin(text.charAt(i))) {
        amongLatin++;
      }
    }
    return together > amongLatin;
  }

  private static boolean isGreek(char c) {
    return c >= '\u0386' && c <= '\u03CE';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
