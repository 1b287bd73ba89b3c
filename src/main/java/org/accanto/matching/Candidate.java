package org.accanto.matching;

import java.time.Instant;
import org.accanto.enrolment.SupporterOffer;
import org.jspecify.annotations.Nullable;

/**
 * A supporter as the engine looks at them for one peer.
 *
 * @param limit how many people at most: what was agreed, and never more than the policy
 * @param walksWith how many people they walk with now
 * @param minutes a week, as the peers of these walks asked for them; who said nothing is not
 *     counted
 * @param asked with how many peers a proposal is open now
 * @param lastAsked when they were last proposed to somebody; null when never
 * @param safe has what safety asks of whoever walks with this peer
 * @param apart protected: not with this peer, for whatever reason
 * @param together walks with this peer, or is proposed to this peer, already
 * @param askedBack the peer would like to walk with them again
 */
record Candidate(
    SupporterOffer offer,
    int limit,
    int walksWith,
    int minutes,
    int asked,
    @Nullable Instant lastAsked,
    boolean safe,
    boolean apart,
    boolean together,
    boolean askedBack) {

  int room() {
    return Math.max(0, limit - walksWith);
  }
}
