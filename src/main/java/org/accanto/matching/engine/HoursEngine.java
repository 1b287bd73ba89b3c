package org.accanto.matching.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.accanto.matching.engine.Watch.Progress;

/**
 * Plans within places and hours. The exact problem is NP-hard (design "Matching", theorem 6), so
 * the plan comes with a bound. Peers get prices for being asked by several supporters at once, and
 * each supporter chooses the best set at these prices; too often chosen, a peer becomes dearer (M.
 * L. Fisher, "The Lagrangian relaxation method for solving integer programming problems",
 * Management Science 27, 1981). Every choice of all is also the start of a plan.
 */
public final class HoursEngine {
  private static final int ROUNDS = 400;

  /** A plan is made in each of so many rounds. */
  private static final int PLAN_EACH = 4;

  private final Market market;
  private final long[] weight;
  private final ByPlace pairs;
  private final Bag bag;
  private final int[] order;
  private final int[] item;
  private final int[] itemPair;
  private final long[] gain;

  /** How often each peer was chosen in this round, and the best pair among those. */
  private final int[] times;

  private final int[] choice;

  private HoursEngine(Market market) {
    this.market = market;
    this.weight = TierWeights.of(market);
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
    this.order =
        IntStream.range(0, market.peers())
            .boxed()
            .sorted((one, other) -> Long.compare(served(other), served(one)))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /**
   * A plan near the best, and how near; the best so far when the watch stops.
   *
   * @throws IllegalArgumentException as {@link Engine#solve}, and for the lexicographic mode, in
   *     which one person who asks for many hours would displace several
   */
  public static HoursSolved solve(Market market, Watch watch) {
    if (market.goal().mode() != Goal.Mode.WEIGHTED) {
      throw new IllegalArgumentException("Hours are planned with weights for the tiers");
    }
    Solved places = Engine.solve(market, watch);
    return new HoursEngine(market).solve(places, watch);
  }

  private long served(int peer) {
    return weight[market.tier()[peer]];
  }

  private HoursSolved solve(Solved places, Watch watch) {
    double[] price = start(places);
    long[] bestPrices = rounded(price);
    Arrays.fill(choice, -1);
    HoursPlan best = planned();
    long bestWorth = best.objective();
    long bound = Long.MAX_VALUE;
    double pace = 1;
    int idle = 0;
    for (int round = 0; round < ROUNDS && bestWorth < bound; round++) {
      long[] prices = rounded(price);
      long now = choose(prices);
      idle = now < bound ? 0 : idle + 1;
      if (now < bound) {
        bound = now;
        bestPrices = prices;
      }
      HoursPlan plan = round % PLAN_EACH == 0 ? planned() : best;
      long worth = plan.objective();
      if (worth > bestWorth) {
        bestWorth = worth;
        best = plan;
      }
      pace = idle > 8 ? pace * 0.7 : pace;
      idle = idle > 8 ? 0 : idle;
      step(price, pace * (now - bestWorth));
      if (!watch.goOn(new Progress(round * market.peers() / ROUNDS, market.peers()))) {
        break;
      }
    }
    return new HoursSolved(best.plan(), bestWorth, bound, bestPrices);
  }

  /** What each peer has at the supporters' prices of the model without hours. */
  private double[] start(Solved places) {
    double[] price = new double[market.peers()];
    for (int peer = 0; peer < price.length; peer++) {
      for (int at = market.first()[peer]; at < market.first()[peer + 1]; at++) {
        int who = market.supporter()[at];
        long profit = served(peer) + market.quality()[at] - places.prices()[who];
        price[peer] = Math.max(price[peer], (double) profit);
      }
    }
    return price;
  }

  private static long[] rounded(double[] price) {
    return Arrays.stream(price).mapToLong(each -> (long) each).toArray();
  }

  /** Every supporter chooses; the bound at these prices. */
  private long choose(long[] prices) {
    long bound = Arrays.stream(prices).sum();
    Arrays.fill(times, 0);
    Arrays.fill(choice, -1);
    for (int who = 0; who < market.supporters(); who++) {
      int items = 0;
      for (int i = pairs.first[who]; i < pairs.first[who + 1]; i++) {
        int peer = pairs.peer[i];
        long brings = served(peer) + market.quality()[pairs.pair[i]] - prices[peer];
        if (brings > 0) {
          item[items] = peer;
          itemPair[items] = pairs.pair[i];
          gain[items++] = brings;
        }
      }
      bound += items == 0 ? 0 : bag.fill(who, item, gain, items);
      note(items);
    }
    return bound;
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

  private HoursPlan planned() {
    HoursPlan plan = new HoursPlan(market, weight);
    for (int peer : order) {
      if (choice[peer] >= 0 && plan.fits(peer, market.supporter()[choice[peer]])) {
        plan.sit(peer, choice[peer]);
      }
    }
    plan.fillUp(order);
    plan.fillUp(order);
    return plan;
  }

  /** Prices rise for who was chosen twice and fall for who was not chosen (Polyak's step). */
  private void step(double[] price, double length) {
    long norm = 0;
    for (int peer = 0; peer < price.length; peer++) {
      long over = times[peer] - 1L;
      norm += price[peer] > 0 || over > 0 ? over * over : 0;
    }
    for (int peer = 0; peer < price.length && norm > 0; peer++) {
      price[peer] = Math.max(0, price[peer] + (times[peer] - 1) * length / norm);
    }
  }
}
