package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.confidentiality.Emergency.Harm;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the form of who opens to the officer's decision, on their pages. */
@AccantoTest
@Tag("confidentiality")
class TellingLaterPagesTests {

  private static final String WHY = "She wrote to Luca that she is going to the bridge tonight.";
  private static final String LATER = "Her husband reads her telephone and would hurt the child.";
  private static final String NOT_YET = "The police asked us to wait until he is out of the house.";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Emergencies emergencies;
  @Autowired Tellings tellings;
  @Autowired Notifications notifications;

  private Actor amina;
  private Actor giulia;
  private Actor nikos;
  private Actor irini;

  @BeforeEach
  void people() {
    amina = cast.person("Amina", Hat.PEER, "en");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    nikos = cast.person("Nikos", Hat.COORDINATOR, "en");
    irini = cast.person("Irini", Hat.DPO, "en");
  }

  @Test
  void withoutAnOfficerItIsNotOffered_andIsRefused() {
    Visitor asGiulia = site.as(giulia);
    String address = "/emergencies/new?person=" + amina.person();
    Page form = asGiulia.open(address).says("could endanger somebody");
    cast.run("update access.hat set until = since where hat = 'DPO' and until is null");

    asGiulia.open(address).says("Amina is told at once").doesNotSay("could endanger somebody");
    Page again = submit(asGiulia, form, true, LATER);

    assertThat(again.status()).isEqualTo(422);
    again.says("Nobody is data protection officer here any more").says(LATER);
    assertThat(emergencies.mine(giulia)).isEmpty();
    submit(asGiulia, form, false, "");
    assertThat(emergencies.about(amina)).hasSize(1);
    assertThat(notifications.unread(amina)).isEqualTo(1);
  }

  @Test
  void theTickAndItsReasonComeTogether() {
    Visitor asGiulia = site.as(giulia);
    Page form = asGiulia.open("/emergencies/new?person=" + amina.person());

    submit(asGiulia, form, true, "husband").says("at least 20 letters about whom");
    submit(asGiulia, form, false, LATER).says("Switch this on, or delete").says(LATER);
    assertThat(emergencies.mine(giulia)).isEmpty();

    assertThat(submit(asGiulia, form, true, LATER).location())
        .isEqualTo("/opened/" + amina.person());
    asGiulia.open("/emergencies").says("Amina is not told yet").says(LATER);
    assertThat(emergencies.about(amina)).isEmpty();
  }

  @Test
  void fromTheOfficersDayToTheDecision() {
    UUID id = openUntold();
    Visitor asIrini = site.as(irini);
    assertThat(notifications.of(irini)).hasSize(1);
    asIrini.open("/today").says("Waits for your decision").says("Giulia opened the file of Amina");
    Page page = asIrini.open("/delays/" + id).says(WHY).says(LATER);
    String decisions = "/delays/" + id + "/decisions";

    assertThat(asIrini.submit(page, decisions, Map.of()).status()).isEqualTo(422);
    asIrini
        .submit(page, decisions, Map.of("decision", "later", "until", "", "words", "Wait."))
        .says("Choose a day from tomorrow on")
        .says("at least one sentence of 20 letters")
        .says("Wait.");
    String day = today().plusDays(9).toString();
    Map<String, String> decided = Map.of("decision", "later", "until", day, "words", NOT_YET);
    assertThat(asIrini.submit(page, decisions, decided).location()).isEqualTo("/delays/" + id);
    assertThat(asIrini.submit(page, decisions, decided).location()).isEqualTo("/delays/" + id);

    asIrini.open("/today").says("Told later").says("Irini decided on").doesNotSay(NOT_YET);
    asIrini.open("/delays/" + id).says("Amina is not told yet");
    assertThat(tellings.of(id, irini).orElseThrow().delay().decisions()).hasSize(1);
    site.as(nikos).open("/emergencies/" + id).says("Irini decided on").says(NOT_YET);
    site.as(amina).open("/delays/" + id).isNotFound();
  }

  @Test
  void thePagesCanBeUsedByEverybody() {
    giulia = cast.person("Giulia", Hat.COORDINATOR, "el");
    irini = cast.person("Irini", Hat.DPO, "el");
    amina = cast.person("Amina", Hat.PEER, "it");
    UUID id = openUntold();
    try (Phone phone = Phone.in(site, "el").signedIn(site.token(giulia))) {
      phone
          .open("/emergencies/new?person=" + amina.person())
          .isForEverybody()
          .picture("later-form-el");
    }
    try (Phone phone = Phone.inTheDark(site, "it").signedIn(site.token(irini))) {
      phone.open("/delays/" + id).isForEverybody().picture("later-decide-dark");
    }
    tellings.tellLater(UUID.randomUUID(), id, today().plusDays(9), NOT_YET, irini);
    UUID other = openUntold();
    try (Phone phone = Phone.in(site, "el").signedIn(site.token(irini))) {
      phone.open("/today").isForEverybody().picture("later-officer-el");
    }
    tellings.tellNow(UUID.randomUUID(), id, "", irini);
    tellings.tellNow(UUID.randomUUID(), other, "", irini);
    clock.pass(Duration.ofMinutes(1));
    try (Phone phone = Phone.in(site, "it").signedIn(site.token(amina))) {
      phone.open("/who-sees").isForEverybody().picture("later-told-it");
    }
  }

  private UUID openUntold() {
    UUID id = UUID.randomUUID();
    assertThat(emergencies.openUntold(id, amina.person(), Harm.LIFE, WHY, LATER, giulia))
        .isEqualTo(Emergencies.Answer.OPENED);
    return id;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static Page submit(Visitor visitor, Page form, boolean later, String endangers) {
    return visitor.submitMany(
        form,
        "/emergencies",
        Map.of(
            "harm", List.of("LIFE"),
            "tests", List.of("imminent", "serious", "foreseeable"),
            "reason", List.of(WHY),
            "later", later ? List.of("true") : List.of(),
            "endangers", List.of(endangers)));
  }
}
