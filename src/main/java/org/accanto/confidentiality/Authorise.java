package org.accanto.confidentiality;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to open (B61): one class or one thing of theirs, to one reader, for a
 * purpose, up to a day.
 *
 * @param item null opens the whole class
 * @param purpose what it is needed for, in the person's words (B62)
 * @param until the last day on which it can be read; at most twelve months ahead
 */
public record Authorise(
    DataClass of, @Nullable UUID item, PersonId reader, String purpose, LocalDate until) {}
