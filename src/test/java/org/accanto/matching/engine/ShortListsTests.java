package org.accanto.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
}
