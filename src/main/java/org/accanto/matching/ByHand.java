package org.accanto.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.accanto.shared.PersonId;

/**
 * What a coordinator decided beside the plan.
 *
 * @param out peers and supporters who do not take part this time
 * @param together the supporter whom a coordinator put with a peer
 * @param notTogether pairs that are not planned this time
 * @param places how many new people the plan may bring to a supporter
 */
record ByHand(
    Set<PersonId> out,
    Map<PersonId, PersonId> together,
    Set<Two> notTogether,
    Map<PersonId, Integer> places) {

  static final ByHand NOTHING = new ByHand(Set.of(), Map.of(), Set.of(), Map.of());

  /** A peer and a supporter. */
  record Two(PersonId peer, PersonId supporter) {}

  /** The same, with these two together. */
  ByHand with(PersonId peer, PersonId supporter) {
    Map<PersonId, PersonId> more = new HashMap<>(together);
    more.put(peer, supporter);
    return new ByHand(out, Map.copyOf(more), notTogether, places);
  }

  /** The same, with nobody put together with this peer. */
  ByHand without(PersonId peer) {
    Map<PersonId, PersonId> fewer = new HashMap<>(together);
    fewer.remove(peer);
    return new ByHand(out, Map.copyOf(fewer), notTogether, places);
  }

  /** The same, without places that were only tried out: they are agreed with nobody yet. */
  ByHand asAgreed(Everybody all) {
    Map<PersonId, Integer> agreed = new HashMap<>(places);
    all.offering()
        .forEach(
            one -> agreed.computeIfPresent(one.supporter(), (id, n) -> Math.min(n, one.free())));
    return new ByHand(out, together, notTogether, Map.copyOf(agreed));
  }

  /**
   * The same, with so many places fewer for each supporter: those people have been asked already.
   */
  ByHand less(Map<PersonId, Integer> asked) {
    Map<PersonId, Integer> left = new HashMap<>(places);
    asked.forEach((id, n) -> left.computeIfPresent(id, (one, had) -> Math.max(0, had - n)));
    return new ByHand(out, together, notTogether, Map.copyOf(left));
  }
}
