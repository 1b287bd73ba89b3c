package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
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

/** Offering support: apply or be entered, interview, decision, requirements (B29, B31, W14). */
@AccantoTest
@Tag("enrolment")
class OfferingSupportTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Enrolment enrolment;

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el", "en-XA", "ar-XB"})
  void everyPageOfOfferingOpensInEveryLanguage(String language) {
    Visitor luca = site.somebody().reading(language);
    luca.open("/offering").isFound();
    Page form = luca.open("/offering/form").isFound();
    luca.submitAndFollow(form, "/offering/form", Map.of("called", "Luca")).isFound();
    luca.open("/offering/receipt").isFound();
  }

  @Test
  void whoAppliesSaysHowTheyAreReachedAndGiuliaReadsIt() {
    Visitor luca = site.somebody().reading("en");
    String called = "Luca " + UUID.randomUUID();
    Page form = luca.open("/offering/form").says("How do we best reach you?");
    Map<String, String> typed = Map.of("called", called, "phones", "call me", "reach", "mornings");
    assertThat(luca.submit(form, "/offering/form", typed).status()).isEqualTo(422);
    luca.submitAndFollow(
            form,
            "/offering/form",
            Map.of("called", called, "phones", "333 123 4567", "reach", "mornings"))
        .isFound();
    Page again = luca.open("/offering/form");
    assertThat(again.body()).contains("… 67").contains("mornings").doesNotContain("3331234567");
    luca.submitAndFollow(again, "/offering/form", Map.of("called", called)).isFound();

    site.as(cast.coordinator("Giulia"))
        .open("/people/" + personCalled(called))
        .says("3331234567")
        .says("mornings");
  }

  @Test
  void anApplicationIsInterviewedDecidedAndCertifiedBeforeAnyMatch() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    String called = "Luca " + UUID.randomUUID();
    Visitor luca = site.somebody().reading("en");
    apply(luca, called);
    PersonId person = personCalled(called);
    String page = "/supporters/" + person;

    coordinator.open("/today").isFound().says("for an interview");
    coordinator.search("/supporters?show=waiting", called.substring(5)).says(called);
    coordinator.search("/supporters?show=ending", called.substring(5)).doesNotSay(called);
    Page supporter = coordinator.open(page).isFound().says("Not yet ready").says("I like walking");
    supporter =
        coordinator.submitAndFollow(
            supporter,
            "/interview",
            Map.of("on", clock.today().toString(), "points", "We talked about time"));
    supporter =
        coordinator.submitAndFollow(
            supporter, "/decision", Map.of("reasons", "We are glad", "answer", "accept"));
    assertThat(offerOf(person, giulia).readiness())
        .isEqualTo(
            new Readiness.NotReady(java.util.List.of(Readiness.Missing.CERTIFICATE_MISSING)));
    coordinator
        .submitAndFollow(
            supporter,
            "/requirements",
            Map.of("kind", "CERTIFICATE", "from", clock.today().toString()))
        .says("Ready until");

    assertThat(offerOf(person, giulia).readiness())
        .isEqualTo(new Readiness.Ready(clock.today().plusMonths(24).minusDays(1)));
    luca.open("/offering/receipt").says("We are glad").says("We talked about time");
    Page receipt = luca.open("/offering/receipt");
    assertThat(luca.submit(receipt, "/offering/arrival", Map.of()).location()).endsWith("/today");
    luca.open("/me/offer").isFound().says("I like walking");
  }

  @Test
  void whatAcceptedSupportersTellStandsBeforeAnyQuestionOnlyWhenTheyChoseSo() {
    Visitor coordinator = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));
    Map<String, String> shown =
        Map.of("called", "Luca", "told-leftCare", "NOW", "shown", "true", "told-illness", "NEVER");
    Map<String, String> hidden = Map.of("called", "Nikos", "told-migration", "NOW");
    for (Map<String, String> told : java.util.List.of(shown, hidden)) {
      Visitor somebody = site.somebody().reading("en");
      String called = told.get("called") + " " + UUID.randomUUID();
      Map<String, String> fields = new java.util.HashMap<>(told);
      fields.put("called", called);
      somebody.submit(somebody.open("/offering/form"), "/offering/form", fields);
      Page page = coordinator.open("/supporters/" + personCalled(called));
      coordinator.submit(page, "/decision", Map.of("reasons", "Glad", "answer", "accept"));
    }

    site.somebody()
        .reading("en")
        .open("/asking")
        .says("People here have lived this")
        .says("leaving care at eighteen")
        .doesNotSay("llness")
        .doesNotSay("eaving one’s country");
  }

  @Test
  void aDecisionWithoutAReasonIsNotTaken() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    PersonId person = entered(coordinator, "Nikos " + UUID.randomUUID());
    Page supporter = coordinator.open("/supporters/" + person);

    Page again = coordinator.submit(supporter, "/decision", Map.of("answer", "not-now"));

    assertThat(again.status()).isEqualTo(422);
    again.says("Write a reason");
  }

  @Test
  void whatIsNeverToldIsReadByNobodyElse() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    String called = "Luca " + UUID.randomUUID();
    Visitor luca = site.somebody().reading("en");
    Page form = luca.open("/offering/form");
    luca.submit(
        form,
        "/offering/form",
        Map.of(
            "called",
            called,
            "told-prison",
            "NEVER",
            "words-prison",
            "Nobody shall know",
            "told-debt",
            "LATER",
            "words-debt",
            "I paid it back"));
    PersonId person = personCalled(called);

    coordinator
        .open("/supporters/" + person)
        .says("I paid it back")
        .doesNotSay("Nobody shall know");
    assertThat(offerOf(person, giulia).told()).containsExactly(Map.entry("debt", Told.LATER));
    luca.open("/offering/form").isFound();
    assertThat(luca.open("/offering/form").body()).contains("Nobody shall know");
  }

  @Test
  void twoTapsEnterOneSupporter() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    Page form = coordinator.open("/supporters/new");
    Map<String, String> fields = Map.of("called", "Nikos " + UUID.randomUUID());

    String first = coordinator.submit(form, "/supporters/new", fields).location();
    String second = coordinator.submit(form, "/supporters/new", fields).location();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void aRequirementIsExemptedOnlyWithAReason() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    Page supporter =
        coordinator.open("/supporters/" + entered(coordinator, "Nikos " + UUID.randomUUID()));
    Map<String, String> fields =
        Map.of("kind", "BACKGROUND_CHECK", "from", "2027-01-01", "exempt", "true", "words", "");

    assertThat(coordinator.submit(supporter, "/requirements", fields).status()).isEqualTo(422);
  }

  @Test
  void aSupporterPausesAndReturns() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    PersonId person = entered(coordinator, "Luca " + UUID.randomUUID());
    Visitor luca = site.as(cast.wears(person, Hat.SUPPORTER));

    Page page = luca.open("/me/availability").isFound();
    luca.submitAndFollow(page, "/me/availability", Map.of()).says("You are taking a pause");
    assertThat(offerOf(person, giulia).pausing()).isTrue();
    luca.submitAndFollow(luca.open("/me/availability"), "/me/availability/return", Map.of())
        .says("You are available");
    assertThat(offerOf(person, giulia).pausing()).isFalse();
  }

  @Test
  void whoLeavesIsOfferedNoMore() {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    Visitor coordinator = site.as(giulia).reading("en");
    PersonId person = entered(coordinator, "Luca " + UUID.randomUUID());
    Visitor luca = site.as(cast.wears(person, Hat.SUPPORTER));

    luca.submit(luca.open("/me/leaving").isFound(), "/me/leaving", Map.of());

    assertThat(offerOf(person, giulia).readiness().ready()).isFalse();
    assertThat(luca.open("/me").status()).isEqualTo(303);
  }

  private void apply(Visitor luca, String called) {
    Page form = luca.open("/offering/form").isFound();
    luca.submitAndFollow(
            form,
            "/offering/form",
            Map.of(
                "called", called, "introduction", "I like walking", "hours", "2,5", "atMost", "2"))
        .isFound();
  }

  private PersonId entered(Visitor coordinator, String called) {
    Page form = coordinator.open("/supporters/new").isFound();
    coordinator
        .submitAndFollow(form, "/supporters/new", Map.of("called", called, "language", "en"))
        .isFound();
    return personCalled(called);
  }

  private PersonId personCalled(String called) {
    return PersonId.of(cast.text("select id::text from access.person where called = ?", called));
  }

  private SupporterOffer offerOf(PersonId supporter, Actor coordinator) {
    return enrolment.offers(coordinator).stream()
        .filter(offer -> offer.supporter().equals(supporter))
        .findFirst()
        .orElseThrow();
  }
}
