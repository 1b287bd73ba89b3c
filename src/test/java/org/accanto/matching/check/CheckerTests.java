package org.accanto.matching.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.format.Solution;
import org.accanto.matching.format.Solution.Match;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.PeerDraft;
import org.accanto.matching.rules.SupporterDraft;
import org.junit.jupiter.api.Test;

/**
 * Amina (0) and Eleni (1) ask, Luca (0) and Nikos (1) offer two places each; each pair is worth
 * 7,200 points, a first relation costs 200 of them and a second 600.
 */
class CheckerTests {
  private final PeerDraft amina = new PeerDraft();
  private final PeerDraft eleni = new PeerDraft();
  private final SupporterDraft luca = new SupporterDraft();
  private final SupporterDraft nikos = new SupporterDraft();
  private Goal.Mode mode = Goal.Mode.WEIGHTED;
  private Goal.Capacity capacity = Goal.Capacity.COUNT;

  @Test
  void everyFigureOfASmallPlan() {
    amina.waitDays = 130;
    amina.disadvantages = Set.of("a", "b", "c", "d");
    eleni.hours = 12;
    Report report = check(new Match(0, 0));
    assertThat(ReportText.of(report))
        .containsExactly(
            "valid: yes",
            "violations: 0",
            "matched: 1",
            "matchedByTier: 1 0 0",
            "quality: 7200",
            "load: 200",
            "overComfortCost: 0",
            "utility: 7000",
            "objective: 207000",
            "meanQuality: 7200",
            "p10Quality: 7200",
            "worstQuality: 7200",
            "peersWithNoAllowedSupporter: 0",
            "leftOut: 1",
            "worstWaitLeftOut: 10",
            "fourPlusDisadvantages: 1",
            "fourPlusDisadvantagesLeftOut: 0",
            "needThreeHoursPlus: 1",
            "needThreeHoursPlusLeftOut: 1");
  }

  @Test
  void whoHasNobodyAtAllIsNotLeftOut() {
    eleni.modes = 0;
    Report report = check(new Match(0, 1));
    assertThat(report.peersWithNoAllowedSupporter()).isEqualTo(1);
    assertThat(report.leftOut()).isZero();
  }

  @Test
  void theSecondOfTwoCostsMore_andOfThreeWhoAlreadyWalkOnlyTheNewOneIsPaidFor() {
    assertThat(check(new Match(0, 0), new Match(1, 0)).load()).isEqualTo(200 + 600);
    luca.currentRelations = 1;
    assertThat(check(new Match(0, 0)).load()).isEqualTo(600);
  }

  @Test
  void newHoursAboveComfortArePaidFor_theOldOnesAreNot() {
    capacity = Goal.Capacity.HOURS;
    luca.currentHours = 5;
    assertThat(check(new Match(0, 0)).overComfortCost()).isEqualTo(20);
    luca.currentHours = 12;
    assertThat(check(new Match(0, 0)).overComfortCost()).isEqualTo(8 * 20);
    capacity = Goal.Capacity.COUNT;
    assertThat(check(new Match(0, 0)).overComfortCost()).isZero();
  }

  @Test
  void eachRuleThatIsBrokenIsNamedWithItsPair_andTheCauseOfR04IsNot() {
    amina.therapeutic = Set.of(1);
    amina.needs = Set.of("minors");
    assertThat(said(new Match(0, 1)))
        .containsExactly("R04 peer 0, supporter 1", "R09 peer 0, supporter 1");
  }

  @Test
  void moreThanThePlacesOrHoursThatAreFreeAreNamed() {
    luca.currentRelations = 1;
    assertThat(said(new Match(0, 0), new Match(1, 0)))
        .containsExactly("R03 supporter 0: 2 new, 1 free");
    luca.currentRelations = 0;
    luca.currentHours = 5;
    assertThat(said(new Match(0, 0), new Match(1, 0))).isEmpty();
    capacity = Goal.Capacity.HOURS;
    assertThat(said(new Match(0, 0), new Match(1, 0)))
        .containsExactly("R03 supporter 0: 16 quarter hours new, 15 free");
  }

  @Test
  void nobodyHasTwoSupporters() {
    assertThat(said(new Match(0, 0), new Match(0, 1))).containsExactly("TWICE peer 0");
  }

  @Test
  void thePricesOfSupportersProveThatOneEachIsTheBest() {
    Report report = check(prices(200L, 200L), new Match(0, 0), new Match(1, 1));
    assertThat(report.proof().orElseThrow().optimal()).isTrue();
    Report worse = check(prices(200L, 200L), new Match(0, 0), new Match(1, 0));
    assertThat(worse.proof().orElseThrow().gap()).isEqualTo(400);
    assertThat(ReportText.of(worse))
        .contains("gap: 400", "gapPercent: 1.1764", "optimal: not proved");
  }

  @Test
  void tiersThatLieTooCloseTogetherProveNothingAboutTiers() {
    mode = Goal.Mode.LEXICOGRAPHIC;
    Match[] plan = {new Match(0, 0), new Match(1, 1)};
    amina.waitDays = 130;
    Report report = check(tiers(prices(200L, 200L), 40_000L, 30_000L, 20_000L), plan);
    assertThat(report.objective()).containsExactly(1L, 0L, 1L, 14_000L);
    assertThat(report.proof().orElseThrow().optimal()).isTrue();
    Report close = check(tiers(prices(200L, 200L), 30_000L, 30_000L, 20_000L), plan);
    assertThat(close.proof().orElseThrow().gap()).isZero();
    assertThat(close.proof().orElseThrow().optimal()).isFalse();
  }

  @Test
  void pricesBeyondEveryNumberProveNothing_ratherThanWrapRound() {
    Report report =
        check(
            new Certificate(Certificate.Kind.PEER_PRICES, List.of(Long.MAX_VALUE, 9L), List.of()));
    assertThat(report.proof().orElseThrow().upperBound()).isEqualTo(Long.MAX_VALUE);
  }

  private static Certificate prices(Long... prices) {
    return new Certificate(Certificate.Kind.SUPPORTER_PRICES, List.of(prices), List.of());
  }

  private static Certificate tiers(Certificate prices, Long... tierWeight) {
    return new Certificate(prices.kind(), prices.prices(), List.of(tierWeight));
  }

  private List<String> said(Match... matches) {
    return check(matches).violations().stream().map(Violation::toString).toList();
  }

  private Report check(Match... matches) {
    return Checker.check(instance(), new Solution(List.of(matches)), null);
  }

  private Report check(Certificate certificate, Match... matches) {
    return Checker.check(instance(), new Solution(List.of(matches)), certificate);
  }

  private Instance instance() {
    Config config =
        new Config(
            mode,
            capacity,
            0,
            0,
            Config.proposedWeights(),
            List.of(new Config.Tier(120, 5), new Config.Tier(60, 3)),
            List.of(200_000L, 40_000L, 10_000L),
            400,
            20);
    return new Instance(
        "small",
        "test",
        config,
        List.of(amina.at(0), eleni.at(1)),
        List.of(luca.at(0), nikos.at(1)));
  }
}
