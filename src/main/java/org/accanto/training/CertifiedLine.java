package org.accanto.training;

import java.time.LocalDate;
import java.util.Optional;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person in the list of everybody.
 *
 * @param latest the last certificate for walking with people; null when there was never one
 */
public record CertifiedLine(
    PersonId person, String called, Standing standing, @Nullable Certificate latest) {

  /** The last day of what is valid on this day; empty when nothing is. */
  public Optional<LocalDate> validUntil(LocalDate day) {
    return latest != null && latest.on(day) instanceof CertificateState.Valid(LocalDate until)
        ? Optional.of(until)
        : Optional.empty();
  }

  /** Whether a first certificate could be issued, or one that has ended be renewed. */
  public boolean waits(LocalDate day) {
    return validUntil(day).isEmpty() && standing.ready();
  }
}
