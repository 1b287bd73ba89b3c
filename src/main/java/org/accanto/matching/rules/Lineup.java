package org.accanto.matching.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Market;

/**
 * What the engine is given: people by position, who has waited longest first, then by id. So ties
 * are broken by waiting. A supporter's position is their id.
 *
 * @param peerAt the id of the peer at each position
 */
public record Lineup(Market market, int[] peerAt) {

  /** Looks at every pair once. */
  public static Lineup of(Pairs pairs) {
    Instance instance = pairs.instance();
    int[] peerAt =
        IntStream.range(0, instance.peers().size())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer id) -> -instance.peers().get(id).waitDays())
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Lineup(market(pairs, peerAt), peerAt);
  }

  /** The same in the order of the file: for graphs, where a position is an id. */
  public static Market inFileOrder(Pairs pairs) {
    return market(pairs, IntStream.range(0, pairs.instance().peers().size()).toArray());
  }

  private static Market market(Pairs pairs, int[] peerAt) {
    Instance instance = pairs.instance();
    Growing supporter = new Growing();
    Growing quality = new Growing();
    int[] first = new int[peerAt.length + 1];
    for (int p = 0; p < peerAt.length; p++) {
      for (int s = 0; s < instance.supporters().size(); s++) {
        if (pairs.allowed(peerAt[p], s)) {
          supporter.add(s);
          quality.add(pairs.quality(peerAt[p], s));
        }
      }
      first[p + 1] = supporter.size;
    }
    return new Market(
        first,
        supporter.numbers(),
        quality.numbers(),
        ofPeers(peerAt, id -> instance.config().tier(instance.peers().get(id))),
        ofPeers(peerAt, id -> instance.peers().get(id).hours()),
        instance.supporters().stream().map(Lineup::relations).toArray(Market.Relations[]::new),
        instance.supporters().stream().map(Lineup::time).toArray(Market.Time[]::new),
        goal(instance.config()));
  }

  private static int[] ofPeers(int[] peerAt, IntUnaryOperator what) {
    return IntStream.of(peerAt).map(what).toArray();
  }

  private static Market.Relations relations(Supporter supporter) {
    Supporter.Load load = supporter.load();
    return new Market.Relations(load.maxRelations(), load.currentRelations());
  }

  private static Market.Time time(Supporter supporter) {
    Supporter.Load load = supporter.load();
    return new Market.Time(load.maxHours(), load.currentHours(), load.comfortHours());
  }

  private static Goal goal(Config config) {
    return new Goal(
        config.mode(),
        config.capacity(),
        config.tierWeight().stream().mapToLong(Long::longValue).toArray(),
        config.loadWeight(),
        config.overtimePerQuarterHour());
  }

  /** Numbers whose count is not known before; four bytes each. */
  private static final class Growing {
    private int[] numbers = new int[1024];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size + (size >> 1));
      }
      numbers[size++] = number;
    }

    int[] numbers() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
