package org.accanto.matching.engine;

import java.util.Arrays;

/**
 * Prices of peers, and the bound that they prove. Each supporter chooses the best set at these
 * prices; who is chosen by several becomes dearer, who is chosen by nobody cheaper (M. L. Fisher,
 * "The Lagrangian relaxation method for solving integer programming problems", Management Science
 * 27, 1981; the length of a step is Polyak's).
 */
final class HourPrices {
  /** After so many rounds without a lower bound the steps become shorter. */
  private static final int PATIENCE = 25;

  private final Market market;
  private final long[] weight;
  private final ByPlace pairs;
  private final Bag bag;
  private final double[] price;
  private final int[] item;
  private final int[] itemPair;
  private final long[] gain;

  /** How often each peer was chosen in this round, and the best pair among those. */
  private final int[] times;

  private final int[] choice;
  private long[] best;
  private long bound = Long.MAX_VALUE;
  private double pace = 1;
  private int idle;

  /** Starts from what each peer has at the supporters' prices of the model without hours. */
  HourPrices(Market market, long[] weight, long[] ofSupporters) {
    this.market = market;
    this.weight = weight;
    this.pairs = new ByPlace(market);
    int most = 0;
    for (int who = 0; who < market.supporters(); who++) {
      most = Math.max(most, pairs.first[who + 1] - pairs.first[who]);
    }
    this.bag = new Bag(market, most);
    this.item = new int[most];
    this.itemPair = new int[most];
    this.gain = new long[most];
    this.times = new int[market.peers()];
    this.choice = new int[market.peers()];
    this.price = new double[market.peers()];
    for (int peer = 0; peer < price.length; peer++) {
      for (int at = market.first()[peer]; at < market.first()[peer + 1]; at++) {
        long profit = worth(peer, at) - ofSupporters[market.supporter()[at]];
        price[peer] = Math.max(price[peer], (double) profit);
      }
    }
    this.best = rounded();
  }

  /** The lowest so far, and the prices that prove it. */
  long bound() {
    return bound;
  }

  long[] best() {
    return best.clone();
  }

  /** The pair of each peer among all choices of the last round, or -1. */
  int[] choice() {
    return choice;
  }

  /** One round, with steps as long as the bound lies above a plan that is worth this. */
  void round(long worth) {
    long[] prices = rounded();
    long now = choose(prices);
    idle = now < bound ? 0 : idle + 1;
    if (now < bound) {
      bound = now;
      best = prices;
    }
    if (idle > PATIENCE) {
      pace *= 0.7;
      idle = 0;
    }
    step(pace * (now - worth));
  }

  /** Steps are long again, from the best prices. */
  void startAnew() {
    Arrays.setAll(price, peer -> best[peer]);
    pace = 1;
    idle = 0;
  }

  private long worth(int peer, int at) {
    return weight[market.tier()[peer]] + market.quality()[at];
  }

  private long[] rounded() {
    return Arrays.stream(price).mapToLong(each -> (long) each).toArray();
  }

  /** Every supporter chooses; the bound at these prices. */
  private long choose(long[] prices) {
    long sum = Arrays.stream(prices).sum();
    Arrays.fill(times, 0);
    Arrays.fill(choice, -1);
    for (int who = 0; who < market.supporters(); who++) {
      int items = offer(who, prices);
      sum += items == 0 ? 0 : bag.fill(who, item, gain, items);
      note(items);
    }
    return sum;
  }

  /** How many peers are worth more than their price here. */
  private int offer(int who, long[] prices) {
    int items = 0;
    for (int i = pairs.first[who]; i < pairs.first[who + 1]; i++) {
      int peer = pairs.peer[i];
      long brings = worth(peer, pairs.pair[i]) - prices[peer];
      if (brings > 0) {
        item[items] = peer;
        itemPair[items] = pairs.pair[i];
        gain[items++] = brings;
      }
    }
    return items;
  }

  private void note(int items) {
    for (int i = 0; i < items; i++) {
      if (bag.chosen[i]) {
        int peer = item[i];
        times[peer]++;
        boolean better =
            choice[peer] < 0 || market.quality()[itemPair[i]] > market.quality()[choice[peer]];
        choice[peer] = better ? itemPair[i] : choice[peer];
      }
    }
  }

  private void step(double length) {
    long norm = 0;
    for (int peer = 0; peer < price.length; peer++) {
      long over = times[peer] - 1L;
      norm += price[peer] > 0 || over > 0 ? over * over : 0;
    }
    for (int peer = 0; peer < price.length && norm > 0; peer++) {
      price[peer] = Math.max(0, price[peer] + (times[peer] - 1) * length / norm);
    }
  }

  /**
   * What each pair costs at the best prices: how much less a supporter has who must take this peer.
   * No plan with the pair is worth more than the bound less this, so good plans have few such.
   */
  NearPairs near() {
    long[] loss = new long[market.pairs()];
    for (int who = 0; who < market.supporters(); who++) {
      int items = offer(who, best);
      long most = bag.fill(who, item, gain, items);
      for (int i = pairs.first[who]; i < pairs.first[who + 1]; i++) {
        int peer = pairs.peer[i];
        long with = bag.with(who, peer, worth(peer, pairs.pair[i]) - best[peer]);
        loss[pairs.pair[i]] = with == Long.MIN_VALUE ? NearPairs.NEVER : Math.max(0, most - with);
      }
      for (int i = 0; i < items; i++) {
        loss[itemPair[i]] = bag.chosen[i] ? 0 : loss[itemPair[i]];
      }
    }
    return NearPairs.of(market, loss);
  }
}
