package org.accanto.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has done towards a certificate.
 *
 * @param ledger confirmed and not withdrawn
 * @param units keys of the completed units
 * @param affirmations days on which they said yes to the duties and values
 * @param renews the day on which the certificate that would be renewed was issued; null for a first
 */
record Facts(
    List<Counted> ledger,
    Set<String> units,
    List<LocalDate> affirmations,
    List<Exemption> exemptions,
    @Nullable LocalDate renews) {

  /** Confirmed minutes of one day. */
  record Counted(HoursKind kind, int minutes, LocalDate day) {}

  static final Facts NOTHING = new Facts(List.of(), Set.of(), List.of(), List.of(), null);

  /** Minutes of this kind, from one day to another, both included. */
  int minutes(HoursKind kind, LocalDate from, LocalDate to) {
    return ledger.stream()
        .filter(row -> row.kind() == kind && !row.day().isBefore(from) && !row.day().isAfter(to))
        .mapToInt(Counted::minutes)
        .sum();
  }
}
