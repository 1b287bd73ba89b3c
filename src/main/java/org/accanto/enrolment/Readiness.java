package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a supporter may be suggested today, computed from dated rows and the policy (B31, B54).
 */
public sealed interface Readiness {

  /**
   * @param validUntil the last day on which all requirements hold; null when none of them ends
   */
  record Ready(@Nullable LocalDate validUntil) implements Readiness {}

  record NotReady(List<Missing> reasons) implements Readiness {}

  /** What is missing, one sentence each for the coordinator. */
  enum Missing {
    NOT_ACCEPTED,
    LEFT,
    CERTIFICATE_MISSING,
    CERTIFICATE_ENDED,
    BACKGROUND_CHECK_MISSING,
    BACKGROUND_CHECK_ENDED,
    INTERVIEW_MISSING
  }

  default boolean ready() {
    return this instanceof Ready;
  }
}
