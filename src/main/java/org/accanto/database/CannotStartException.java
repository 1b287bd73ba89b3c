package org.accanto.database;

import java.io.Serial;

/** Carries a {@link CannotStart} out of the start of the application, up to its main class. */
public final class CannotStartException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient CannotStart reason;

  public CannotStartException(CannotStart reason) {
    super(reason.sentence());
    this.reason = reason;
  }

  public CannotStartException(CannotStart reason, Throwable cause) {
    super(reason.sentence(), cause);
    this.reason = reason;
  }

  public CannotStart reason() {
    return reason;
  }
}
