package org.accanto.matching.engine;

/**
 * What a plan is worth in both modes (design "Matching", objective).
 *
 * @param served how many of each tier have somebody; tier 0 first
 * @param utility sum of quality less what the load costs, in points
 */
public record Score(int[] served, long utility) {

  /** Counts the score of a plan anew, from the market alone. */
  public static Score of(Market market, Plan plan) {
    int[] served = new int[market.tiers()];
    int[] held = new int[market.supporters()];
    long utility = 0;
    for (int peer = 0; peer < market.peers(); peer++) {
      int who = plan.supporter()[peer];
      if (who != Plan.NOBODY) {
        served[market.tier()[peer]]++;
        utility += market.quality()[market.pair(peer, who)] - market.cost(who, ++held[who]);
      }
    }
    return new Score(served, utility);
  }

  /** Positive when this one is better: more of tier 0, then of tier 1 and so on, then utility. */
  public int compareByTiers(Score other) {
    for (int tier = 0; tier < served.length; tier++) {
      if (served[tier] != other.served[tier]) {
        return Integer.compare(served[tier], other.served[tier]);
      }
    }
    return Long.compare(utility, other.utility);
  }
}
