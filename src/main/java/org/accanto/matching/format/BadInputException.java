package org.accanto.matching.format;

import java.io.Serial;

/** Carries a {@link BadInput} from deep inside a file up to whoever asked for it. */
public final class BadInputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient BadInput reason;

  BadInputException(BadInput reason) {
    super(reason.sentence());
    this.reason = reason;
  }

  public BadInput reason() {
    return reason;
  }
}
