package org.accanto.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.accanto.matching.engine.Goal.Capacity;
import org.accanto.matching.engine.Goal.Mode;
import org.accanto.matching.engine.Market.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Markets that nobody has, and that must not break anything. */
class HostileMarketsTests {

  @Test
  void nobodyAtAll() {
    assertThat(solve(everybody(0, 0, 1, 5, Mode.WEIGHTED)).plan().supporter()).isEmpty();
    assertThat(solve(everybody(3, 0, 1, 5, Mode.WEIGHTED)).plan().matched()).isZero();
    assertThat(solve(everybody(0, 3, 1, 5, Mode.LEXICOGRAPHIC)).objective()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void onePersonFindsTheOneSupporter(Mode mode) {
    assertThat(solve(everybody(1, 1, 1, 0, mode)).plan().supporter()).containsExactly(0);
  }

  @ParameterizedTest
  @EnumSource
  void noPlacesNoPlan(Mode mode) {
    assertThat(solve(everybody(20, 20, 0, 5, mode)).plan().matched()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aMillionEqualPairsGoToThoseWhoHaveWaitedLongest(Mode mode) {
    Solved solved = solve(everybody(1_250, 800, 1, 7_000, mode));
    assertThat(solved.optimal()).isTrue();
    int[] plan = solved.plan().supporter();
    assertThat(Arrays.stream(plan, 0, 800)).doesNotContain(Plan.NOBODY);
    assertThat(Arrays.stream(plan, 800, 1_250)).containsOnly(Plan.NOBODY);
  }

  @Test
  void oneSupporterForAll() {
    Solved solved = solve(everybody(3_000, 1, Integer.MAX_VALUE, 4_000, Mode.LEXICOGRAPHIC));
    assertThat(solved.plan().matched()).isEqualTo(3_000);
    assertThat(solved.optimal()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theLargestQualitiesAreAddedWithoutOverflow(Mode mode) {
    Solved solved = solve(everybody(200, 90, 2, Integer.MAX_VALUE, mode));
    assertThat(solved.optimal()).isTrue();
    assertThat(solved.score().utility()).isPositive();
  }

  @Test
  void numbersBeyondSixtyFourBitsAreRefused() {
    Market market = everybody(20, 9, 2, 5, Mode.WEIGHTED, Long.MAX_VALUE / 4);
    assertThatThrownBy(() -> Engine.solve(market, Watch.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("64 bits");
  }

  @Test
  void nobodyIsForcedIntoAPairThatIsWorseThanNone() {
    assertThat(solve(everybody(5, 5, 1, -2_000, Mode.WEIGHTED)).plan().matched()).isZero();
    assertThat(solve(everybody(5, 5, 1, -2_000, Mode.LEXICOGRAPHIC)).plan().matched()).isEqualTo(5);
  }

  @Test
  void aMarketThatContradictsItselfIsRefused() {
    Market good = everybody(2, 2, 1, 5, Mode.WEIGHTED);
    int[] falling = {1, 0, 0, 1};
    Market bad =
        new Market(
            good.first(),
            falling,
            good.quality(),
            good.tier(),
            good.hours(),
            good.relations(),
            good.time(),
            good.goal());
    assertThatThrownBy(() -> Engine.solve(bad, Watch.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rise");
  }

  private static Solved solve(Market market) {
    return Engine.solve(market, Watch.NONE);
  }

  private static Market everybody(int peers, int supporters, int places, int quality, Mode mode) {
    return everybody(peers, supporters, places, quality, mode, 1_000);
  }

  private static Market everybody(
      int peers, int supporters, int places, int quality, Mode mode, long weight) {
    int[] first = new int[peers + 1];
    int[] who = new int[peers * supporters];
    Arrays.setAll(first, peer -> peer * supporters);
    Arrays.setAll(who, at -> at % supporters);
    int[] points = new int[who.length];
    Arrays.fill(points, quality);
    Relations[] relations = new Relations[supporters];
    Arrays.fill(relations, new Relations(places, 0));
    return new Market(
        first,
        who,
        points,
        new int[peers],
        new int[peers],
        relations,
        Markets.time(supporters),
        new Goal(mode, Capacity.COUNT, new long[] {weight}, 100, 0));
  }
}
