package org.accanto.matching.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.accanto.matching.check.Checker;
import org.accanto.matching.check.Report;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.InstanceGenerator;
import org.accanto.matching.rules.InstanceGenerator.Family;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where hours count: every plan is valid, and what is said of its gap is what anybody finds. */
class HoursAgreementTests {
  private static final int OF_EACH_FAMILY = 400;

  @ParameterizedTest
  @EnumSource
  void theSecondOpinionFindsEveryPlanValidAndTheGapAsItWasSaid(Family family) {
    int proved = 0;
    for (long seed = 0; seed < OF_EACH_FAMILY; seed++) {
      Goal.Mode mode = seed % 4 == 0 ? Goal.Mode.LEXICOGRAPHIC : Goal.Mode.WEIGHTED;
      Instance instance =
          InstanceGenerator.make(
              family, (int) (seed % 9), (int) (seed % 5), mode, Goal.Capacity.HOURS, seed);
      Planned planned = Planned.of(instance);
      Report report = Checker.check(instance, planned.solution(), planned.certificate());
      assertThat(report.violations()).as(instance.name()).isEmpty();
      Report.Proof proof = report.proof().orElseThrow();
      assertThat(proof.gap()).as(instance.name()).isEqualTo(planned.gap()).isNotNegative();
      proved += proof.optimal() ? 1 : 0;
    }
    assertThat(proved).isGreaterThan(OF_EACH_FAMILY / 2);
  }
}
