package org.accanto.matching.engine;

import java.util.Arrays;

/**
 * What a plan is made of (design "Matching", objective). Peers and supporters are positions from 0,
 * in the order in which ties are broken: who has waited longer comes first.
 *
 * <p>Pairs that no hard rule forbids lie one after the other by peer: those of peer {@code p} are
 * {@code first[p]} to {@code first[p + 1] - 1}, each with the supporter, rising, and the quality.
 * The arrays belong to whoever made them and are read only from then on.
 *
 * @param first where the pairs of each peer begin; one longer than there are peers
 * @param supporter of each pair
 * @param quality of each pair: points, from 0 up to 10,000 and a bonus
 * @param tier of each peer; 0 is the most urgent
 * @param hours that each peer asks for, in quarter hours a week; read in the hours model only
 * @param relations how many each supporter may have and has
 * @param time that each supporter has, in quarter hours a week; read in the hours model only
 */
public record Market(
    int[] first,
    int[] supporter,
    int[] quality,
    int[] tier,
    int[] hours,
    Relations[] relations,
    Time[] time,
    Goal goal) {

  /** How many a supporter walks with at most, and now. */
  public record Relations(int most, int now) {

    public int free() {
      return Math.max(0, most - now);
    }
  }

  /** Quarter hours a week: at most, given now, and up to which it is comfortable. */
  public record Time(int most, int now, int comfortable) {}

  public int peers() {
    return tier.length;
  }

  public int supporters() {
    return relations.length;
  }

  public int pairs() {
    return supporter.length;
  }

  /** How many tiers there are: one more than the least urgent that a peer has. */
  public int tiers() {
    return Arrays.stream(tier).max().orElse(-1) + 1;
  }

  /** Where this pair lies, or a negative number when it is not allowed. */
  public int pair(int peer, int who) {
    int found = Arrays.binarySearch(supporter, first[peer], first[peer + 1], who);
    return Math.max(-1, found);
  }

  /** What the {@code nth} new relation of a supporter costs, in points; it never falls with n. */
  public long cost(int who, int nth) {
    Relations has = relations[who];
    return Math.multiplyExact(goal.load(), 2L * (has.now() + (long) nth) - 1) / has.most();
  }

  /** Throws when the arrays contradict one another. */
  void check() {
    require(first.length == peers() + 1 && first[0] == 0, "first: one more than peers, from 0");
    require(first[peers()] == pairs() && quality.length == pairs(), "as many qualities as pairs");
    require(goal.load() >= 0, "the load costs nothing or something");
    for (int peer = 0; peer < peers(); peer++) {
      require(tier[peer] >= 0 && first[peer] <= first[peer + 1], "tiers from 0, pairs in order");
      for (int pair = first[peer]; pair < first[peer + 1]; pair++) {
        int least = pair == first[peer] ? 0 : supporter[pair - 1] + 1;
        require(
            supporter[pair] >= least && supporter[pair] < supporters(),
            "the supporters of a peer rise and exist");
      }
    }
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("A market that contradicts itself: " + rule);
    }
  }
}
