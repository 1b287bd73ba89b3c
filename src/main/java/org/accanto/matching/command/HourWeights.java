package org.accanto.matching.command;

import java.util.Arrays;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.TierWeights;

/**
 * Points for serving one of each tier where hours count. One long request may then stand against
 * several short ones, so in the lexicographic mode one person must outweigh everybody behind them.
 */
final class HourWeights {
  /** What a certificate may hold; beyond it the tiers are only nearly strict. */
  private static final long MOST = 1_000_000_000_000L;

  private HourWeights() {}

  /** The goal's own in the weighted mode. */
  static long[] of(Market market) {
    long[] weight = TierWeights.of(market);
    if (market.goal().mode() == Goal.Mode.WEIGHTED) {
      return weight;
    }
    long[] strict = new long[weight.length];
    long swing = swing(market);
    long behind = 0;
    for (int tier = strict.length - 1; tier >= 0; tier--) {
      int of = tier;
      long people = Arrays.stream(market.tier()).filter(t -> t == of).count();
      strict[tier] = behind + swing + 1;
      if (strict[tier] > MOST) {
        return weight;
      }
      behind += strict[tier] * people;
    }
    return strict;
  }

  /** More than quality, load and overtime of two plans can differ by. */
  private static long swing(Market market) {
    long places = 0;
    long paid = 0;
    for (int who = 0; who < market.supporters(); who++) {
      int free = market.relations()[who].free();
      places += free;
      for (int nth = 1; nth <= free; nth++) {
        paid += market.cost(who, nth);
      }
      Market.Time time = market.time()[who];
      paid += (long) market.goal().overtime() * Math.max(0, time.most() - time.now());
    }
    long most = Arrays.stream(market.quality()).max().orElse(0);
    return Math.min(places, market.peers()) * most + paid;
  }
}
