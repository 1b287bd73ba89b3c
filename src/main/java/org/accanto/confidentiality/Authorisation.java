package org.accanto.confidentiality;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person opened and that can be read now.
 *
 * @param item null: the whole class
 * @param until the last day on which it can be read
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
    LocalDate until) {}
