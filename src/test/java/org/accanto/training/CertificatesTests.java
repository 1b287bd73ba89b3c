package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A certificate is policy and history: issued, renewed, in another language, taken back (B31). */
@AccantoTest
@Tag("training")
class CertificatesTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Certification certification;
  @Autowired CertificationRules rules;
  @Autowired Hours hours;
  @Autowired JdbcClient application;
  @Autowired ActingTransaction transaction;

  @Test
  void twoWhoIssueAtTheSameTimeIssueOne() throws Exception {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    ready(luca, giulia);
    List<Actor> both = List.of(giulia, cast.coordinator("Marco"));
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<IssueOutcome>> answers =
          both.stream()
              .map(one ->
                  two.submit(() -> {
                    go.await();
                    return certification.issue(
                        luca.person(), CertificateScope.SUPPORTER, "it", UUID.randomUUID(), one);
                  }))
              .toList();
      go.countDown();
      for (Future<IssueOutcome> answer : answers) {
        assertThat(answer.get())
            .isInstanceOfAny(
                IssueOutcome.Issued.class, IssueOutcome.NotHere.class, IssueOutcome.NotYet.class);
      }
    }
    assertThat(certification.mine(luca).orElseThrow().certificates())
        .filteredOn(one -> one.on(clock.today()).valid())
        .hasSize(1);
  }

  @Test
  void whatIsWithdrawnIsWithdrawnOnEachPaperThatItReplaced() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    UUID first = issued(luca, giulia);
    UUID firstPaper = newest(luca).shown().publicId();
    UUID second = UUID.randomUUID();
    certification.inLanguage(first, "en", second, giulia);
    assertThat(certification.published(firstPaper).orElseThrow().withdrawnOn()).isNull();

    certification.withdraw(second, "Reason", giulia);
    assertThat(certification.published(firstPaper).orElseThrow().withdrawnOn()).isNotNull();
  }

  @Test
  void theSameInAnotherLanguageEndsOnTheSameDayAndTheEarlierOneIsReplaced() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    UUID first = issued(luca, giulia);
    LocalDate until = newest(luca).shown().validUntil();
    assertThat(until).isEqualTo(clock.today().plusMonths(24).minusDays(1));
    UUID once = UUID.randomUUID();
    certification.inLanguage(first, "en", once, giulia);
    assertThat(certification.inLanguage(first, "el", UUID.randomUUID(), giulia))
        .as("only the last one can be written anew")
        .isEqualTo(new IssueOutcome.NotHere());
    List<Certificate> all = certification.mine(luca).orElseThrow().certificates();
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().shown().validUntil()).isEqualTo(until);
    assertThat(all.getLast().on(clock.today())).isInstanceOf(CertificateState.Replaced.class);
    UUID paper = all.getLast().shown().publicId();
    assertThat(certification.published(paper).orElseThrow().on(clock.today()))
        .isEqualTo(new CertificateState.Replaced(clock.today()));
  }

  @Test
  void withPracticeAFirstCertificateBecomesAFullOneUntilTheSameDay() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    UUID first = issued(luca, giulia);
    LocalDate until = newest(luca).shown().validUntil();
    assertThat(certification.makeFull(luca.person(), first, UUID.randomUUID(), giulia))
        .isEqualTo(
            new IssueOutcome.NotYet(List.of(new Need.Hours(Need.Kind.PRACTICE, 0, 60 * 60))));
    for (int day = 0; day < 3; day++) {
      NewHours walked = new NewHours(HoursKind.PRACTICE, 20 * 60, clock.today(), "");
      hours.attended(List.of(luca.person()), walked, UUID.randomUUID(), giulia);
    }
    UUID once = UUID.randomUUID();
    assertThat(certification.makeFull(luca.person(), first, once, giulia))
        .isEqualTo(new IssueOutcome.Issued(once));
    assertThat(newest(luca).shown().full()).isTrue();
    assertThat(newest(luca).shown().validUntil()).isEqualTo(until);
  }

  @Test
  void whoeverHoldsItReadsOnlyWhatStandsOnIt() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    certification.callMe("Luca B.", luca);
    UUID certificate = issued(luca, giulia);
    UUID paper = newest(luca).shown().publicId();
    PublishedCertificate shown = certification.published(paper).orElseThrow();
    assertThat(shown.shownName()).isEqualTo("Luca B.");
    assertThat(shown.full()).isFalse();
    assertThat(certification.published(certificate)).as("its own id opens nothing").isEmpty();
    assertThat(certification.published(UUID.randomUUID())).isEmpty();
    certification.withdraw(certificate, "Said to nobody else", giulia);
    assertThat(certification.published(paper).orElseThrow().on(clock.today()))
        .isEqualTo(new CertificateState.Withdrawn(clock.today()));
    assertThat(certification.published(paper).toString()).doesNotContain("Said to nobody else");
  }

  @Test
  void onlyItsHolderTakesItAndNobodyElseReadsIt() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    UUID certificate = issued(luca, giulia);
    assertThat(certification.certificate(certificate, luca)).isPresent();
    for (Actor other :
        List.of(
            giulia,
            cast.supporter("Nikos"),
            cast.professional("Eleni"),
            cast.wears(luca.person(), Hat.PEER))) {
      assertThat(certification.certificate(certificate, other)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void theDatabaseLetsNobodyCertifyThemselvesNorInTheNameOfAnother() {
    Actor giulia = cast.coordinator("Giulia");
    Actor luca = cast.supporter("Luca");
    String insert =
        """
        insert into training.certificate (id, public_id, person, scope, stage, language, shown_name, issued_on,
          valid_until, issued_by, issued_at)
        values (gen_random_uuid(), gen_random_uuid(), ?, 'SUPPORTER', 'FULL', 'it', 'x', '2027-01-01',
          '2028-01-01', ?, now())
        """;
    record Attempt(Actor by, Actor holder, Actor issuer) {}
    for (Attempt one :
        List.of(
            new Attempt(giulia, giulia, giulia),
            new Attempt(giulia, giulia, cast.coordinator("Marco")),
            new Attempt(giulia, luca, cast.coordinator("Marco")),
            new Attempt(luca, luca, giulia),
            new Attempt(cast.professional("Eleni"), luca, giulia))) {
      assertThatThrownBy(() ->
              transaction.run(
                  one.by(),
                  () ->
                      application
                          .sql(insert)
                          .params(one.holder().person().value(), one.issuer().person().value())
                          .update()))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(
            certification.issue(
                giulia.person(), CertificateScope.TRAINER, "it", UUID.randomUUID(), giulia))
        .isEqualTo(new IssueOutcome.NotOneself());
  }

  @Test
  void aNewVersionCountsFromItsDayAndChangesNothingThatWasIssued() {
    Actor giulia = cast.coordinator("Giulia");
    CertificationPolicy now = rules.today(CertificateScope.TRAINER, giulia);
    CertificationPolicy stricter =
        new CertificationPolicy(
            null,
            CertificateScope.TRAINER,
            clock.today().plusDays(10),
            now.trainingHours() + 7,
            now.units(),
            now.practiceHours(),
            now.ethicsMonths(),
            12,
            now.refresherHours(),
            List.of(60));
    UUID once = UUID.randomUUID();
    assertThat(rules.change(stricter, once, cast.supporter("Luca"))).isFalse();
    assertThat(rules.change(stricter, once, giulia)).isTrue();
    assertThat(rules.change(stricter, once, giulia)).isTrue();
    assertThat(rules.today(CertificateScope.TRAINER, giulia)).isEqualTo(now);
    assertThat(rules.versions(CertificateScope.TRAINER, giulia))
        .filteredOn(one -> once.equals(one.id()))
        .hasSize(1);
    clock.goTo(clock.today().plusDays(10));
    assertThat(rules.today(CertificateScope.TRAINER, giulia).id()).isEqualTo(once);
    CertificationPolicy past =
        new CertificationPolicy(
            null, now.scope(), clock.today().minusDays(1), 0, List.of(), 0, 0, 1, 0, List.of());
    assertThat(rules.change(past, UUID.randomUUID(), giulia)).isFalse();
  }

  private Certificate newest(Actor person) {
    return certification.mine(person).orElseThrow().certificates().getFirst();
  }

  private void ready(Actor person, Actor coordinator) {
    trained().ready(person, coordinator);
  }

  private UUID issued(Actor person, Actor coordinator) {
    return trained().certified(person, coordinator);
  }

  private TrainedElsewhere trained() {
    return new TrainedElsewhere(certification, rules, clock);
  }
}
