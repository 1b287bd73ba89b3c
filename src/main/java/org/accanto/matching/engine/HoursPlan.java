package org.accanto.matching.engine;

import java.util.Arrays;

/** A plan that keeps places and hours, and is made better step by step. Numbers in points. */
final class HoursPlan {
  private final Market market;
  private final long[] weight;

  /** The pair of each peer, or -1. */
  final int[] pair;

  private final int[] held;
  private final int[] given;

  HoursPlan(Market market, long[] weight) {
    this.market = market;
    this.weight = weight;
    this.pair = new int[market.peers()];
    this.held = new int[market.supporters()];
    this.given = new int[market.supporters()];
    Arrays.fill(pair, -1);
  }

  /** What these new quarter hours a week cost beyond what is comfortable. */
  static long overtime(Market market, int who, int hours) {
    Market.Time time = market.time()[who];
    long after = Math.max(0L, (long) time.now() + hours - time.comfortable());
    long before = Math.max(0L, (long) time.now() - time.comfortable());
    return market.goal().overtime() * (after - before);
  }

  boolean fits(int peer, int who) {
    Market.Time time = market.time()[who];
    return held[who] < market.relations()[who].free()
        && (long) time.now() + given[who] + market.hours()[peer] <= time.most();
  }

  long worth(int peer, int at) {
    return weight[market.tier()[peer]] + market.quality()[at];
  }

  /** What the plan gains when this peer comes into this pair. */
  long gain(int peer, int at) {
    int who = market.supporter()[at];
    return worth(peer, at)
        - market.cost(who, held[who] + 1)
        - overtime(market, who, given[who] + market.hours()[peer])
        + overtime(market, who, given[who]);
  }

  void sit(int peer, int at) {
    int who = market.supporter()[at];
    held[who]++;
    given[who] += market.hours()[peer];
    pair[peer] = at;
  }

  /** The same gain is lost. */
  void leave(int peer) {
    int who = market.supporter()[pair[peer]];
    held[who]--;
    given[who] -= market.hours()[peer];
    pair[peer] = -1;
  }

  /** The pair with room that gains most, and more than this; or -1. */
  int bestWithRoom(int peer, long more) {
    int best = -1;
    long most = more;
    for (int at = market.first()[peer]; at < market.first()[peer + 1]; at++) {
      if (fits(peer, market.supporter()[at])) {
        long gain = gain(peer, at);
        if (gain > most) {
          most = gain;
          best = at;
        }
      }
    }
    return best;
  }

  /**
   * Whoever has nobody comes in where there is room, the most worth first; others move to better.
   */
  void fillUp(int[] order) {
    for (int peer : order) {
      int before = pair[peer];
      long had = 0;
      if (before >= 0) {
        leave(peer);
        had = gain(peer, before);
      }
      int best = bestWithRoom(peer, had);
      if (best >= 0) {
        sit(peer, best);
      } else if (before >= 0) {
        sit(peer, before);
      }
    }
  }

  Plan plan() {
    int[] who = new int[pair.length];
    Arrays.setAll(who, peer -> pair[peer] < 0 ? Plan.NOBODY : market.supporter()[pair[peer]]);
    return new Plan(who);
  }

  long objective() {
    long sum = 0;
    for (int peer = 0; peer < pair.length; peer++) {
      sum += pair[peer] < 0 ? 0 : worth(peer, pair[peer]);
    }
    for (int who = 0; who < held.length; who++) {
      for (int nth = 1; nth <= held[who]; nth++) {
        sum -= market.cost(who, nth);
      }
      sum -= overtime(market, who, given[who]);
    }
    return sum;
  }
}
