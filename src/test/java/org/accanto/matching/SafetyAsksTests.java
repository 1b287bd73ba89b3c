package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Requests;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.Requirement.Kind;
import org.accanto.enrolment.Supporters;
import org.accanto.shared.Acting;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What safety asks of whoever walks with a peer: noted with them, and never set aside (R09). */
@AccantoTest
@Tag("matching")
class SafetyAsksTests {

  private static final String WHY = "They know each other and both of them would like it.";

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;
  @Autowired Requests requests;
  @Autowired Supporters supporters;
  @Autowired Asking asking;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;

  private Actor amina;
  private Actor luca;
  private Actor giulia;
  private String lucaIsCalled;
  private Visitor office;

  @BeforeEach
  void aminaAsksAndLucaOffers() {
    People people = People.ofOneTest(cast, clock);
    lucaIsCalled = "Luca" + UUID.randomUUID();
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.supporter(lucaIsCalled);
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    people.asks(amina, "Parole mie", "{}", "{}");
    people.offers(luca, "Ciao, sono Luca", "MAN", 2);
    office = site.as(giulia).reading("en");
  }

  @Test
  void thePersonReadsItToo() {
    notes("TRAINED_VIOLENCE");

    office
        .open("/requests/" + amina.person())
        .says("What safety asks")
        .says("has a training on violence");
    site.as(amina)
        .reading("en")
        .open("/me")
        .says("What safety asks of whoever walks with me")
        .says("has a training on violence");
    assertThat(site.as(luca).open("/me").body()).doesNotContain("violen");
  }

  @Test
  void whoHasNotTheTrainingIsCountedAndNoReasonSetsItAside() {
    desk().says(lucaIsCalled);
    notes("TRAINED_VIOLENCE");

    desk().doesNotSay(lucaIsCalled).says("1 has not what safety asks");
    for (Outcome outcome :
        List.of(
            matching.propose(amina.person(), List.of(luca.person()), giulia),
            matching.proposeAllTheSame(amina.person(), List.of(luca.person()), WHY, giulia))) {
      assertThat(outcome).isEqualTo(new Outcome.Refused(List.of(Objection.SAFETY_NOT_MET)));
    }
    trained(Kind.TRAINED_VIOLENCE, true);
    desk().doesNotSay(lucaIsCalled);
    trained(Kind.TRAINED_VIOLENCE, false);
    desk().says(lucaIsCalled);
  }

  @Test
  void nobodyIsExemptFromIt() {
    String page = "/supporters/" + luca.person();
    Map<String, String> typed =
        Map.of(
            "kind", "TRAINED_MINORS",
            "from", clock.today().toString(),
            "words", "He has worked with it for years.",
            "exempt", "true");

    Page again = office.submit(office.open(page).isFound(), page + "/requirements", typed);

    assertThat(again.status()).isEqualTo(422);
    again.says("Nobody does without what safety asks");
  }

  @Test
  void inTheDatabaseOnlyThePersonAndCoordinatorsReadIt() {
    notes("TRAINED_VIOLENCE");
    cast.pair(amina, luca, true);

    assertThat(rows(amina)).isEqualTo(1);
    assertThat(rows(giulia)).isEqualTo(1);
    assertThat(List.of(rows(luca), rows(cast.professional("Anna")))).containsOnly(0);
  }

  private int rows(Actor actor) {
    return Acting.doing(
        actor,
        () ->
            inOneTransaction.execute(status ->
                database
                    .sql("select count(*) from enrolment.safety where person = :amina")
                    .param("amina", amina.person().value())
                    .query(Integer.class)
                    .single()));
  }

  @Test
  void everyConditionHasToBeThere() {
    requests.safety(amina.person(), Set.of(Kind.TRAINED_MINORS, Kind.ACCESSIBLE_PLACE), giulia);
    trained(Kind.TRAINED_MINORS, false);
    desk().doesNotSay(lucaIsCalled);

    requests.safety(amina.person(), Set.of(Kind.TRAINED_MINORS), giulia);
    desk().says(lucaIsCalled);
  }

  @Test
  void onlyACoordinatorNotesItAndNeverForThemselves() {
    assertThat(requests.safety(amina.person(), Set.of(Kind.NO_HOME_VISITS), luca)).isFalse();
    assertThat(requests.safety(amina.person(), Set.of(Kind.NO_HOME_VISITS), amina)).isFalse();
    Actor aminaInTheOffice = cast.wears(amina.person(), Hat.COORDINATOR);
    assertThat(requests.safety(amina.person(), Set.of(Kind.NO_HOME_VISITS), aminaInTheOffice))
        .isFalse();

    assertThat(asking.mine(amina).orElseThrow().safety()).isEmpty();
  }

  @Test
  void aCertificateIsNoConditionOfSafety() {
    notes("CERTIFICATE");

    assertThat(asking.mine(amina).orElseThrow().safety()).isEmpty();
  }

  @Test
  void theRequestFitsOnAPhone() {
    notes("NO_HOME_VISITS");
    Actor katerina = cast.person("Katerina", Hat.COORDINATOR, "el");
    try (Phone phone = Phone.inTheDark(site, "el").signedIn(site.token(katerina))) {
      phone.open("/requests/" + amina.person()).isForEverybody().picture("safety-el-dark");
    }
  }

  private void notes(String kind) {
    String page = "/requests/" + amina.person();
    office
        .submitAndFollow(office.open(page).isFound(), page + "/safety", Map.of("safety", kind))
        .isFound();
  }

  private void trained(Kind kind, boolean exempt) {
    LocalDate from = clock.today().minusDays(3);
    String words = exempt ? "He has worked with it for years." : "";
    supporters.record(
        new Requirement(
            UUID.randomUUID(), luca.person(), kind, words, from, null, exempt, giulia.person()),
        giulia);
  }

  private Page desk() {
    return office.open("/suggestions/" + amina.person()).isFound();
  }
}
