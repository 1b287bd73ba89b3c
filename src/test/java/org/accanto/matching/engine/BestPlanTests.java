package org.accanto.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.accanto.matching.engine.Goal.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine against trying every plan, and against its own proof. */
class BestPlanTests {

  @ParameterizedTest
  @EnumSource
  void noPlanOfASmallProgrammeIsBetter(Mode mode) {
    for (int seed = 0; seed < 2_000; seed++) {
      Market market = Markets.random(seed, mode, 6, 4);
      Solved solved = Engine.solve(market, Watch.NONE);
      assertThat(Markets.compare(market, solved.score(), Markets.best(market)))
          .as("seed %d", seed)
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePricesProveThePlan(Mode mode) {
    for (int seed = 0; seed < 500; seed++) {
      Solved solved = Engine.solve(Markets.random(seed, mode, 120, 60), Watch.NONE);
      assertThat(solved.bound()).as("seed %d", seed).isEqualTo(solved.objective());
    }
  }
}
