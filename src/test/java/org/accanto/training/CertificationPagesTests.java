package org.accanto.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Hours and certificates as people find them: on their own page and with a coordinator. */
@AccantoTest
@Tag("training")
class CertificationPagesTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Hours hours;
  @Autowired Certification certification;

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el", "en-XA", "ar-XB"})
  void everyPageOpensInEveryLanguage(String language) {
    Actor luca = cast.supporter("Luca");
    Actor giulia = cast.coordinator("Giulia");
    UUID certificate = certified(luca, giulia);
    hours.write(evening(), UUID.randomUUID(), luca);
    Visitor supporter = site.as(luca).reading(language);
    for (String path :
        List.of(
            "/today",
            "/me/certificate",
            "/me/hours",
            "/me/ethics",
            "/me/certificate/" + certificate + "/print")) {
      supporter.open(path).isFound();
    }
    Visitor coordinator = site.as(giulia).reading(language);
    int year = clock.today().getYear();
    String person = "/certificates/" + luca.person();
    for (String path :
        List.of(
            "/today",
            "/certificates",
            "/certificates?show=ready",
            "/certificates?show=ending",
            person,
            person + "/trainer",
            person + "/certificates/" + certificate + "/withdrawal",
            "/certification/supporter",
            "/certification/trainer",
            "/hours/" + year,
            "/hours/" + (year - 1),
            "/hours/attendance",
            "/hours/" + year + "/export")) {
      coordinator.open(path).isFound();
    }
  }

  @Test
  void lucaWritesHoursDownAndReadsWhatIsStillMissing() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Visitor visitor = site.as(luca).reading("en");
    visitor.open("/today").doesNotSay("My certificate");
    Page form = visitor.open("/me/hours");
    Page again =
        visitor.submit(form, "/me/hours", Map.of("hours", "many", "what", "First evening"));
    assertThat(again.status()).isEqualTo(422);
    again.says("Write how long it was").says("Something is still open");
    assertThat(again.body()).contains("First evening");

    visitor.submitAndFollow(again, "/me/hours", Map.of("hours", "1,5")).says("To be confirmed");
    Page twice = visitor.submitAndFollow(again, "/me/hours", Map.of("hours", "1,5"));
    assertThat(twice.document().select("form[action$=removal]")).hasSize(1);
    visitor.open("/me/certificate").says("Training: 0 hours of 40 hours").says("not said yet");
    visitor.submitAndFollow(visitor.open("/me/ethics"), "/me/ethics", Map.of()).says("yes on");
    visitor.open("/today").says("My certificate").says("Training: 0 hours of 40 hours");
    visitor.submitAndFollow(visitor.open("/me/hours"), "/removal", Map.of()).says("No hours yet");
  }

  @Test
  void giuliaIsToldWhatIsMissingAndIssuesOnceItIsThere() {
    Actor luca = cast.person("Luca Bianchi", Hat.SUPPORTER, "en");
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    Visitor supporter = site.as(luca).reading("en");
    String page = "/certificates/" + luca.person();
    coordinator.search("/certificates", "Luca Bianchi").says("None yet");
    Page early =
        coordinator.post(page + "/certificates", Map.of("scope", "SUPPORTER", "language", "en"));
    assertThat(early.status()).isEqualTo(422);
    early.says("Still missing: Training: 0 hours of 40 hours");

    everything(luca, giulia);
    supporter.submitAndFollow(
        supporter.open("/me/certificate"), "/name", Map.of("called", "Luca B."));
    coordinator.search("/certificates?show=ready", "Luca Bianchi").says("Could be issued");
    Page issued =
        coordinator.submitAndFollow(
            coordinator.open(page).says("The name on it: Luca B."),
            page + "/certificates",
            Map.of("language", "en"));
    issued.says("Valid until");
    UUID certificate = certificateOf(luca).id();
    Page paper = supporter.open("/me/certificate/" + certificate + "/print").isFound();
    paper.says("Luca B.").says("/verify/" + certificateOf(luca).shown().publicId());
    assertThat(paper.document().select("svg.qr path")).hasSize(1);
    String file = "/me/certificate/" + certificate + "/certificate.pdf";
    assertThat(supporter.open(file).body()).startsWith("%PDF");
    coordinator.open(file).isNotFound();
    paper.doesNotSay(luca.person().toString()).doesNotSay(certificate + "/verify");

    coordinator.submitAndFollow(issued, certificate + "/language", Map.of("language", "el"));
    assertThat(certificateOf(luca).shown().language()).isEqualTo("el");
    assertThat(certificateOf(luca).replaces()).isEqualTo(certificate);
    supporter.open("/me/certificate/" + certificate + "/print").isNotFound();
  }

  @Test
  void withoutAReasonNothingIsTakenBackAndTheReasonIsReadByTheHolder() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    UUID certificate = certified(luca, giulia);
    Visitor coordinator = site.as(giulia).reading("en");
    String path = "/certificates/" + luca.person() + "/certificates/" + certificate + "/withdrawal";
    Page asks = coordinator.open(path).says("The person reads your reason");
    assertThat(coordinator.submit(asks, "/withdrawal", Map.of("reason", " ")).status())
        .isEqualTo(422);
    coordinator
        .submitAndFollow(asks, "/withdrawal", Map.of("reason", "Money was lent."))
        .says("Taken back on");
    coordinator.open(path).isNotFound();
    Visitor supporter = site.as(luca).reading("en");
    supporter.open("/me/certificate").says("Money was lent.");
    supporter.open("/today").says("Taken back on").doesNotSay("Money was lent.");
  }

  @Test
  void nobodyCertifiesThemselvesAndNobodyElseFindsThesePages() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    String mine = "/certificates/" + giulia.person();
    coordinator.open(mine).isFound().says("This is you");
    assertThat(
            coordinator
                .post(mine + "/certificates", Map.of("language", "en", "scope", "TRAINER"))
                .status())
        .isEqualTo(422);
    assertThat(
            coordinator
                .post(
                    mine + "/exemptions",
                    Map.of("need", "TRAINING", "reason", "me", "from", clock.today().toString()))
                .status())
        .isEqualTo(422);
    UUID certificate = certified(luca, giulia);
    for (Actor other :
        List.of(cast.supporter("Nikos"), cast.professional("Eleni"), cast.peer("Amina"))) {
      Visitor visitor = site.as(other);
      visitor.open("/certificates").isNotFound();
      visitor.open("/certificates/" + luca.person()).isNotFound();
      visitor.open("/hours/" + clock.today().getYear()).isNotFound();
      visitor.open("/me/certificate/" + certificate + "/print").isNotFound();
    }
    site.as(cast.peer("Amina")).open("/me/certificate").isNotFound();
  }

  @Test
  void theListToTakeAlongSaysWhatForAndHoldsWhoHasNoHours() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    String called = "Nikos " + UUID.randomUUID();
    cast.person(called, Hat.SUPPORTER, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    String path = "/hours/" + clock.today().getYear() + "/export";
    Page form = coordinator.open(path);
    assertThat(coordinator.submit(form, "/export", Map.of("purpose", "Report")).status())
        .isEqualTo(422);
    Page file =
        coordinator.submit(
            form,
            "/export",
            Map.of(
                "purpose", "Report",
                "recipient", "The city",
                "eraseBy", clock.today().plusDays(30).toString()));
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.body()).contains("\"" + called + "\";\"0\";\"0\";\"0\";\"0\";\"0\"");
    assertThat(
            cast.count(
                "select count(*) from training.hours_taken where taken_by = ?",
                giulia.person().value()))
        .isEqualTo(1);
    assertThat(file.body().getBytes(UTF_8)).isNotEmpty();
  }

  @Test
  void anExemptionIsGivenForATimeAndANewVersionCountsFromItsDay() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    String page = "/certificates/" + luca.person();
    Page form = coordinator.open(page);
    assertThat(coordinator.submit(form, "/exemptions", Map.of("need", "TRAINING")).status())
        .isEqualTo(422);
    coordinator
        .submitAndFollow(
            form, "/exemptions", Map.of("need", "TRAINING", "reason", "Trained in Athens"))
        .says("Not asked")
        .says("Trained in Athens");
    site.as(luca).open("/me/certificate").says("Trained in Athens");
    coordinator.submitAndFollow(coordinator.open(page), "/removal", Map.of());
    site.as(luca).open("/me/certificate").doesNotSay("Trained in Athens");
  }

  private NewHours evening() {
    return new NewHours(HoursKind.TRAINING, 600, clock.today(), "");
  }

  private void everything(Actor person, Actor coordinator) {
    for (int i = 0; i < 4; i++) {
      hours.attended(List.of(person.person()), evening(), UUID.randomUUID(), coordinator);
    }
    for (String unit : certification.mine(person).orElseThrow().policy().units()) {
      cast.run(
          "insert into training.unit_done (person, unit, at) values (?, ?, now())",
          person.person().value(),
          unit);
    }
    certification.affirm(person);
  }

  private UUID certified(Actor person, Actor coordinator) {
    everything(person, coordinator);
    UUID once = UUID.randomUUID();
    assertThat(
            certification.issue(
                person.person(), CertificateScope.SUPPORTER, "it", once, coordinator))
        .isEqualTo(new IssueOutcome.Issued(once));
    return once;
  }

  private Certificate certificateOf(Actor person) {
    return certification.mine(person).orElseThrow().certificates().getFirst();
  }
}
