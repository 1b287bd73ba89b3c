package org.accanto.accompaniment;

import java.util.UUID;

/** What came of a {@link Command}. */
public sealed interface Outcome {

  /**
   * @param id of the thing that was made or changed
   */
  record Done(UUID id) implements Outcome {}

  /** For this person there is no such thing. */
  record Nothing() implements Outcome {}

  /** Said no to, with one sentence for the person. */
  record Refused(Objection because) implements Outcome {}
}
