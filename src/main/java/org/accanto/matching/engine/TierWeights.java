package org.accanto.matching.engine;

import java.util.Arrays;

/**
 * Points for serving one peer of each tier. In the lexicographic mode they are multiples of one gap
 * that no quality can outweigh: sets of peers who can be served together form a matroid, so a
 * better plan is always reached by exchanging one peer for another or adding one, and the gap has
 * to be larger only than what one such exchange can change (design "Matching", theorem 2; J.
 * Edmonds, "Matroids and the greedy algorithm", Mathematical Programming 1, 1971).
 */
public final class TierWeights {
  private TierWeights() {}

  /**
   * One for each tier, in points.
   *
   * @throws IllegalArgumentException if a tier has no weight, or their sum does not fit 64 bits
   */
  public static long[] of(Market market) {
    int tiers = market.tiers();
    if (market.goal().mode() == Goal.Mode.WEIGHTED) {
      if (market.goal().tierWeight().length < tiers) {
        throw new IllegalArgumentException("There are %d tiers and fewer weights".formatted(tiers));
      }
      return Arrays.copyOf(market.goal().tierWeight(), tiers);
    }
    try {
      long gap = gap(market);
      long[] weight = new long[tiers];
      for (int tier = 0; tier < tiers; tier++) {
        weight[tier] = Math.multiplyExact(gap, tiers - (long) tier);
      }
      return weight;
    } catch (ArithmeticException tooLarge) {
      throw new IllegalArgumentException("Numbers too large for 64 bits", tooLarge);
    }
  }

  /**
   * More than one exchange changes: every pair another, and one more place, which costs 2 L at
   * most.
   */
  private static long gap(Market market) {
    long most = 0;
    long least = 0;
    for (int quality : market.quality()) {
      most = Math.max(most, quality);
      least = Math.min(least, quality);
    }
    long pairs = Math.multiplyExact(market.peers() + 1L, most - least);
    return Math.addExact(pairs, 2L * market.goal().load() + 1);
  }
}
