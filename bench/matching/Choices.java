import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.ShortLists;
import org.accanto.matching.engine.Watch;

/**
 * One round of free choice, as dice have it: everybody gets a list of three, asks down it in an order
 * that half follows how well they suit each other, and supporters with a place say yes six times in
 * seven. Lists that are planned together, beside everybody's own best three.
 */
final class Choices {
  private static final int LENGTH = 3;
  private static final int DICE = 20;

  private final Market market;
  private int matched;
  private int full;
  private double quality;

  private Choices(Market market) {
    this.market = market;
  }

  static void measure(int peers, int supporters) {
    for (int town = 1; town <= 3; town++) {
      Market market = Town.of(peers, supporters, Goal.Mode.WEIGHTED, town);
      Choices own = new Choices(market).rounds(ownBest(market));
      Choices planned = new Choices(market).rounds(ShortLists.of(market, LENGTH, Watch.NONE));
      System.out.printf(
          Locale.ROOT,
          "| %d x %d, town %d | %d | %d | %.2f | %d | %d | %.1f |%n",
          peers, supporters, town, own.matched / DICE, planned.matched / DICE,
          (double) planned.matched / own.matched, own.full / DICE, planned.full / DICE,
          100 - 100 * (planned.quality / planned.matched) / (own.quality / own.matched));
    }
  }

  private Choices rounds(int[][] lists) {
    for (int seed = 0; seed < DICE; seed++) {
      round(lists, seed);
    }
    return this;
  }

  private void round(int[][] lists, int seed) {
    int[] free = Arrays.stream(market.relations()).mapToInt(Market.Relations::free).toArray();
    int[] order = shuffled(seed);
    boolean[] found = new boolean[lists.length];
    int[][] wishes = new int[lists.length][];
    Arrays.setAll(wishes, peer -> wish(peer, lists[peer], seed));
    for (int nth = 0; nth < LENGTH; nth++) {
      for (int peer : order) {
        if (!found[peer] && nth < wishes[peer].length) {
          found[peer] = ask(peer, wishes[peer][nth], free, seed);
        }
      }
    }
  }

  private boolean ask(int peer, int who, int[] free, int seed) {
    if (free[who] == 0) {
      full++;
      return false;
    }
    if (dice(peer, who, seed + 1_000) < 1.0 / 7) {
      return false;
    }
    free[who]--;
    matched++;
    quality += market.quality()[market.pair(peer, who)];
    return true;
  }

  private int[] wish(int peer, int[] list, int seed) {
    return IntStream.of(list)
        .boxed()
        .sorted(Comparator.comparingDouble(who -> -liking(peer, who, seed)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double liking(int peer, int who, int seed) {
    return 0.5 * market.quality()[market.pair(peer, who)] / 10_000 + 0.5 * dice(peer, who, seed);
  }

  /** The same for the same two people, whatever the lists are. */
  private static double dice(int peer, int who, int seed) {
    return new SplittableRandom((seed * 100_003L + peer) * 100_003L + who).nextDouble();
  }

  private int[] shuffled(int seed) {
    Random random = new Random(seed);
    int[] order = IntStream.range(0, market.peers()).toArray();
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int one = order[i];
      order[i] = order[other];
      order[other] = one;
    }
    return order;
  }

  private static int[][] ownBest(Market market) {
    int[][] lists = new int[market.peers()][];
    Arrays.setAll(
        lists,
        peer ->
            IntStream.range(market.first()[peer], market.first()[peer + 1])
                .filter(at -> market.relations()[market.supporter()[at]].free() > 0)
                .boxed()
                .sorted(Comparator.comparingInt(at -> -market.quality()[at]))
                .limit(LENGTH)
                .mapToInt(at -> market.supporter()[at])
                .toArray());
    return lists;
  }
}
