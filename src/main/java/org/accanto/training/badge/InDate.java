package org.accanto.training.badge;

import java.time.Instant;
import java.util.Optional;

/** Whether a badge holds at the moment of asking. */
public sealed interface InDate {

  /** From its first moment on, its last moment not passed. */
  record Holds(Instant from, Optional<Instant> until) implements InDate {}

  /** Its first moment lies ahead. */
  record NotYet(Instant from) implements InDate {}

  /** Its last moment has passed. */
  record Over(Instant until) implements InDate {}

  /** No first moment, or one that is no moment. */
  record Unsaid() implements InDate {}
}
