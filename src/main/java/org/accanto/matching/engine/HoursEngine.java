package org.accanto.matching.engine;

import java.util.stream.IntStream;
import org.accanto.matching.engine.Watch.Progress;

/**
 * Plans within places and hours. The exact problem is NP-hard (design "Matching", theorem 6), so
 * the plan comes with a bound: {@link HourPrices} push it down, {@link Exchanges} push the plan up.
 * What the prices say of each pair tells the exchanges where to look, and a better plan tells the
 * prices how long their steps may be.
 */
public final class HoursEngine {
  private static final int ROUNDS_BEFORE = 200;

  /** After the exchanges: up to so many, and at 5,000 people a fourth of it. */
  private static final int ROUNDS_AFTER = 3000;

  /** A plan is made of everybody's choice in each of so many rounds. */
  private static final int PLAN_EACH = 8;

  private final Market market;
  private final Watch watch;
  private final long[] weight;
  private final HourPrices prices;
  private final int[] order;
  private HoursPlan best;

  private HoursEngine(Market market, Watch watch) {
    this.market = market;
    this.watch = watch;
    this.weight = TierWeights.of(market);
    this.prices = new HourPrices(market, weight, Engine.solve(market, watch).prices());
    this.order =
        IntStream.range(0, market.peers())
            .boxed()
            .sorted((one, other) -> Long.compare(served(other), served(one)))
            .mapToInt(Integer::intValue)
            .toArray();
    this.best = new HoursPlan(market, weight);
    best.fillUp(order);
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
    return new HoursEngine(market, watch).solve();
  }

  private long served(int peer) {
    return weight[market.tier()[peer]];
  }

  private HoursSolved solve() {
    if (lower(ROUNDS_BEFORE, PLAN_EACH) && best.objective() < prices.bound()) {
      Exchanges exchanges = new Exchanges(market, best, prices.near());
      boolean goOn = exchanges.run(prices.bound(), watch);
      consider(exchanges.best());
      if (goOn) {
        prices.startAnew();
        int rounds = Math.min(ROUNDS_AFTER, 4_000_000 / market.peers());
        lower(rounds, rounds);
      }
    }
    return new HoursSolved(best.plan(), best.objective(), prices.bound(), prices.best());
  }

  /** False when the watch stopped it. */
  private boolean lower(int rounds, int planEach) {
    for (int round = 0; round < rounds && best.objective() < prices.bound(); round++) {
      prices.round(best.objective());
      if (round % planEach == 0) {
        consider(prices.choice());
      }
      if (!watch.goOn(new Progress(best.people(), market.peers()))) {
        return false;
      }
    }
    return true;
  }

  /** A plan of these pairs, as far as they fit, and whoever finds room then. */
  private void consider(int[] pairs) {
    HoursPlan plan = new HoursPlan(market, weight);
    for (int peer : order) {
      if (pairs[peer] >= 0 && plan.fits(peer, market.supporter()[pairs[peer]])) {
        plan.sit(peer, pairs[peer]);
      }
    }
    plan.fillUp(order);
    plan.fillUp(order);
    best = plan.objective() > best.objective() ? plan : best;
  }
}
