package org.accanto.matching.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.accanto.matching.engine.Goal.Mode;

/** The same market with one thing different. */
final class Variants {
  /** So much better than anything else that the pair is in every best plan. */
  private static final int FORCED = 500_000_000;

  private Variants() {}

  static Market without(Market market, int peer) {
    return keeping(market, at -> peerOf(market, at) != peer, at -> market.quality()[at]);
  }

  static Market forbidden(Market market, int peer, int who) {
    int pair = market.pair(peer, who);
    return keeping(market, at -> at != pair, at -> market.quality()[at]);
  }

  static Market forced(Market market, int peer, int who) {
    int pair = market.pair(peer, who);
    return keeping(
        market,
        at -> at == pair || peerOf(market, at) != peer,
        at -> market.quality()[at] + (at == pair ? FORCED : 0));
  }

  /** What forced pairs bring beyond their worth. */
  static long bonus(Market market) {
    return (long) FORCED
        * Arrays.stream(market.quality()).filter(quality -> quality > FORCED / 2).count();
  }

  static Market weighted(Market market, long[] weight) {
    Goal goal = market.goal();
    return with(
        market,
        market.first(),
        market.supporter(),
        market.quality(),
        new Goal(Mode.WEIGHTED, goal.capacity(), weight, goal.load(), goal.overtime()));
  }

  static int peerOf(Market market, int at) {
    int peer = 0;
    while (market.first()[peer + 1] <= at) {
      peer++;
    }
    return peer;
  }

  static Market keeping(Market market, IntPredicate kept, IntUnaryOperator quality) {
    int[] first = new int[market.peers() + 1];
    int[] who = new int[market.pairs()];
    int[] points = new int[market.pairs()];
    int pairs = 0;
    for (int peer = 0; peer < market.peers(); peer++) {
      for (int at = market.first()[peer]; at < market.first()[peer + 1]; at++) {
        if (kept.test(at)) {
          who[pairs] = market.supporter()[at];
          points[pairs++] = quality.applyAsInt(at);
        }
      }
      first[peer + 1] = pairs;
    }
    return with(
        market, first, Arrays.copyOf(who, pairs), Arrays.copyOf(points, pairs), market.goal());
  }

  private static Market with(Market market, int[] first, int[] who, int[] quality, Goal goal) {
    return new Market(
        first,
        who,
        quality,
        market.tier(),
        market.hours(),
        market.relations(),
        market.time(),
        goal);
  }
}
