package org.accanto.accompaniment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A walk as one of the two sees it.
 *
 * @param iAmPeer which of the two is asking
 * @param called how the other wants to be called
 * @param since first day
 * @param agreedAt since when what is said stays between the two; null before
 * @param lastMet null when they have not met; known in lists only
 * @param plans coming days, soonest first; in lists only the next one that stands
 * @param nextStep the step the peer is at; null when there is none or it may not be seen; known in
 *     lists only
 * @param asksAlong the peer asks the reader to come along, and has no answer; known in lists only
 */
public record WalkSummary(
    UUID id,
    boolean iAmPeer,
    PersonId peer,
    PersonId supporter,
    String called,
    WalkState state,
    LocalDate since,
    @Nullable Instant agreedAt,
    @Nullable LocalDate lastMet,
    List<Plan> plans,
    @Nullable String nextStep,
    boolean asksAlong) {

  public @Nullable Plan next() {
    return plans.isEmpty() ? null : plans.getFirst();
  }
}
