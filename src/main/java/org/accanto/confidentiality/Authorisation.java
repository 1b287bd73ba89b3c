package org.accanto.confidentiality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person opened, or that imminent harm opens, and that can be read now.
 *
 * @param item null: the whole class
 * @param until the last day on which it can be read
 * @param ends the moment from which it is closed: within a day for an emergency
 * @param emergency whether the reader opened it, because of imminent harm; then nobody gave a
 *     purpose
 */
public record Authorisation(
    UUID id,
    PersonId subject,
    DataClass of,
    @Nullable UUID item,
    PersonId reader,
    Hat readerHat,
    String purpose,
    LocalDate from,
    LocalDate until,
    Instant ends,
    boolean emergency) {}
