package org.accanto.confidentiality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person without a device opens on paper (C04): written down by one, seen signed by another.
 *
 * @param called the person
 * @param reader who will read it; neither of the two
 * @param until the last day on which it can be read
 * @param seenSigned what the second person said; null: nothing yet
 */
public record Paper(
    UUID id,
    PersonId subject,
    String called,
    DataClass of,
    String reader,
    Hat readerHat,
    String purpose,
    LocalDate until,
    String recorder,
    String witness,
    PersonId witnessedBy,
    Instant at,
    @Nullable Boolean seenSigned) {

  /** As it is written down. */
  public record New(
      UUID id,
      PersonId subject,
      DataClass of,
      PersonId reader,
      Hat readerHat,
      String purpose,
      LocalDate until,
      PersonId witness) {}
}
