package org.accanto.rights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked on paper: to be forgotten (art. 17 GDPR). Written down by one, seen signed by
 * another.
 *
 * @param called the person; empty when it is done, or the actor may not know
 * @param hat in which role
 * @param seenSigned what the second person said; null: nothing yet
 * @param takenBack whether it is kept after all
 */
public record Paper(
    UUID id,
    String called,
    Hat hat,
    String recorder,
    String witness,
    PersonId witnessedBy,
    Instant at,
    @Nullable Boolean seenSigned,
    boolean takenBack) {

  /** As it is written down. */
  public record New(UUID id, PersonId person, Hat hat, PersonId witness) {}

  /** Somebody who works here and can be the second person. */
  public record Colleague(PersonId person, String called) {}

  /**
   * Whom it would concern.
   *
   * @param hats in which roles they told something; empty when somebody else must write it down, or
   *     there is nothing to ask
   */
  public record Whom(String called, List<Hat> hats) {}
}
