package org.accanto.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.accanto.matching.engine.Goal.Capacity;
import org.accanto.matching.engine.Goal.Mode;
import org.accanto.matching.engine.Market.Relations;
import org.accanto.matching.engine.Market.Time;
import org.junit.jupiter.api.Test;

/** Markets with hours that nobody has, and that must not break anything. */
class HostileHoursTests {

  @Test
  void nobodyAtAll() {
    assertThat(solve(everybody(0, 0, 1, 5, 4, 40)).plan().supporter()).isEmpty();
    assertThat(solve(everybody(3, 0, 1, 5, 4, 40)).plan().matched()).isZero();
    assertThat(solve(everybody(0, 3, 1, 5, 4, 40)).bound()).isZero();
  }

  @Test
  void onePersonFindsTheOneSupporter() {
    HoursSolved solved = solve(everybody(1, 1, 1, 0, 4, 4));
    assertThat(solved.plan().supporter()).containsExactly(0);
    assertThat(solved.gapPercent()).isZero();
  }

  @Test
  void noPlacesOrNoHoursNoPlan() {
    assertThat(solve(everybody(20, 20, 0, 5, 4, 40)).plan().matched()).isZero();
    assertThat(solve(everybody(20, 20, 2, 5, 4, 0)).plan().matched()).isZero();
    assertThat(solve(everybody(20, 20, 2, 5, 4, -9)).plan().matched()).isZero();
    assertThat(solve(everybody(20, 20, 2, 5, 41, 40)).bound()).isZero();
  }

  @Test
  void whoAsksForNoTimeTakesAPlaceOnly() {
    assertThat(solve(everybody(5, 2, 2, 5, 0, 0)).plan().matched()).isEqualTo(4);
  }

  @Test
  void aPairThatIsWorseThanNoneIsLeftOut() {
    assertThat(solve(everybody(5, 5, 1, -2_000, 4, 40)).plan().matched()).isZero();
  }

  @Test
  void theLargestQualitiesAndTimesAreAddedWithoutOverflow() {
    HoursSolved solved = solve(everybody(40, 20, 2, Integer.MAX_VALUE, 4, Integer.MAX_VALUE));
    assertThat(solved.plan().matched()).isEqualTo(40);
    assertThat(solved.objective()).isPositive().isLessThanOrEqualTo(solved.bound());
  }

  @Test
  void numbersBeyondSixtyFourBitsAreRefused() {
    Market market = everybody(20, 9, 2, 5, 4, 40);
    Goal goal = new Goal(Mode.WEIGHTED, Capacity.HOURS, new long[] {Long.MAX_VALUE / 4}, 1_000, 10);
    Market beyond =
        new Market(
            market.first(),
            market.supporter(),
            market.quality(),
            market.tier(),
            market.hours(),
            market.relations(),
            market.time(),
            goal);
    assertThatThrownBy(() -> solve(beyond))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("64 bits");
  }

  @Test
  void aMillionEqualPairsCanBeStoppedAndKeepTheHours() {
    AtomicInteger asked = new AtomicInteger();
    Market market = everybody(1_250, 800, 2, 7_000, 8, 12);
    HoursSolved solved = HoursEngine.solve(market, progress -> asked.incrementAndGet() < 40);
    assertThat(solved.plan().matched()).isEqualTo(800);
    assertThat(solved.objective()).isLessThanOrEqualTo(solved.bound());
  }

  private static HoursSolved solve(Market market) {
    return HoursEngine.solve(market, Watch.NONE);
  }

  private static Market everybody(
      int peers, int supporters, int places, int quality, int asks, int most) {
    int[] first = new int[peers + 1];
    Arrays.setAll(first, peer -> peer * supporters);
    int[] who = new int[peers * supporters];
    Arrays.setAll(who, at -> at % supporters);
    int[] points = new int[who.length];
    Arrays.fill(points, quality);
    int[] hours = new int[peers];
    Arrays.fill(hours, asks);
    Relations[] relations = new Relations[supporters];
    Arrays.fill(relations, new Relations(places, 0));
    Time[] time = new Time[supporters];
    Arrays.fill(time, new Time(most, 0, most));
    Goal goal = new Goal(Mode.WEIGHTED, Capacity.HOURS, new long[] {1_000}, 500, 10);
    return new Market(first, who, points, new int[peers], hours, relations, time, goal);
  }
}
