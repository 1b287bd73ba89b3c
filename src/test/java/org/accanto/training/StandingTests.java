package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.training.Need.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is met and what is missing on a day, from dated rows and the policy alone. */
@Tag("training")
class StandingTests {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 20);
  private static final CertificationPolicy POLICY =
      CertificationPolicy.start(CertificateScope.SUPPORTER, 40, 24);
  private static final int ROUNDS = 3000;

  @Test
  void thirtyNineHoursAreNotFortyAndTheFortiethMakesOneReady() {
    Facts almost = facts(39 * 60, LocalDate.of(2031, 5, 1));
    assertThat(Standing.on(DAY, POLICY, almost).missing())
        .containsExactly(new Need.Hours(Kind.TRAINING, 39 * 60, 40 * 60));

    Standing ready = Standing.on(DAY, POLICY, facts(40 * 60, LocalDate.of(2031, 5, 1)));
    assertThat(ready.ready()).isTrue();
    assertThat(ready.full()).as("without supervised practice it is a first one").isFalse();
  }

  @Test
  void aYesToTheDutiesCountsUntilItsMonthsAreOver() {
    LocalDate said = DAY.minusMonths(12);
    assertThat(Standing.on(DAY, POLICY, facts(2400, said)).ready()).isFalse();
    assertThat(Standing.on(DAY, POLICY, facts(2400, said.plusDays(1))).ready()).isTrue();
    assertThat(Standing.on(DAY, POLICY, facts(2400, DAY.plusDays(1))).ready()).isFalse();
  }

  @Test
  void anExemptionCountsOnItsDaysAndForItsUnitAlone() {
    Facts none = new Facts(List.of(), Set.of(), List.of(), List.of(), null);
    Exemption one = exemption(Kind.UNIT, POLICY.units().getFirst(), DAY, DAY);
    Facts with = new Facts(List.of(), Set.of(), List.of(), List.of(one), null);

    int before = Standing.on(DAY, POLICY, none).missing().size();
    assertThat(Standing.on(DAY, POLICY, with).missing()).hasSize(before - 1);
    assertThat(Standing.on(DAY.plusDays(1), POLICY, with).missing()).hasSize(before);
    assertThat(Standing.on(DAY.minusDays(1), POLICY, with).missing()).hasSize(before);
  }

  @Test
  void refreshersAreAskedOfWhoRenewsAndOnlyThoseSinceThen() {
    LocalDate issued = DAY.minusMonths(24);
    List<Facts.Counted> ledger = new ArrayList<>(facts(2400, DAY).ledger());
    ledger.add(new Facts.Counted(HoursKind.REFRESHER, 16 * 60, issued.minusDays(1)));
    Facts before = new Facts(ledger, Set.copyOf(POLICY.units()), List.of(DAY), List.of(), issued);
    assertThat(Standing.on(DAY, POLICY, before).missing())
        .containsExactly(new Need.Hours(Kind.REFRESHER, 0, 16 * 60));

    ledger.add(new Facts.Counted(HoursKind.REFRESHER, 16 * 60, issued));
    Facts since = new Facts(ledger, Set.copyOf(POLICY.units()), List.of(DAY), List.of(), issued);
    assertThat(Standing.on(DAY, POLICY, since).ready()).isTrue();
  }

  @Test
  void moreOfAnythingNeverMakesMoreMissing() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      CertificationPolicy policy = policy(random);
      Facts some = facts(random);
      Facts more = more(some, random);
      List<Kind> missing = kinds(Standing.on(DAY, policy, some));
      assertThat(missing).containsAll(kinds(Standing.on(DAY, policy, more)));
    }
  }

  @Test
  void whatIsMissingIsNeitherMetNorExemptAndReadyMeansNothingIsMissing() {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      CertificationPolicy policy = policy(random);
      Facts facts = facts(random);
      Standing standing = Standing.on(DAY, policy, facts);
      for (Standing.Line line : standing.lines()) {
        boolean exempt = facts.exemptions().stream().anyMatch(e -> e.covers(line.need(), DAY));
        assertThat(line.state() instanceof Standing.State.Missing)
            .isEqualTo(!line.need().met() && !exempt);
      }
      assertThat(standing.ready()).isEqualTo(standing.missing().isEmpty());
      assertThat(!standing.full() || standing.ready()).isTrue();
      assertThat(standing.lines().stream().filter(l -> l.need() instanceof Need.Unit))
          .hasSameSizeAs(policy.units());
    }
  }

  @Test
  void whatComesAfterTheDayCountsForNothingOnIt() {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      CertificationPolicy policy = policy(random);
      Facts facts = facts(random);
      List<Facts.Counted> later = new ArrayList<>(facts.ledger());
      later.add(new Facts.Counted(HoursKind.TRAINING, 6000, DAY.plusDays(1)));
      List<LocalDate> said = new ArrayList<>(facts.affirmations());
      said.add(DAY.plusDays(1));
      Facts then = new Facts(later, facts.units(), said, facts.exemptions(), facts.renews());
      assertThat(Standing.on(DAY, policy, then)).isEqualTo(Standing.on(DAY, policy, facts));
    }
  }

  @Test
  void ofWhatBecameOfACertificateTheWeightiestIsSaid() {
    LocalDate end = DAY.plusYears(1);
    assertThat(CertificateState.on(DAY, end, null, null))
        .isEqualTo(new CertificateState.Valid(end));
    assertThat(CertificateState.on(end, end, null, null).valid()).isTrue();
    assertThat(CertificateState.on(end.plusDays(1), end, null, null))
        .isEqualTo(new CertificateState.Ended(end));
    assertThat(CertificateState.on(end.plusDays(1), end, null, DAY))
        .isEqualTo(new CertificateState.Replaced(DAY));
    assertThat(CertificateState.on(DAY, end, DAY, DAY))
        .isEqualTo(new CertificateState.Withdrawn(DAY));
    assertThat(CertificateState.on(DAY.minusDays(1), end, DAY, null).valid()).isTrue();
  }

  private static List<Kind> kinds(Standing standing) {
    return standing.missing().stream().map(Need::kind).toList();
  }

  private static Facts facts(int trained, LocalDate affirmed) {
    List<Facts.Counted> ledger = new ArrayList<>();
    for (int left = trained; left > 0; left -= 180) {
      ledger.add(new Facts.Counted(HoursKind.TRAINING, Math.min(left, 180), DAY.minusDays(left)));
    }
    return new Facts(ledger, Set.copyOf(POLICY.units()), List.of(affirmed), List.of(), null);
  }

  private static CertificationPolicy policy(Random random) {
    List<String> units = POLICY.units().subList(0, random.nextInt(POLICY.units().size() + 1));
    return new CertificationPolicy(
        null,
        CertificateScope.SUPPORTER,
        LocalDate.EPOCH,
        random.nextInt(4),
        units,
        random.nextInt(4),
        random.nextInt(3),
        24,
        random.nextInt(4),
        List.of());
  }

  private static Facts facts(Random random) {
    Facts facts = new Facts(List.of(), Set.of(), List.of(), List.of(), null);
    for (int i = random.nextInt(6); i > 0; i--) {
      facts = more(facts, random);
    }
    LocalDate renews = random.nextBoolean() ? null : DAY.minusDays(random.nextInt(100));
    return new Facts(
        facts.ledger(), facts.units(), facts.affirmations(), facts.exemptions(), renews);
  }

  private static Facts more(Facts facts, Random random) {
    List<Facts.Counted> ledger = new ArrayList<>(facts.ledger());
    Set<String> units = new HashSet<>(facts.units());
    List<LocalDate> said = new ArrayList<>(facts.affirmations());
    List<Exemption> without = new ArrayList<>(facts.exemptions());
    LocalDate day = DAY.minusDays(random.nextInt(90) - 5L);
    switch (random.nextInt(4)) {
      case 0 -> {
        HoursKind kind = HoursKind.values()[random.nextInt(3)];
        ledger.add(new Facts.Counted(kind, 1 + random.nextInt(120), day));
      }
      case 1 -> units.add(POLICY.units().get(random.nextInt(3)));
      case 2 -> said.add(day);
      default -> {
        Kind kind = Kind.values()[random.nextInt(5)];
        String unit = kind == Kind.UNIT ? POLICY.units().get(random.nextInt(3)) : "";
        without.add(exemption(kind, unit, day, random.nextBoolean() ? null : day.plusDays(20)));
      }
    }
    return new Facts(ledger, units, said, without, facts.renews());
  }

  private static Exemption exemption(
      Kind kind, String unit, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
    return new Exemption(
        UUID.randomUUID(),
        PersonId.random(),
        kind,
        unit,
        "trained elsewhere",
        from,
        until,
        PersonId.random());
  }
}
