package org.accanto.training;

import java.util.List;
import java.util.UUID;

/** What came of issuing a certificate; each "no" is expected and says what to do. */
public sealed interface IssueOutcome {

  record Issued(UUID certificate) implements IssueOutcome {}

  /** What is asked is not all there yet. */
  record NotYet(List<Need> missing) implements IssueOutcome {}

  /** Nobody certifies themselves. */
  record NotOneself() implements IssueOutcome {}

  /** The actor is no coordinator, or there is nobody, or nothing to put another in place of. */
  record NotHere() implements IssueOutcome {}
}
