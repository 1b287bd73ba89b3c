package org.accanto.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.accanto.matching.engine.Goal.Capacity;
import org.accanto.matching.engine.Goal.Mode;
import org.accanto.matching.engine.Market.Time;
import org.junit.jupiter.api.Test;

/** Plans that count hours: never above them, and the bound holds. */
class HoursTests {

  @Test
  void thePlanKeepsPlacesAndHoursAndLiesBelowItsBound() {
    for (int seed = 0; seed < 60; seed++) {
      Market market = withHours(Markets.random(seed, Mode.WEIGHTED, 60, 20), seed);
      HoursSolved solved = HoursEngine.solve(market, Watch.NONE);
      assertThat(kept(market, solved.plan())).as("seed %d", seed).isTrue();
      assertThat(worth(market, solved.plan().supporter())).isEqualTo(solved.objective());
      assertThat(solved.bound()).isGreaterThanOrEqualTo(solved.objective());
    }
  }

  @Test
  void theBestOfASmallProgrammeLiesBetweenThePlanAndTheBound() {
    int met = 0;
    for (int seed = 0; seed < 300; seed++) {
      Market market = withHours(Markets.random(seed, Mode.WEIGHTED, 6, 4), seed);
      int[] nobody = new int[market.peers()];
      Arrays.fill(nobody, Plan.NOBODY);
      long best = tryEach(market, nobody, 0);
      HoursSolved solved = HoursEngine.solve(market, Watch.NONE);
      assertThat(solved.objective()).as("seed %d", seed).isLessThanOrEqualTo(best);
      assertThat(solved.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(best);
      met += solved.objective() == best ? 1 : 0;
    }
    assertThat(met).isGreaterThan(297);
  }

  @Test
  void oneLongRequestGivesWayToSeveralShortOnesWhenTheyAreWorthMore() {
    Time[] time = {new Time(16, 0, 16)};
    Market market =
        new Market(
            new int[] {0, 1, 2, 3, 4, 5},
            new int[5],
            new int[] {900, 300, 300, 300, 300},
            new int[5],
            new int[] {16, 4, 4, 4, 4},
            new Market.Relations[] {new Market.Relations(5, 0)},
            time,
            new Goal(Mode.WEIGHTED, Capacity.HOURS, new long[] {0}, 0, 0));
    HoursSolved solved = HoursEngine.solve(market, Watch.NONE);
    assertThat(solved.plan().supporter()).containsExactly(Plan.NOBODY, 0, 0, 0, 0);
    assertThat(solved.objective()).isEqualTo(1_200).isEqualTo(solved.bound());
  }

  @Test
  void theSameMarketGivesTheSamePlanAndTheSameProof() {
    Market market = withHours(Markets.random(11, Mode.WEIGHTED, 60, 20), 11);
    HoursSolved once = HoursEngine.solve(market, Watch.NONE);
    HoursSolved again = HoursEngine.solve(market, Watch.NONE);
    assertThat(again.plan().supporter()).isEqualTo(once.plan().supporter());
    assertThat(again.prices()).isEqualTo(once.prices());
  }

  @Test
  void aProgrammeOfSixtyIsProvedToHalfAPerCentOnAverage() {
    double gaps = 0;
    for (int seed = 0; seed < 40; seed++) {
      Market market = withHours(Markets.random(seed, Mode.WEIGHTED, 60, 20), seed);
      gaps += HoursEngine.solve(market, Watch.NONE).gapPercent();
    }
    assertThat(gaps / 40).isLessThan(0.5);
  }

  @Test
  void whoStopsItHasAPlanThatKeepsTheHours() {
    Market market = withHours(Markets.random(11, Mode.WEIGHTED, 60, 20), 11);
    HoursSolved solved = HoursEngine.solve(market, progress -> false);
    assertThat(kept(market, solved.plan())).isTrue();
    assertThat(solved.bound()).isGreaterThanOrEqualTo(solved.objective());
  }

  @Test
  void whoStopsItLaterHasABetterPlan() {
    long atOnce = 0;
    long after = 0;
    for (int seed = 0; seed < 20; seed++) {
      Market market = withHours(Markets.random(seed, Mode.WEIGHTED, 60, 20), seed);
      AtomicInteger asked = new AtomicInteger();
      Watch some = progress -> asked.incrementAndGet() < 500;
      HoursSolved later = HoursEngine.solve(market, some);
      assertThat(kept(market, later.plan())).isTrue();
      assertThat(later.bound()).isGreaterThanOrEqualTo(later.objective());
      atOnce += HoursEngine.solve(market, progress -> false).objective();
      after += later.objective();
    }
    assertThat(after).isGreaterThan(atOnce);
  }

  @Test
  void strictTiersAreNotOfferedWithHours() {
    Market market = Markets.random(3, Mode.LEXICOGRAPHIC, 6, 4);
    assertThatThrownBy(() -> HoursEngine.solve(market, Watch.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Market withHours(Market market, long seed) {
    Random random = new Random(seed);
    Time[] time = new Time[market.supporters()];
    Arrays.setAll(time, i -> new Time(6 + random.nextInt(20), random.nextInt(6), 8));
    Goal goal = market.goal();
    return new Market(
        market.first(),
        market.supporter(),
        market.quality(),
        market.tier(),
        random.ints(market.peers(), 1, 10).toArray(),
        market.relations(),
        time,
        new Goal(Mode.WEIGHTED, Capacity.HOURS, goal.tierWeight(), goal.load(), 100));
  }

  private static boolean kept(Market market, Plan plan) {
    return worth(market, plan.supporter()) > Long.MIN_VALUE;
  }

  /** Points of a plan, or the lowest number when it breaks something. */
  private static long worth(Market market, int[] plan) {
    int[] held = new int[market.supporters()];
    int[] given = new int[market.supporters()];
    long sum = 0;
    for (int peer = 0; peer < plan.length; peer++) {
      if (plan[peer] != Plan.NOBODY) {
        int who = plan[peer];
        given[who] += market.hours()[peer];
        sum += market.goal().tierWeight()[market.tier()[peer]];
        sum += market.quality()[market.pair(peer, who)];
        if (++held[who] > market.relations()[who].free()) {
          return Long.MIN_VALUE;
        }
        sum -= market.cost(who, held[who]);
      }
    }
    for (int who = 0; who < given.length; who++) {
      Time time = market.time()[who];
      if (given[who] > 0 && time.now() + given[who] > time.most()) {
        return Long.MIN_VALUE;
      }
      int over = Math.max(0, time.now() + given[who] - time.comfortable());
      sum -= 100L * (over - Math.max(0, time.now() - time.comfortable()));
    }
    return sum;
  }

  private static long tryEach(Market market, int[] plan, int peer) {
    if (peer == plan.length) {
      return worth(market, plan);
    }
    long best = tryEach(market, plan, peer + 1);
    for (int at = market.first()[peer]; at < market.first()[peer + 1]; at++) {
      plan[peer] = market.supporter()[at];
      best = Math.max(best, tryEach(market, plan, peer + 1));
      plan[peer] = Plan.NOBODY;
    }
    return best;
  }
}
