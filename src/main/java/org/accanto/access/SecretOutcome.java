package org.accanto.access;

import java.time.Instant;

/** What came of giving or changing one's own PIN or password. */
public sealed interface SecretOutcome {

  /** It was right; what was to be done is done. */
  record Done() implements SecretOutcome {}

  /** The PIN or password until now was not right. */
  record Wrong() implements SecretOutcome {}

  /**
   * The new one cannot be taken.
   *
   * @param problem last word of a message key
   */
  record NotGood(String problem) implements SecretOutcome {}

  /** Too many tries: waiting helps. */
  record Wait(Instant until) implements SecretOutcome {}
}
