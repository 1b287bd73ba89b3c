package org.accanto.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accanto.matching.engine.Goal.Mode;
import org.accanto.matching.engine.Repair.Declined;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Some say yes, some say no, until nobody has to be asked any more. */
class RepairTests {

  @ParameterizedTest
  @EnumSource
  void whoHasSaidYesIsNeverMovedAndThePlanIsTheBestThatKeepsThem(Mode mode) {
    for (int seed = 0; seed < 100; seed++) {
      Market market = Markets.random(seed, mode, 30, 12);
      Standing standing = Standing.of(market);
      long[] weight = standing.solved().weight();
      Random random = new Random(seed);
      int[] kept = new int[market.peers()];
      java.util.Arrays.fill(kept, Plan.NOBODY);
      Market now = market;
      for (boolean asked = true; asked; ) {
        asked = false;
        int[] plan = standing.plan().supporter();
        List<Integer> yes = new ArrayList<>();
        List<Declined> no = new ArrayList<>();
        for (int peer = 0; peer < plan.length; peer++) {
          if (plan[peer] != Plan.NOBODY && kept[peer] == Plan.NOBODY) {
            asked = true;
            if (random.nextBoolean()) {
              yes.add(peer);
              kept[peer] = plan[peer];
              now = Variants.forced(now, peer, plan[peer]);
            } else {
              no.add(new Declined(peer, plan[peer]));
              now = Variants.forbidden(now, peer, plan[peer]);
            }
          }
        }
        Repair.mend(standing, yes.stream().mapToInt(peer -> peer).toArray(), no);
        long best = Engine.solve(Variants.weighted(now, weight), Watch.NONE).objective();
        assertThat(standing.solved().objective())
            .as("seed %d", seed)
            .isEqualTo(best - Variants.bonus(now));
        for (int peer = 0; peer < kept.length; peer++) {
          if (kept[peer] != Plan.NOBODY) {
            assertThat(standing.plan().supporter()[peer]).isEqualTo(kept[peer]);
          }
        }
      }
    }
  }
}
