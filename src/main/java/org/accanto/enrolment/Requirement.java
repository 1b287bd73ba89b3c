package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
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
    TRAINED_VIOLENCE,
    TRAINED_SUBSTANCES,
    TRAINED_MINORS,
    ACCESSIBLE_PLACE,
    NO_HOME_VISITS,
    OTHER
  }

  /** What safety may ask of whoever walks with somebody (R09): trainings, places, no visits. */
  public static final Set<Kind> FOR_SAFETY =
      Collections.unmodifiableSet(EnumSet.range(Kind.TRAINED_VIOLENCE, Kind.NO_HOME_VISITS));

  boolean holds(LocalDate day) {
    return !from.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
