package org.accanto.matching.engine;

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
}
