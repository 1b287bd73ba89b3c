package org.accanto.matching.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.InstanceGenerator;
import org.accanto.matching.rules.InstanceGenerator.Family;
import org.accanto.matching.rules.Supporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The best that one supporter could be given is what trying every set of peers finds. */
class KnapsackTests {

  @ParameterizedTest
  @EnumSource
  void noSetOfPeersIsWorthMore(Goal.Capacity capacity) {
    for (long seed = 0; seed < 500; seed++) {
      Instance instance =
          InstanceGenerator.make(Family.HEAVY_HOURS, 0, 1, Goal.Mode.WEIGHTED, capacity, seed);
      Supporter s = instance.supporters().getFirst();
      Costs costs = new Costs(instance.config(), s);
      SplittableRandom random = new SplittableRandom(seed);
      long[] worth = random.longs(8, -3000, 12_000).toArray();
      int[] hours = random.ints(8, 0, 9).toArray();
      Knapsack knapsack = new Knapsack();
      for (int i = 0; i < worth.length; i++) {
        knapsack.offer(worth[i], hours[i]);
      }
      assertThat(knapsack.best(costs, capacity)).isEqualTo(every(worth, hours, costs, capacity));
    }
  }

  private static long every(long[] worth, int[] hours, Costs costs, Goal.Capacity capacity) {
    long best = 0;
    for (int set = 0; set < 1 << worth.length; set++) {
      long sum = 0;
      int time = 0;
      for (int i = 0; i < worth.length; i++) {
        if ((set >> i & 1) == 1) {
          sum += worth[i];
          time += hours[i];
        }
      }
      int places = Integer.bitCount(set);
      boolean fits = capacity == Goal.Capacity.COUNT || time <= costs.freeHours();
      if (places <= costs.freePlaces() && fits) {
        best = Math.max(best, sum - costs.places(places) - costs.overtime(time));
      }
    }
    return best;
  }
}
