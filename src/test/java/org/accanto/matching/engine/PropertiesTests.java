package org.accanto.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.accanto.matching.engine.Goal.Mode;
import org.accanto.matching.engine.Market.Relations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for every market, whatever it looks like. */
class PropertiesTests {

  @ParameterizedTest
  @EnumSource
  void nobodyHasMoreThanTheirPlaces(Mode mode) {
    for (int seed = 0; seed < 300; seed++) {
      Market market = Markets.random(seed, mode, 150, 60);
      valid(market, Engine.solve(market, Watch.NONE).plan());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyPricesAreABound(Mode mode) {
    for (int seed = 0; seed < 300; seed++) {
      Market market = Markets.random(seed, mode, 60, 20);
      Solved solved = Engine.solve(market, Watch.NONE);
      long[] prices = new Random(seed).longs(market.supporters(), 0, 60_000).toArray();
      assertThat(Certificate.bound(market, solved.weight(), prices))
          .isGreaterThanOrEqualTo(solved.objective());
    }
  }

  @ParameterizedTest
  @EnumSource
  void onePlaceMoreNeverHurts(Mode mode) {
    for (int seed = 0; seed < 300; seed++) {
      Market more = Markets.random(seed, mode, 60, 20);
      if (more.supporters() == 0) {
        continue;
      }
      int who = new Random(seed).nextInt(more.supporters());
      Market less =
          Variants.keeping(more, at -> more.supporter()[at] != who, at -> more.quality()[at]);
      assertThat(Markets.compare(more, score(more), score(less))).isGreaterThanOrEqualTo(0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPairThatIsNotInThePlanIsNotMissed(Mode mode) {
    for (int seed = 0; seed < 100; seed++) {
      Market market = Markets.random(seed, mode, 30, 12);
      Solved solved = Engine.solve(market, Watch.NONE);
      for (int at = 0; at < market.pairs(); at += 1 + at / 4) {
        int peer = Variants.peerOf(market, at);
        int who = market.supporter()[at];
        if (solved.plan().supporter()[peer] != who) {
          Score without = score(Variants.forbidden(market, peer, who));
          assertThat(Markets.compare(market, without, solved.score())).isZero();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsServedDoesNotDependOnTheOrderOfSupporters(Mode mode) {
    for (int seed = 0; seed < 300; seed++) {
      Market market = Markets.random(seed, mode, 60, 20);
      Solved one = Engine.solve(market, Watch.NONE);
      Solved other = Engine.solve(mirrored(market), Watch.NONE);
      assertThat(other.objective()).isEqualTo(one.objective());
      assertThat(served(other.plan())).as("seed %d", seed).isEqualTo(served(one.plan()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMomentThatIsStoppedStillGivesAValidPlanAndABound(Mode mode) {
    for (int seed = 0; seed < 60; seed++) {
      Market market = Markets.random(seed, mode, 150, 60);
      long best = Engine.solve(market, Watch.NONE).objective();
      for (int stop = 0; stop < 12; stop++) {
        AtomicInteger left = new AtomicInteger(stop);
        Solved solved = Engine.solve(market, progress -> left.getAndDecrement() > 0);
        valid(market, solved.plan());
        assertThat(solved.objective()).isLessThanOrEqualTo(best);
        assertThat(solved.bound()).isGreaterThanOrEqualTo(best);
        assertThat(solved.finished() && !solved.optimal()).isFalse();
      }
    }
  }

  private static Score score(Market market) {
    return Engine.solve(market, Watch.NONE).score();
  }

  private static boolean[] served(Plan plan) {
    boolean[] served = new boolean[plan.supporter().length];
    for (int peer = 0; peer < served.length; peer++) {
      served[peer] = plan.supporter()[peer] != Plan.NOBODY;
    }
    return served;
  }

  private static void valid(Market market, Plan plan) {
    int[] held = new int[market.supporters()];
    for (int peer = 0; peer < market.peers(); peer++) {
      int who = plan.supporter()[peer];
      if (who != Plan.NOBODY) {
        assertThat(market.pair(peer, who)).isNotNegative();
        assertThat(++held[who]).isLessThanOrEqualTo(market.relations()[who].free());
      }
    }
  }

  /** The same market with the supporters in the opposite order. */
  private static Market mirrored(Market market) {
    int last = market.supporters() - 1;
    int[] who = new int[market.pairs()];
    int[] quality = new int[market.pairs()];
    for (int peer = 0; peer < market.peers(); peer++) {
      int end = market.first()[peer + 1] - 1;
      for (int at = market.first()[peer]; at <= end; at++) {
        who[at] = last - market.supporter()[end - at + market.first()[peer]];
        quality[at] = market.quality()[end - at + market.first()[peer]];
      }
    }
    Relations[] relations = new Relations[last + 1];
    Arrays.setAll(relations, each -> market.relations()[last - each]);
    return new Market(
        market.first(),
        who,
        quality,
        market.tier(),
        market.hours(),
        relations,
        market.time(),
        market.goal());
  }
}
