package org.accanto.training.cartridge;

import java.io.IOException;

/** Carries a refusal out of the depth of a library's reading; never leaves this package. */
final class RefusedException extends IOException {

  private final Refusal why;
  private final String name;

  RefusedException(Refusal why, String name) {
    super(why.name());
    this.why = why;
    this.name = name;
  }

  Refusal why() {
    return why;
  }

  String name() {
    return name;
  }
}
