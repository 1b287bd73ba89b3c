package org.accanto.accompaniment;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A walk as one of the two sees it in a list.
 *
 * @param iAmPeer which of the two is asking
 * @param called how the other wants to be called
 * @param since first day
 * @param lastMet null when they have not met
 * @param next next planned meeting, or null
 * @param nextStep the step the peer is at; null when there is none or it may not be seen
 */
public record WalkSummary(
    UUID id,
    boolean iAmPeer,
    PersonId peer,
    PersonId supporter,
    String called,
    WalkState state,
    LocalDate since,
    @Nullable LocalDate lastMet,
    @Nullable Plan next,
    @Nullable String nextStep) {

  WalkSummary named(String other) {
    return new WalkSummary(
        id, iAmPeer, peer, supporter, other, state, since, lastMet, next, nextStep);
  }

  public PersonId other() {
    return iAmPeer ? supporter : peer;
  }

  public PersonId me() {
    return iAmPeer ? peer : supporter;
  }
}
