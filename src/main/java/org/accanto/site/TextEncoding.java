package org.accanto.site;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which office programs of our countries save a text. */
public enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16_LE(StandardCharsets.UTF_16LE),
  UTF_16_BE(StandardCharsets.UTF_16BE),
  WESTERN(Charset.forName("windows-1252")),
  GREEK(Charset.forName("windows-1253"));

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  public Charset charset() {
    return charset;
  }
}
