package org.accanto.matching.engine;

/**
 * What prices of supporters prove: whatever they are, no plan is worth more than what everybody
 * would gain at them (weak duality; design "Matching", theorem 3). Whoever doubts a plan needs this
 * one pass over the pairs, and nothing of the engine.
 */
public final class Certificate {
  private Certificate() {}

  /** The bound in points, for prices from 0 and these points for serving one of each tier. */
  public static long bound(Market market, long[] weight, long[] prices) {
    long bound = 0;
    for (int peer = 0; peer < market.peers(); peer++) {
      long best = 0;
      long served = weight[market.tier()[peer]];
      for (int pair = market.first()[peer]; pair < market.first()[peer + 1]; pair++) {
        best = Math.max(best, served + market.quality()[pair] - prices[market.supporter()[pair]]);
      }
      bound += best;
    }
    for (int who = 0; who < prices.length; who++) {
      bound += ofPlaces(market, who, prices[who]);
    }
    return bound;
  }

  private static long ofPlaces(Market market, int who, long price) {
    long gain = 0;
    int free = market.relations()[who].free();
    for (int nth = 1; nth <= free && market.cost(who, nth) < price; nth++) {
      gain += price - market.cost(who, nth);
    }
    return gain;
  }
}
