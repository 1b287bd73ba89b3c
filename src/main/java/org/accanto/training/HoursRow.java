package org.accanto.training;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * A row of the ledger that was not withdrawn. It counts when it is confirmed.
 *
 * @param what in own words or a short label; may be empty
 * @param own whether the person wrote it themselves
 */
public record HoursRow(
    UUID id,
    PersonId person,
    HoursKind kind,
    int minutes,
    LocalDate day,
    String what,
    boolean own,
    boolean confirmed) {}
