package org.accanto.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.accanto.matching.engine.Goal.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small decisions against solving everything again. */
class StandingTests {

  @ParameterizedTest
  @EnumSource
  void whoLeavesAndComesBackChangesNothingForGood(Mode mode) {
    for (int seed = 0; seed < 300; seed++) {
      Market market = Markets.random(seed, mode, 30, 12);
      Standing standing = Standing.of(market);
      long best = standing.solved().objective();
      for (int peer = 0; peer < market.peers(); peer++) {
        long lost = standing.remove(peer).points();
        long without = standing.solved().objective();
        assertThat(without).as("seed %d peer %d", seed, peer).isEqualTo(best + lost);
        assertThat(without).isEqualTo(value(Variants.without(market, peer), standing.solved()));
        standing.insert(peer);
        assertThat(standing.solved().objective()).isEqualTo(best);
        assertThat(standing.solved().bound()).isEqualTo(best);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePriceOfAChoiceIsThatOfSolvingAgain(Mode mode) {
    for (int seed = 0; seed < 150; seed++) {
      Market market = Markets.random(seed, mode, 20, 8);
      Standing standing = Standing.of(market);
      Solved best = standing.solved();
      for (int peer = 0; peer < market.peers(); peer++) {
        for (int at = market.first()[peer]; at < market.first()[peer + 1]; at++) {
          int who = market.supporter()[at];
          if (market.relations()[who].free() == 0) {
            continue;
          }
          Change change = standing.whatIf(peer, who);
          Market forced = Variants.forced(market, peer, who);
          assertThat(best.objective() + change.points())
              .as("seed %d, %d with %d", seed, peer, who)
              .isEqualTo(value(forced, best));
        }
      }
      assertThat(standing.plan().supporter()).isEqualTo(best.plan().supporter());
    }
  }

  @ParameterizedTest
  @EnumSource
  void afterManyDecisionsThePlanIsStillTheBest(Mode mode) {
    for (int seed = 0; seed < 150; seed++) {
      Market market = Markets.random(seed, mode, 30, 12);
      Standing standing = Standing.of(market);
      Solved first = standing.solved();
      Random random = new Random(seed);
      Market now = market;
      for (int i = 0; i < 20 && market.pairs() > 0; i++) {
        int at = random.nextInt(market.pairs());
        int peer = Variants.peerOf(market, at);
        int who = market.supporter()[at];
        if (random.nextBoolean()) {
          standing.remove(peer);
          now = Variants.without(now, peer);
        } else {
          standing.forbid(peer, who);
          now = Variants.forbidden(now, peer, who);
        }
        assertThat(standing.solved().objective()).as("seed %d", seed).isEqualTo(value(now, first));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsPinnedStaysAndTheOthersDoTheirBest(Mode mode) {
    for (int seed = 0; seed < 150; seed++) {
      Market market = Markets.random(seed, mode, 20, 8);
      Standing standing = Standing.of(market);
      Solved first = standing.solved();
      Random random = new Random(seed);
      Market now = market;
      int[] pinned = new int[market.peers()];
      Arrays.fill(pinned, Plan.NOBODY);
      for (int i = 0; i < 8 && market.pairs() > 0; i++) {
        int at = random.nextInt(market.pairs());
        int peer = Variants.peerOf(market, at);
        int who = market.supporter()[at];
        long kept = Arrays.stream(pinned).filter(each -> each == who).count();
        if (pinned[peer] != Plan.NOBODY || kept >= market.relations()[who].free()) {
          continue;
        }
        standing.pin(peer, who);
        pinned[peer] = who;
        now = Variants.forced(now, peer, who);
        assertThat(standing.solved().objective()).as("seed %d", seed).isEqualTo(value(now, first));
        assertThat(standing.plan().supporter()[peer]).isEqualTo(who);
      }
      for (int peer = 0; peer < pinned.length; peer++) {
        standing.unpin(peer);
      }
      assertThat(standing.solved().objective()).isEqualTo(first.objective());
    }
  }

  @Test
  void nobodyIsPutWhereThereIsNoPlace() {
    for (int seed = 0; seed < 50; seed++) {
      Market market = Markets.random(seed, Mode.WEIGHTED, 12, 6);
      Standing standing = Standing.of(market);
      int[] plan = standing.plan().supporter();
      for (int at = 0; at < market.pairs(); at++) {
        int who = market.supporter()[at];
        int peer = Variants.peerOf(market, at);
        if (market.relations()[who].free() == 0) {
          assertThatThrownBy(() -> standing.whatIf(peer, who))
              .isInstanceOf(IllegalArgumentException.class);
        }
      }
      assertThat(standing.plan().supporter()).isEqualTo(plan);
    }
  }

  /**
   * The best worth of a variant with the weights of the whole market; forced pairs bring a bonus.
   */
  private static long value(Market variant, Solved whole) {
    Goal goal = variant.goal();
    Market weighted = Variants.weighted(variant, whole.weight());
    assertThat(goal.load()).isEqualTo(weighted.goal().load());
    return Engine.solve(weighted, Watch.NONE).objective() - Variants.bonus(variant);
  }
}
