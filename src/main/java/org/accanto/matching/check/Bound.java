package org.accanto.matching.check;

import java.util.Arrays;
import java.util.List;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Supporter;
import org.jspecify.annotations.Nullable;

/** Works out what prices prove, supporter by supporter (the document's section on certificates). */
interface Bound {

  /** An allowed pair, worth its quality and the weight of the peer's tier. */
  void pair(Peer p, Supporter s, long worth);

  /** After all pairs of a supporter. */
  void supporter(Supporter s, Costs costs);

  /** After everybody: no valid plan is worth more. */
  long points();

  static Bound of(@Nullable Certificate certificate, int peers, Goal.Capacity capacity) {
    if (certificate == null) {
      return new None();
    }
    return switch (certificate.kind()) {
      case SUPPORTER_PRICES -> new BySupporters(certificate.prices(), peers);
      case PEER_PRICES -> new ByPeers(certificate.prices(), capacity);
    };
  }

  /** What no number can hold is still a bound: none. Both are from 0. */
  static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  /** Nothing is proved. */
  final class None implements Bound {
    @Override
    public void pair(Peer p, Supporter s, long worth) {}

    @Override
    public void supporter(Supporter s, Costs costs) {}

    @Override
    public long points() {
      return Long.MAX_VALUE;
    }
  }

  /** What everybody would gain at these prices, and what each place would. */
  final class BySupporters implements Bound {
    private final List<Long> prices;
    private final long[] gain;
    private long ofPlaces;

    private BySupporters(List<Long> prices, int peers) {
      this.prices = prices;
      this.gain = new long[peers];
    }

    @Override
    public void pair(Peer p, Supporter s, long worth) {
      gain[p.id()] = Math.max(gain[p.id()], worth - prices.get(s.id()));
    }

    @Override
    public void supporter(Supporter s, Costs costs) {
      for (int nth = 1; nth <= costs.freePlaces(); nth++) {
        ofPlaces = sum(ofPlaces, Math.max(0, prices.get(s.id()) - costs.oneMore(nth)));
      }
    }

    @Override
    public long points() {
      return sum(ofPlaces, Arrays.stream(gain).reduce(0, Bound::sum));
    }
  }

  /** What the peers cost, and the best that each supporter could then be given. */
  final class ByPeers implements Bound {
    private final List<Long> prices;
    private final Goal.Capacity capacity;
    private Knapsack knapsack = new Knapsack();
    private long points;

    private ByPeers(List<Long> prices, Goal.Capacity capacity) {
      this.prices = prices;
      this.capacity = capacity;
      this.points = prices.stream().reduce(0L, Bound::sum);
    }

    @Override
    public void pair(Peer p, Supporter s, long worth) {
      knapsack.offer(worth - prices.get(p.id()), p.hours());
    }

    @Override
    public void supporter(Supporter s, Costs costs) {
      points = sum(points, knapsack.best(costs, capacity));
      knapsack = new Knapsack();
    }

    @Override
    public long points() {
      return points;
    }
  }
}
