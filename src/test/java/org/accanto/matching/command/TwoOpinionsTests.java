package org.accanto.matching.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.accanto.matching.check.Checker;
import org.accanto.matching.check.Report;
import org.accanto.matching.check.ReportText;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.format.Solution;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.InstanceGenerator;
import org.accanto.matching.rules.InstanceGenerator.Family;
import org.accanto.matching.rules.Peer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two readings of one document, made apart: what one of them finds, the other one confirms. */
class TwoOpinionsTests {
  /** Plans that count people; those that count hours have tests of their own. */
  private static final int OF_EACH_FAMILY = 10_000;

  @ParameterizedTest
  @EnumSource
  void theSecondOpinionFindsEveryPlanValidAndTheBest(Family family) {
    int checked = 0;
    for (long seed = 0; checked < OF_EACH_FAMILY; seed++) {
      Instance instance = InstanceGenerator.small(family, seed);
      if (instance.config().capacity() == Goal.Capacity.COUNT) {
        checked++;
        Planned planned = Planned.of(instance);
        Report report = Checker.check(instance, planned.solution(), planned.certificate());
        assertThat(report.violations()).as(instance.name()).isEmpty();
        Report.Proof proof = report.proof().orElseThrow();
        assertThat(proof.gap()).as(instance.name()).isZero();
        assertThat(proof.optimal()).as(instance.name()).isTrue();
        assertThat(planned.gap()).isZero();
      }
    }
  }

  /** Whatever the prices and whatever the plan: the bound is a bound. */
  @ParameterizedTest
  @EnumSource
  void noPlanIsWorthMoreThanAnyPricesProve(Family family) {
    for (long seed = 0; seed < 1000; seed++) {
      Instance instance = InstanceGenerator.small(family, seed);
      SplittableRandom random = new SplittableRandom(seed);
      Solution plan = greedy(instance, random);
      for (Certificate.Kind kind : Certificate.Kind.values()) {
        if (kind == Certificate.Kind.PEER_PRICES
            || instance.config().capacity() == Goal.Capacity.COUNT) {
          Report report = Checker.check(instance, plan, prices(kind, instance, random));
          assertThat(report.violations()).as(instance.name()).isEmpty();
          assertThat(report.proof().orElseThrow().gap()).as(instance.name()).isNotNegative();
        }
      }
    }
  }

  /** Everybody in turn takes the first one who is still possible by the second opinion alone. */
  private static Solution greedy(Instance instance, SplittableRandom random) {
    List<Solution.Match> matches = new ArrayList<>();
    for (Peer peer : instance.peers()) {
      for (int supporter = 0; supporter < instance.supporters().size(); supporter++) {
        matches.add(new Solution.Match(peer.id(), supporter));
        if (random.nextInt(4) > 0 && Checker.check(instance, new Solution(matches), null).valid()) {
          break;
        }
        matches.removeLast();
      }
    }
    return new Solution(matches);
  }

  private static Certificate prices(
      Certificate.Kind kind, Instance instance, SplittableRandom random) {
    boolean ofPeers = kind == Certificate.Kind.PEER_PRICES;
    int count = ofPeers ? instance.peers().size() : instance.supporters().size();
    List<Long> prices = random.longs(count, 0, 30_000).boxed().toList();
    return new Certificate(
        kind,
        prices,
        instance.config().mode() == Goal.Mode.LEXICOGRAPHIC
            ? List.of(900_000L, 600_000L, 300_000L)
            : List.of());
  }

  /** What is said must not depend on which of the five causes keeps two people apart. */
  @ParameterizedTest
  @EnumSource
  void oneProtectedCauseForAnotherChangesNoByte(Family family) {
    for (long seed = 0; seed < 200; seed++) {
      Instance instance = InstanceGenerator.small(family, seed);
      if (instance.config().capacity() == Goal.Capacity.COUNT) {
        List<String> said = said(instance);
        for (int cause = 0; cause < 5; cause++) {
          assertThat(said(Causes.all(instance, cause))).isEqualTo(said);
        }
      }
    }
  }

  private static List<String> said(Instance instance) {
    Planned planned = Planned.of(instance);
    List<String> said = new ArrayList<>();
    said.add(planned.toString());
    said.addAll(ReportText.of(Checker.check(instance, planned.solution(), planned.certificate())));
    said.addAll(ReportText.of(Checker.check(instance, Causes.everybody(instance), null)));
    return said;
  }
}
