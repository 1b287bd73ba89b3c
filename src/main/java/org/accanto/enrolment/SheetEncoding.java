package org.accanto.enrolment;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which office programs of our countries save a list. */
enum SheetEncoding {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16_LE(StandardCharsets.UTF_16LE),
  UTF_16_BE(StandardCharsets.UTF_16BE),
  WESTERN(Charset.forName("windows-1252")),
  GREEK(Charset.forName("windows-1253"));

  private final Charset charset;

  SheetEncoding(Charset charset) {
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }
}
