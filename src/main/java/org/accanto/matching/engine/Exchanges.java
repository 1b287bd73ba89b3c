package org.accanto.matching.engine;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.accanto.matching.engine.Watch.Progress;

/**
 * Makes a plan that counts hours better by many small exchanges: somebody takes another place, and
 * up to four who have to give way for it go where there is room. At first a loss is often taken
 * too, later hardly any (S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, "Optimization by simulated
 * annealing", Science 220, 1983). The dice fall alike each time, so the plan is the same each time.
 */
final class Exchanges {
  private static final int BATCH = 1000;

  /** A loss of this share of the largest quality is taken about one time in three. */
  private static final double WARM = 0.15;

  private static final double COLD = 0.008;

  private final Market market;
  private final HoursPlan plan;
  private final int[] first;
  private final int[] near;
  private final SplittableRandom dice = new SplittableRandom(1);

  /** Who has moved in this try, and where they were. */
  private final int[] mover = new int[5];

  private final int[] was = new int[5];
  private int movers;

  private int[] best;
  private long bestWorth;

  Exchanges(Market market, HoursPlan plan, NearPairs near) {
    this.market = market;
    this.plan = plan.copy();
    this.first = near.first();
    this.near = near.pair();
    this.best = plan.pair.clone();
    this.bestWorth = plan.objective();
  }

  /** The pair of each peer in the best plan met, or -1. */
  int[] best() {
    return best;
  }

  /**
   * As many tries as help; fewer when the plan reaches the bound.
   *
   * @return false when the watch stopped it
   */
  boolean run(long bound, Watch watch) {
    long batches = Math.clamp(120L * market.peers() * market.peers(), 30_000, 150_000_000) / BATCH;
    double scale = Math.max(1, Arrays.stream(market.quality()).max().orElse(0));
    for (long batch = 0; batch < batches && bestWorth < bound; batch++) {
      double heat = scale * WARM * Math.pow(COLD / WARM, (double) batch / batches);
      for (int i = 0; i < BATCH; i++) {
        turn(heat);
      }
      if (plan.objective() > bestWorth) {
        bestWorth = plan.objective();
        best = plan.pair.clone();
      }
      if (!watch.goOn(new Progress(plan.people(), market.peers()))) {
        return false;
      }
    }
    return true;
  }

  private void turn(double heat) {
    int peer = dice.nextInt(market.peers());
    int many = first[peer + 1] - first[peer];
    if (many == 0) {
      return;
    }
    int at = near[first[peer] + dice.nextInt(many)];
    if (at != plan.pair[peer]) {
      long before = plan.objective();
      movers = 0;
      boolean sits = take(peer, at);
      long change = plan.objective() - before;
      if (!sits || (change < 0 && change < heat * Math.log(dice.nextDouble()))) {
        goBack();
      }
    }
  }

  /** False when there is no room even after four have given way. */
  private boolean take(int peer, int at) {
    int who = market.supporter()[at];
    standUp(peer);
    while (!plan.fits(peer, who)) {
      if (plan.held(who) == 0 || movers == mover.length) {
        return false;
      }
      standUp(plan.holder(who, dice.nextInt(plan.held(who))));
    }
    plan.sit(peer, at);
    for (int i = 1; i < movers; i++) {
      elsewhere(mover[i]);
    }
    return true;
  }

  private void standUp(int peer) {
    mover[movers] = peer;
    was[movers++] = plan.pair[peer];
    if (plan.pair[peer] >= 0) {
      plan.leave(peer);
    }
  }

  private void elsewhere(int peer) {
    int room = -1;
    long most = 0;
    for (int i = first[peer]; i < first[peer + 1]; i++) {
      if (plan.fits(peer, market.supporter()[near[i]])) {
        long gain = plan.gain(peer, near[i]);
        if (gain > most) {
          most = gain;
          room = near[i];
        }
      }
    }
    if (room >= 0) {
      plan.sit(peer, room);
    }
  }

  private void goBack() {
    for (int i = 0; i < movers; i++) {
      if (plan.pair[mover[i]] >= 0) {
        plan.leave(mover[i]);
      }
    }
    for (int i = 0; i < movers; i++) {
      if (was[i] >= 0) {
        plan.sit(mover[i], was[i]);
      }
    }
  }
}
