package org.accanto.matching.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.matching.engine.Goal;

/**
 * Everybody with everybody: which rules stand in the way, and how good it would be. Made once for
 * an instance; a question about one pair takes well under a microsecond. Safe to share.
 */
public final class Pairs {
  private static final Criterion[] CRITERIA = Criterion.values();

  private final Instance instance;
  private final Traits.OfPeer[] peers;
  private final Traits.OfSupporter[] supporters;
  private final int[] weights = new int[CRITERIA.length];

  public Pairs(Instance instance) {
    this.instance = instance;
    Traits.Vocabulary words = new Traits.Vocabulary();
    Map<Integer, Set<Integer>> apart = keptApartBySupporters(instance.supporters());
    peers =
        instance.peers().stream()
            .map(p -> new Traits.OfPeer(p, apart.getOrDefault(p.id(), Set.of()), words))
            .toArray(Traits.OfPeer[]::new);
    boolean hoursCount = instance.config().capacity() == Goal.Capacity.HOURS;
    supporters =
        instance.supporters().stream()
            .map(s -> new Traits.OfSupporter(s, hoursCount, words))
            .toArray(Traits.OfSupporter[]::new);
    instance.config().weights().forEach((c, weight) -> weights[c.ordinal()] = weight);
  }

  private static Map<Integer, Set<Integer>> keptApartBySupporters(List<Supporter> supporters) {
    Map<Integer, Set<Integer>> apart = new HashMap<>();
    for (Supporter supporter : supporters) {
      for (int peer : supporter.noContact()) {
        apart.computeIfAbsent(peer, none -> new HashSet<>()).add(supporter.id());
      }
    }
    return apart;
  }

  public Instance instance() {
    return instance;
  }

  /** Whether no rule stands in the way; the same as {@link Fit#allowed}, without the reasons. */
  public boolean allowed(int peer, int supporter) {
    return Rulebook.broken(peers[peer], supporters[supporter]) == 0
        && quality(peer, supporter) >= instance.config().qualityFloor();
  }

  /** Points, whether or not a rule stands in the way. */
  public int quality(int peer, int supporter) {
    Traits.OfPeer p = peers[peer];
    Traits.OfSupporter s = supporters[supporter];
    int quality = p.returnsTo(supporter) ? instance.config().continuityBonus() : 0;
    for (Criterion criterion : CRITERIA) {
      quality += weights[criterion.ordinal()] * Values.of(criterion, p, s);
    }
    return quality;
  }

  /** All that stands in the way, not only the first, and all that speaks for it. */
  public Fit fit(int peer, int supporter) {
    Traits.OfPeer p = peers[peer];
    Traits.OfSupporter s = supporters[supporter];
    Map<Criterion, Integer> values = new EnumMap<>(Criterion.class);
    for (Criterion criterion : CRITERIA) {
      values.put(criterion, Values.of(criterion, p, s));
    }
    int quality = quality(peer, supporter);
    int broken = Rulebook.broken(p, s);
    // The floor is asked only of a pair in whose way nothing else stands.
    if (broken == 0 && quality < instance.config().qualityFloor()) {
      broken = Rule.R16.bit();
    }
    return new Fit(Rule.of(broken), Collections.unmodifiableMap(values), quality);
  }
}
