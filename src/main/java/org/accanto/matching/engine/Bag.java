package org.accanto.matching.engine;

import java.util.Arrays;

/**
 * The best set of peers for one supporter, within places and hours: an exact knapsack, cell by cell
 * (R. Bellman, "Dynamic Programming", 1957), with load and overtime paid for the whole set.
 */
final class Bag {
  private static final long NEVER = Long.MIN_VALUE / 4;

  private final Market market;
  private long[] best = new long[0];
  private boolean[] taken = new boolean[0];
  private int[] hours = new int[0];
  private int places;
  private int wide;

  /** Which of the items are in the best set, after {@link #fill}. */
  final boolean[] chosen;

  Bag(Market market, int mostItems) {
    this.market = market;
    this.chosen = new boolean[mostItems];
  }

  /** What the best set is worth, in points; from 0. Items are peers and what each brings. */
  long fill(int who, int[] peer, long[] gain, int items) {
    places = Math.min(items, market.relations()[who].free());
    wide = width(who, peer, items);
    int cells = (places + 1) * wide;
    if (best.length < cells) {
      best = new long[cells];
    }
    if (taken.length < items * cells) {
      taken = new boolean[items * cells];
    }
    Arrays.fill(best, 0, cells, NEVER);
    Arrays.fill(taken, 0, items * cells, false);
    best[0] = 0;
    for (int item = 0; item < items; item++) {
      put(item * cells, gain[item], hours[item], Math.min(item, places - 1), wide);
    }
    return read(who, items, places, wide);
  }

  /**
   * What a set with this peer is worth, who was not in the best set of the last {@link #fill}; the
   * lowest number when there is no room even beside nobody.
   */
  long with(int who, int peer, long gain) {
    int asks = market.hours()[peer];
    Market.Time time = market.time()[who];
    long room = (long) time.most() - time.now() - asks;
    long most = Long.MIN_VALUE;
    long load = 0;
    for (int k = 0; k <= places && k < market.relations()[who].free(); k++) {
      load += market.cost(who, k + 1);
      for (int h = 0; h < wide && h <= room; h++) {
        most =
            Math.max(most, best[k * wide + h] - load - HoursPlan.overtime(market, who, h + asks));
      }
    }
    return most == Long.MIN_VALUE ? most : most + gain;
  }

  /** One more than the hours that can be given at all. */
  private int width(int who, int[] peer, int items) {
    if (hours.length < items) {
      hours = new int[items];
    }
    long asked = 0;
    for (int item = 0; item < items; item++) {
      hours[item] = market.hours()[peer[item]];
      asked += hours[item];
    }
    Market.Time time = market.time()[who];
    return (int) Math.min(asked, Math.max(0, time.most() - time.now())) + 1;
  }

  private void put(int row, long gain, int asks, int held, int wide) {
    for (int k = held; k >= 0; k--) {
      for (int h = wide - 1 - asks; h >= 0; h--) {
        long with = best[k * wide + h] + gain;
        int cell = (k + 1) * wide + h + asks;
        if (with > best[cell] && with > 0) {
          best[cell] = with;
          taken[row + cell] = true;
        }
      }
    }
  }

  private long read(int who, int items, int places, int wide) {
    long most = 0;
    int cell = 0;
    long load = 0;
    for (int k = 1; k <= places; k++) {
      load += market.cost(who, k);
      for (int h = 0; h < wide; h++) {
        long worth = best[k * wide + h] - load - HoursPlan.overtime(market, who, h);
        if (worth > most) {
          most = worth;
          cell = k * wide + h;
        }
      }
    }
    int cells = (places + 1) * wide;
    for (int item = items - 1; item >= 0; item--) {
      chosen[item] = taken[item * cells + cell];
      cell -= chosen[item] ? wide + hours[item] : 0;
    }
    return most;
  }
}
