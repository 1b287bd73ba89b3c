package org.accanto.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.accanto.matching.engine.Goal.Mode;
import org.junit.jupiter.api.Test;

/** Lists for everybody at once. */
class ShortListsTests {

  @Test
  void nobodyIsShownToMoreThanThreeForEachPlaceAndNoListIsLonger() {
    for (int seed = 0; seed < 300; seed++) {
      Market market = Markets.random(seed, Mode.WEIGHTED, 60, 20);
      for (int length : new int[] {1, 3, 5}) {
        int[][] lists = ShortLists.of(market, length, Watch.NONE);
        int[] shown = new int[market.supporters()];
        for (int peer = 0; peer < lists.length; peer++) {
          assertThat(lists[peer].length).isLessThanOrEqualTo(length);
          assertThat(lists[peer]).doesNotHaveDuplicates();
          for (int who : lists[peer]) {
            assertThat(market.pair(peer, who)).isNotNegative();
            shown[who]++;
          }
        }
        for (int who = 0; who < shown.length; who++) {
          assertThat(shown[who]).isLessThanOrEqualTo(3 * market.relations()[who].free());
        }
      }
    }
  }

  @Test
  void theFirstOfAllListsAreTheBestPlan() {
    Market market = Markets.random(7, Mode.LEXICOGRAPHIC, 60, 20);
    int[][] lists = ShortLists.of(market, 1, Watch.NONE);
    int[] first =
        Arrays.stream(lists).mapToInt(list -> list.length == 0 ? Plan.NOBODY : list[0]).toArray();
    assertThat(first).isEqualTo(Engine.solve(market, Watch.NONE).plan().supporter());
  }

  @Test
  void moreFindSomebodyInOneRoundThanWhenEverybodySeesTheirOwnBestThree() {
    int planned = 0;
    int own = 0;
    for (int seed = 0; seed < 50; seed++) {
      Market market = scarce(seed);
      planned += matched(market, ShortLists.of(market, 3, Watch.NONE), seed);
      own += matched(market, ownBest(market), seed);
    }
    assertThat((double) planned / own).isGreaterThan(1.1);
  }

  /** Sixty people and sixty places; some supporters suit nearly everybody. */
  private static Market scarce(long seed) {
    Random random = new Random(seed);
    int peers = 60;
    int supporters = 20;
    int[] first = new int[peers + 1];
    int[] who = new int[peers * supporters];
    int[] quality = new int[who.length];
    int pairs = 0;
    for (int peer = 0; peer < peers; peer++) {
      for (int each = 0; each < supporters; each++) {
        if (random.nextInt(2) == 0) {
          who[pairs] = each;
          quality[pairs++] = 4_000 + 150 * each + random.nextInt(3_000);
        }
      }
      first[peer + 1] = pairs;
    }
    Market.Relations[] relations = new Market.Relations[supporters];
    Arrays.fill(relations, new Market.Relations(3, 0));
    return new Market(
        first,
        Arrays.copyOf(who, pairs),
        Arrays.copyOf(quality, pairs),
        new int[peers],
        new int[peers],
        relations,
        Markets.time(supporters),
        new Goal(Mode.WEIGHTED, Goal.Capacity.COUNT, new long[] {40_000}, 1_500, 0));
  }

  private static int[][] ownBest(Market market) {
    int[][] lists = new int[market.peers()][];
    Arrays.setAll(
        lists,
        peer ->
            IntStream.range(market.first()[peer], market.first()[peer + 1])
                .boxed()
                .sorted(Comparator.comparingInt(at -> -market.quality()[at]))
                .limit(3)
                .mapToInt(at -> market.supporter()[at])
                .toArray());
    return lists;
  }

  /** Everybody asks down their list in an order of their own; six of seven supporters say yes. */
  private static int matched(Market market, int[][] lists, long seed) {
    int[] free = Arrays.stream(market.relations()).mapToInt(Market.Relations::free).toArray();
    int matched = 0;
    for (int peer = 0; peer < lists.length; peer++) {
      int asks = peer;
      int[] list =
          IntStream.of(lists[peer])
              .boxed()
              .sorted(Comparator.comparingDouble(who -> -liking(market, asks, who, seed)))
              .mapToInt(Integer::intValue)
              .toArray();
      boolean found = false;
      for (int i = 0; i < list.length && !found; i++) {
        found = free[list[i]] > 0 && new Random(seed * 7919 + peer * 31L + list[i]).nextInt(7) > 0;
        free[list[i]] -= found ? 1 : 0;
      }
      matched += found ? 1 : 0;
    }
    return matched;
  }

  /** Half of it is how well they suit each other, half is nobody's business. */
  private static double liking(Market market, int peer, int who, long seed) {
    double own = new Random(seed * 104_729 + peer * 53L + who).nextDouble();
    return 0.5 * market.quality()[market.pair(peer, who)] / 10_000 + 0.5 * own;
  }
}
