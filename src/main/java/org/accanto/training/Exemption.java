package org.accanto.training;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does without one thing that is asked, for a time (B31).
 *
 * @param unit key of the unit; empty for any other need
 * @param reason the person reads it
 * @param until the last day; null when it has no end
 */
public record Exemption(
    UUID id,
    PersonId person,
    Need.Kind need,
    String unit,
    String reason,
    LocalDate from,
    @Nullable LocalDate until,
    PersonId givenBy) {

  boolean covers(Need asked, LocalDate day) {
    boolean unitFits = !(asked instanceof Need.Unit one) || one.key().equals(unit);
    return need == asked.kind() && unitFits && holds(day);
  }

  public boolean holds(LocalDate day) {
    return !from.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
