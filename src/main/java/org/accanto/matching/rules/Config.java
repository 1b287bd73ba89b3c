package org.accanto.matching.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accanto.matching.engine.Goal;

/**
 * What the organisation sets (design "Matching", config).
 *
 * @param qualityFloor points, 0 to 10,000; a pair below is not proposed (R16)
 * @param continuityBonus points for a supporter whom the peer wishes for again
 * @param weights of all nine criteria; together 100
 * @param tiers from the most urgent on
 * @param tierWeight points for serving one person of each tier; one more than there are tiers
 * @param loadWeight L: the k-th relation costs {@code L * (2k - 1) / most} points
 * @param overtimePerQuarterHour points for each quarter hour a week above what is comfortable
 */
public record Config(
    Goal.Mode mode,
    Goal.Capacity capacity,
    int qualityFloor,
    int continuityBonus,
    Map<Criterion, Integer> weights,
    List<Tier> tiers,
    List<Long> tierWeight,
    int loadWeight,
    int overtimePerQuarterHour) {

  /** What all weights add up to. */
  public static final int WHOLE = 100;

  /** Whoever waited so many days, or told so many disadvantages: either is enough. */
  public record Tier(int minWaitDays, int minDisadvantages) {
    boolean meets(Peer peer) {
      return peer.waitDays() >= minWaitDays || peer.disadvantages().size() >= minDisadvantages;
    }
  }

  public Config {
    // In the order of the criteria, also where it is printed.
    weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    tiers = List.copyOf(tiers);
    tierWeight = List.copyOf(tierWeight);
    if (tierWeight.size() != tiers.size() + 1) {
      throw new IllegalArgumentException("one tier weight for each tier and one for the others");
    }
    if (weights.size() != Criterion.values().length
        || weights.values().stream().mapToInt(Integer::intValue).sum() != WHOLE) {
      throw new IllegalArgumentException("nine weights that add up to 100");
    }
  }

  /** The tier of somebody: 0 is the most urgent, the number of tiers is "no rule is met". */
  public int tier(Peer peer) {
    int tier = 0;
    while (tier < tiers.size() && !tiers.get(tier).meets(peer)) {
      tier++;
    }
    return tier;
  }

  /** What the design proposes, before an organisation decides. */
  public static Map<Criterion, Integer> proposedWeights() {
    Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      weights.put(criterion, criterion.proposed());
    }
    return weights;
  }
}
