package org.accanto.matching.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accanto.matching.format.Solution;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Supporter;

/** The same people kept apart, for another reason. */
final class Causes {
  private Causes() {}

  /** Cause 0 to 3 is written down by the peer, 4 by the supporter. */
  static Instance all(Instance instance, int cause) {
    return new Instance(
        instance.name(),
        instance.family(),
        instance.config(),
        instance.peers().stream().map(p -> peer(p, apart(instance, p), cause)).toList(),
        instance.supporters().stream().map(s -> supporter(instance, s, cause)).toList());
  }

  private static Set<Integer> apart(Instance instance, Peer peer) {
    Set<Integer> apart = new HashSet<>(peer.apart().supporters().toList());
    for (Supporter supporter : instance.supporters()) {
      if (supporter.noContact().contains(peer.id())) {
        apart.add(supporter.id());
      }
    }
    return apart;
  }

  private static Peer peer(Peer p, Set<Integer> apart, int cause) {
    List<Set<Integer>> by =
        List.of(
            cause == 0 ? apart : Set.of(),
            cause == 1 ? apart : Set.of(),
            cause == 2 ? apart : Set.of(),
            cause == 3 ? apart : Set.of());
    return new Peer(
        p.id(),
        p.person(),
        p.waitDays(),
        p.minOverlap(),
        p.hours(),
        p.disadvantages(),
        p.seeks(),
        p.needs(),
        p.requiredGenders(),
        p.preferredGenders(),
        new Peer.Apart(by.get(0), by.get(1), by.get(2), by.get(3)),
        p.returnTo());
  }

  private static Supporter supporter(Instance instance, Supporter s, int cause) {
    Set<Integer> peers = new HashSet<>();
    for (Peer peer : instance.peers()) {
      if (cause == 4 && apart(instance, peer).contains(s.id())) {
        peers.add(peer.id());
      }
    }
    return new Supporter(
        s.id(),
        s.person(),
        s.status(),
        s.load(),
        s.offers(),
        s.trainings(),
        s.limits(),
        s.excludesGenders(),
        peers);
  }

  /** A plan that breaks what can be broken, so that every sentence is seen. */
  static Solution everybody(Instance instance) {
    return new Solution(
        instance.supporters().isEmpty()
            ? List.of()
            : instance.peers().stream()
                .map(p -> new Solution.Match(p.id(), p.id() % instance.supporters().size()))
                .toList());
  }
}
