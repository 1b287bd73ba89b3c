package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a supporter needs before the first match, as a dated row (B31, B54). A row is
 * never changed; a wrong one is withdrawn.
 *
 * @param words what it is, or for an exemption the reason
 * @param until the last day on which it holds; null when it has no end
 * @param exempt the organisation does without it for this person
 */
public record Requirement(
    UUID id,
    PersonId supporter,
    Kind kind,
    String words,
    LocalDate from,
    @Nullable LocalDate until,
    boolean exempt,
    PersonId recordedBy) {

  /** What may be asked of a supporter. */
  public enum Kind {
    CERTIFICATE,
    BACKGROUND_CHECK,
    INTERVIEW,
    STANDARDS,
    OTHER
  }

  boolean holds(LocalDate day) {
    return !from.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
