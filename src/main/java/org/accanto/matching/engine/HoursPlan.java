package org.accanto.matching.engine;

import java.util.Arrays;

/** A plan that keeps places and hours, and what it is worth at each moment. Numbers in points. */
final class HoursPlan {
  private final Market market;
  private final long[] weight;

  /** The pair of each peer, or -1. */
  final int[] pair;

  /** Where a supporter's places begin; what each costs, and who sits there. */
  private final int[] room;

  private final long[] cost;
  private final int[] holder;
  private final int[] seat;
  private final int[] held;
  private final int[] given;

  /** Hours that a supporter can still give at all, and with comfort. */
  private final long[] spare;

  private final long[] ease;
  private final long overtime;
  private long objective;
  private int people;

  HoursPlan(Market market, long[] weight) {
    this.market = market;
    this.weight = weight;
    this.overtime = market.goal().overtime();
    this.pair = new int[market.peers()];
    this.seat = new int[market.peers()];
    this.room = new int[market.supporters() + 1];
    this.held = new int[market.supporters()];
    this.given = new int[market.supporters()];
    this.spare = new long[market.supporters()];
    this.ease = new long[market.supporters()];
    Arrays.fill(pair, -1);
    for (int who = 0; who < held.length; who++) {
      Market.Time time = market.time()[who];
      room[who + 1] = room[who] + market.relations()[who].free();
      spare[who] = (long) time.most() - time.now();
      ease[who] = Math.max(0, (long) time.comfortable() - time.now());
    }
    this.cost = new long[room[held.length]];
    this.holder = new int[room[held.length]];
    for (int who = 0; who < held.length; who++) {
      for (int nth = room[who]; nth < room[who + 1]; nth++) {
        cost[nth] = market.cost(who, nth - room[who] + 1);
      }
    }
  }

  HoursPlan copy() {
    HoursPlan copy = new HoursPlan(market, weight);
    for (int peer = 0; peer < pair.length; peer++) {
      if (pair[peer] >= 0) {
        copy.sit(peer, pair[peer]);
      }
    }
    return copy;
  }

  /** What these new quarter hours a week cost beyond what is comfortable. */
  static long overtime(Market market, int who, int hours) {
    Market.Time time = market.time()[who];
    long after = Math.max(0L, (long) time.now() + hours - time.comfortable());
    long before = Math.max(0L, (long) time.now() - time.comfortable());
    return market.goal().overtime() * (after - before);
  }

  boolean fits(int peer, int who) {
    return room[who] + held[who] < room[who + 1]
        && (long) given[who] + market.hours()[peer] <= spare[who];
  }

  /** What the plan gains when this peer comes into this pair, where there is room. */
  long gain(int peer, int at) {
    int who = market.supporter()[at];
    long after = (long) given[who] + market.hours()[peer];
    long over = after <= ease[who] ? 0 : after - Math.max(given[who], ease[who]);
    return weight[market.tier()[peer]]
        + market.quality()[at]
        - cost[room[who] + held[who]]
        - overtime * over;
  }

  void sit(int peer, int at) {
    int who = market.supporter()[at];
    objective += gain(peer, at);
    people++;
    seat[peer] = room[who] + held[who]++;
    holder[seat[peer]] = peer;
    given[who] += market.hours()[peer];
    pair[peer] = at;
  }

  /** The same gain is lost. */
  void leave(int peer) {
    int at = pair[peer];
    int who = market.supporter()[at];
    int last = holder[room[who] + --held[who]];
    holder[seat[peer]] = last;
    seat[last] = seat[peer];
    given[who] -= market.hours()[peer];
    pair[peer] = -1;
    people--;
    objective -= gain(peer, at);
  }

  /** How many new people a supporter has, and each of them. */
  int held(int who) {
    return held[who];
  }

  int holder(int who, int nth) {
    return holder[room[who] + nth];
  }

  int people() {
    return people;
  }

  long objective() {
    return objective;
  }

  /** The pair with room that gains most, and more than this; or -1. */
  private int bestWithRoom(int peer, long more) {
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
}
