package org.accanto.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.SupporterOffer;
import org.accanto.shared.PersonId;

/**
 * Everybody whom a plan could bring together, as they wish and offer today. Both lists stand in the
 * order in which ties are broken: who waits longer comes first.
 *
 * @param apart protected: whom each peer is not brought together with, for whatever reason
 * @param back to whom each peer would like to return
 */
record Everybody(
    List<Asking> asking,
    List<Offering> offering,
    Map<PersonId, Set<PersonId>> apart,
    Map<PersonId, Set<PersonId>> back) {

  /**
   * A peer who walks with nobody and chooses nobody now.
   *
   * @param waited whole days
   * @param needs what safety asks of whoever walks with them
   * @param told how many hard things they chose to tell the coordinators
   */
  record Asking(PeerWish wish, String called, long waited, int told, Set<Requirement.Kind> needs) {

    PersonId peer() {
      return wish.peer();
    }
  }

  /**
   * Somebody who offers support, ready or not.
   *
   * @param limit how many people at most, as agreed
   */
  record Offering(SupporterOffer offer, int limit, Overview.Load load) {

    PersonId supporter() {
      return offer.supporter();
    }

    /** Places that nobody has, and for which nobody is being asked. */
    int free() {
      return Math.max(0, limit - load.walksWith() - load.asked());
    }
  }

  /** These two in a plan that may bring so many new people to the supporter. */
  Candidate planned(Asking peer, Offering supporter, int places) {
    return candidate(peer, supporter, supporter.load().walksWith() + places, 0);
  }

  /** These two as everything has been agreed, for a proposal. */
  Candidate agreed(Asking peer, Offering supporter) {
    return candidate(peer, supporter, supporter.limit(), supporter.load().asked());
  }

  private Candidate candidate(Asking peer, Offering supporter, int limit, int asked) {
    Overview.Load load = supporter.load();
    PersonId id = supporter.supporter();
    return new Candidate(
        supporter.offer(),
        limit,
        load.walksWith(),
        load.minutes(),
        asked,
        load.lastAsked(),
        supporter.offer().forSafety().containsAll(peer.needs()),
        apart.getOrDefault(peer.peer(), Set.of()).contains(id),
        false,
        back.getOrDefault(peer.peer(), Set.of()).contains(id));
  }
}
