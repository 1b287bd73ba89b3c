package org.accanto.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody offers support (W14): from the first word to the decision, whose reasons they read.
 *
 * @param points what the interview was about; the person reads it too
 * @param reasons of the decision, for the person
 */
public record Application(
    PersonId supporter,
    State state,
    @Nullable Instant appliedAt,
    @Nullable LocalDate interviewOn,
    String points,
    @Nullable Instant decidedAt,
    String reasons) {

  /** How far it is. */
  public enum State {
    DRAFT,
    APPLIED,
    INTERVIEW,
    ACCEPTED,
    NOT_NOW,
    LEFT
  }
}
