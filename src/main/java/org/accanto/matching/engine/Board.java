package org.accanto.matching.engine;

import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * Who sits where while the engine works, and what each supporter's next place costs. All numbers
 * are in the units of {@link Scale}.
 *
 * <p>A plan and prices are optimal together when (1) nobody prefers another supporter at these
 * prices, or nobody at all; (2) a price lies between the costs of the last place taken and of the
 * next one. Each search keeps both. There is room for one more holder than places, for the moment
 * in which somebody comes before another goes.
 */
final class Board {
  /** The cost of a place that does not exist. */
  static final long NONE = Long.MAX_VALUE / 4;

  final Market market;
  final Scale scale;
  final long[] weight;
  final int[] first;
  final int[] supporter;
  final int[] quality;
  final long[] base;

  /** Of each supporter; one more, for forbidden pairs, is dearer than all. */
  final long[] price;

  /** Has nobody, and nobody to whom to move at these prices. */
  static final int WAITS = -1;

  /** Does not take part: searches pass by. */
  static final int AWAY = -2;

  /** The pair in which each peer sits, or {@link #WAITS}, or {@link #AWAY}. */
  final int[] pair;

  /** No place is given for less; 0 but while the engine works. */
  final long[] reserve;

  final int[] taken;
  private final int[] seat;
  private final int[] room;
  private final int[] holder;
  private final long[] cost;

  /** Bound to where they sit, whatever happens. */
  final boolean[] pinned;

  /** The supporters of the pairs are the market's own, or a copy that {@link #forbid} changes. */
  Board(Market market, long[] weight, int[] supporter) {
    this.market = market;
    this.weight = weight;
    this.scale = new Scale(market, weight);
    this.first = market.first();
    this.supporter = supporter;
    this.pinned = new boolean[market.peers()];
    this.quality = market.quality();
    this.price = new long[market.supporters() + 1];
    this.price[market.supporters()] = NONE;
    this.reserve = new long[market.supporters()];
    this.taken = new int[market.supporters()];
    this.pair = new int[market.peers()];
    this.seat = new int[market.peers()];
    this.base = new long[market.peers()];
    Arrays.fill(pair, AWAY);
    for (int peer = 0; peer < base.length; peer++) {
      base[peer] = scale.base(peer, weight[market.tier()[peer]]);
    }
    this.room = rooms(market);
    this.holder = new int[room[taken.length]];
    this.cost = new long[room[taken.length]];
    for (int who = 0; who < taken.length; who++) {
      costs(who);
    }
  }

  /** No supporter needs more places than people whom they may walk with. */
  private static int[] rooms(Market market) {
    int[] asked = new int[market.supporters()];
    for (int who : market.supporter()) {
      asked[who]++;
    }
    int[] room = new int[asked.length + 1];
    for (int who = 0; who < asked.length; who++) {
      room[who + 1] = room[who] + Math.min(asked[who], market.relations()[who].free()) + 1;
    }
    return room;
  }

  private void costs(int who) {
    int free = market.relations()[who].free();
    for (int at = room[who]; at < room[who + 1]; at++) {
      int nth = at - room[who] + 1;
      cost[at] = nth <= free ? scale.units(market.cost(who, nth)) : NONE;
    }
  }

  int peers() {
    return pair.length;
  }

  boolean placed(int peer) {
    return pair[peer] >= 0;
  }

  int whoOf(int peer) {
    return pair[peer] < 0 ? Plan.NOBODY : supporter[pair[peer]];
  }

  int holder(int who, int nth) {
    return holder[room[who] + nth];
  }

  /** What one more relation costs this supporter, or {@link #NONE} when there is no place. */
  long costOfNext(int who) {
    return cost[room[who] + taken[who]];
  }

  /** For what a place is given now: what it costs, and not below the reserve. */
  long nextCost(int who) {
    return Math.max(reserve[who], cost[room[who] + taken[who]]);
  }

  /** What the last place taken costs; there is one. */
  long lastCost(int who) {
    return cost[room[who] + taken[who] - 1];
  }

  long worth(int peer, int at) {
    return base[peer] + ((long) quality[at] << scale.shift);
  }

  /** What a peer who sits has after the price. */
  long profit(int peer) {
    return worth(peer, pair[peer]) - price[supporter[pair[peer]]];
  }

  /** The most that a peer can have at these prices; negative when nobody is better. */
  long bestProfit(int peer) {
    long best = Long.MIN_VALUE / 4;
    for (int at = first[peer]; at < first[peer + 1]; at++) {
      best = Math.max(best, ((long) quality[at] << scale.shift) - price[supporter[at]]);
    }
    return best + base[peer];
  }

  void sit(int peer, int at) {
    int who = supporter[at];
    int nth = taken[who]++;
    holder[room[who] + nth] = peer;
    seat[peer] = nth;
    pair[peer] = at;
  }

  void leave(int peer) {
    int who = supporter[pair[peer]];
    int last = holder[room[who] + --taken[who]];
    holder[room[who] + seat[peer]] = last;
    seat[last] = seat[peer];
    pair[peer] = WAITS;
  }

  void move(int peer, int at) {
    if (pair[peer] >= 0) {
      leave(peer);
    }
    sit(peer, at);
  }

  /** The pair leads nowhere from now on; nobody sits in it. */
  void forbid(int at) {
    supporter[at] = taken.length;
  }

  /** Goes back to this moment; what was forbidden stays so. */
  Runnable wayBack() {
    Object[] then = {
      price.clone(), pair.clone(), seat.clone(), taken.clone(), holder.clone(), pinned.clone()
    };
    Object[] now = {price, pair, seat, taken, holder, pinned};
    return () -> {
      for (int i = 0; i < now.length; i++) {
        System.arraycopy(then[i], 0, now[i], 0, Array.getLength(now[i]));
      }
    };
  }

  Plan plan() {
    int[] who = new int[peers()];
    Arrays.setAll(who, this::whoOf);
    return new Plan(who);
  }

  Solved solved(boolean finished) {
    long[] points = new long[taken.length];
    Arrays.setAll(points, who -> scale.points(price[who]));
    Plan plan = plan();
    Score score = Score.of(market, plan);
    long objective = score.utility();
    for (int tier = 0; tier < weight.length; tier++) {
      objective += weight[tier] * score.served()[tier];
    }
    long bound = Certificate.bound(market, weight, points);
    return new Solved(plan, score, weight, objective, bound, points, finished);
  }
}
