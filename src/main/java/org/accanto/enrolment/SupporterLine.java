package org.accanto.enrolment;

import java.time.Instant;
import org.accanto.shared.PersonId;

/** One line of the coordinator's list of supporters. */
public record SupporterLine(
    PersonId person,
    String called,
    Application.State state,
    Instant since,
    Readiness readiness,
    boolean pausing) {

  public boolean waitsForInterview() {
    return state == Application.State.APPLIED || state == Application.State.INTERVIEW;
  }
}
