package org.accanto.matching;

import java.util.List;
import java.util.UUID;

/** What came of a command. An expected "no" is a value. */
public sealed interface Outcome {

  /** Both sides are asked now. */
  record Proposed(UUID round) implements Outcome {}

  /** The yes is kept; the other has not said yes yet. */
  record WaitingForTheOther() implements Outcome {}

  /**
   * @param match the id of the walk that has begun
   */
  record Matched(UUID match) implements Outcome {}

  record Declined() implements Outcome {}

  record Undecided() implements Outcome {}

  record Later() implements Outcome {}

  record HelpAsked() implements Outcome {}

  record Withdrawn() implements Outcome {}

  /** A peer would like somebody beside them again; a coordinator sees it. */
  record WaitsAgain() implements Outcome {}

  /**
   * It is no longer open: declined, withdrawn, expired, full, somebody else chosen. Always the same
   * words, so that none of these can be told from the others.
   */
  record NotToBe() implements Outcome {}

  record Refused(List<Objection> because) implements Outcome {}

  /** For this person there is no such thing: the page answers 404. */
  record NotThere() implements Outcome {}
}
