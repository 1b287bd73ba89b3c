package org.accanto.matching.check;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is checked of a plan. Points are whole numbers, means and shares round down.
 *
 * @param matchedByTier tier 0, the most urgent, first
 * @param load points paid for new relations
 * @param overComfortCost points paid for new hours above what is comfortable
 * @param objective one number; in the lexicographic mode matched by tier, then utility
 * @param p10Quality a tenth of the pairs is not better than this; empty plan: 0
 * @param peersWithNoAllowedSupporter nobody could have been proposed to them
 * @param leftOut had somebody who was allowed, and got nobody
 */
public record Report(
    List<Violation> violations,
    int matched,
    List<Integer> matchedByTier,
    long quality,
    long load,
    long overComfortCost,
    List<Long> objective,
    long meanQuality,
    long p10Quality,
    long worstQuality,
    int peersWithNoAllowedSupporter,
    int leftOut,
    int worstWaitLeftOut,
    Group fourPlusDisadvantages,
    Group needThreeHoursPlus,
    Optional<Proof> proof) {

  /** How many peers there are of a kind, and how many of them were left out. */
  public record Group(int peers, int leftOut) {}

  /**
   * What a certificate proves.
   *
   * @param upperBound points that no valid plan exceeds
   * @param worth of this plan, in the same points
   * @param tiersFirst whether the best sum is also the best tier by tier, where that is asked
   */
  public record Proof(long upperBound, long worth, boolean tiersFirst) {
    public long gap() {
      return upperBound - worth;
    }

    public boolean optimal() {
      return gap() == 0 && tiersFirst;
    }
  }

  public boolean valid() {
    return violations.isEmpty();
  }

  public long utility() {
    return quality - load - overComfortCost;
  }
}
