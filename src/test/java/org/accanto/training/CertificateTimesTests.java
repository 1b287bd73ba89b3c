package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens around a certificate in time: reminders, and that it is forgotten. */
@AccantoTest
@Tag("training")
class CertificateTimesTests {

  private static final String REMINDERS =
      """
      select count(*) from notification.notice where person = ? and path = ? and told_at > ?::timestamptz
      """;

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Certification certification;
  @Autowired Hours hours;
  @Autowired OwnCertificates own;
  @Autowired Notifications notifications;
  @Autowired CertificationRules rules;

  @Test
  void remindersWaitForTheirDaysForHolderAndCoordinatorAndEndWithTheCertificate() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    UUID first = trained().certified(luca, giulia);
    assertThat(reminders(luca, "/me/certificate")).isEqualTo(3);
    assertThat(reminders(giulia, "/certificates")).isEqualTo(3);
    certification.issue(luca.person(), CertificateScope.SUPPORTER, "it", first, giulia);
    assertThat(reminders(luca, "/me/certificate")).as("asked twice, told once").isEqualTo(3);

    UUID greek = UUID.randomUUID();
    assertThat(certification.inLanguage(first, "el", greek, giulia))
        .isEqualTo(new IssueOutcome.Issued(greek));
    assertThat(reminders(luca, "/me/certificate")).as("of the last one alone").isEqualTo(3);
    assertThat(certification.withdraw(greek, "A reason.", giulia)).isTrue();
    assertThat(reminders(luca, "/me/certificate")).isZero();
    assertThat(reminders(giulia, "/certificates")).isZero();
  }

  @Test
  void onItsDayAReminderIsThereAndSaysNothingOfWhat() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    trained().certified(luca, giulia);
    notifications.readAll(luca);
    LocalDate until = until(luca);
    clock.goTo(until.minusDays(91));
    assertThat(notifications.unread(luca)).isZero();
    clock.goTo(until.minusDays(90));
    clock.pass(Duration.ofMinutes(1));
    assertThat(notifications.unread(luca)).isEqualTo(1);
    assertThat(notifications.of(luca).getFirst().notice())
        .isEqualTo(Notice.news("/me/certificate"));
  }

  @Test
  void whatOneHasIsInTheFileOfOnesOwnDataAndIsForgottenWithTheRole() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    certification.callMe("Luca B.", luca);
    NewHours walked = new NewHours(HoursKind.PRACTICE, 60, clock.today(), "By the river");
    hours.write(walked, UUID.randomUUID(), luca);
    UUID certificate = trained().certified(luca, giulia);
    certification.withdraw(certificate, "Money was lent", giulia);
    assertThat(own.own(luca).toString())
        .contains("By the river", "Trained elsewhere", "Money was lent", "Luca B.");
    assertThat(own.own(cast.wears(luca.person(), Hat.PEER))).isEmpty();

    cast.text(
        "select sec.forget_file(?, 'COLLEAGUE', ?::timestamptz)",
        luca.person().value(),
        clock.instant().toString());
    for (String table :
        List.of("hours", "certificate", "certificate_name", "exemption", "affirmation")) {
      assertThat(
              cast.count(
                  "select count(*) from training." + table + " where person = ?",
                  luca.person().value()))
          .as(table)
          .isZero();
    }
  }

  private long reminders(Actor person, String path) {
    return cast.count(
        REMINDERS, person.person().value(), path, clock.instant().plusSeconds(60).toString());
  }

  private LocalDate until(Actor person) {
    return certification.mine(person).orElseThrow().certificates().getFirst().shown().validUntil();
  }

  private TrainedElsewhere trained() {
    return new TrainedElsewhere(certification, rules, clock);
  }
}
