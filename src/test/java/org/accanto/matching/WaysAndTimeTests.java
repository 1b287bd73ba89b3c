package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/**
 * What two people say of how and how much they can meet, from their pages to the desk (R03, R11).
 */
@AccantoTest
@Tag("matching")
class WaysAndTimeTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;

  private People people;
  private Actor amina;
  private Actor luca;
  private Actor giulia;
  private String lucaIsCalled;

  @BeforeEach
  void aminaAsksAndLucaOffers() {
    people = People.ofOneTest(cast, clock);
    lucaIsCalled = "Luca" + UUID.randomUUID();
    amina = cast.peer("Amina");
    luca = cast.supporter(lucaIsCalled);
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    people.asks(amina, "Parole mie", "{}", "{}");
    people.offers(luca, "Ciao, sono Luca", "MAN", 2);
  }

  @Test
  void whoSharesNoWayIsCountedAndTheDeskSaysWhatWouldBringThem() {
    says(amina, "/me/asked/meet", Map.of("meets", "BY_PHONE", "far", "NEAR"));
    meets(luca, "{IN_PERSON}", 0);

    desk().says("1 shares no way to meet").says("Also in person: 1 more could be proposed");
    assertThat(matching.propose(amina.person(), List.of(luca.person()), giulia))
        .isEqualTo(new Outcome.Refused(List.of(Objection.NO_WAY_TO_MEET)));

    says(amina, "/me/asked/meet", Map.of("meets", "IN_PERSON"));
    desk().says(lucaIsCalled).says("How to meet");
  }

  @Test
  void theTimeOfThoseWhoWalkWithThemIsCounted() {
    Actor eleni = cast.peer("Eleni");
    people.asks(eleni, "Anch'io", "{}", "{}");
    says(eleni, "/me/asked/meet", Map.of("minutes", "120"));
    meets(luca, "{}", 150);
    says(amina, "/me/asked/meet", Map.of("minutes", "60"));
    desk().says(lucaIsCalled);

    matching.propose(eleni.person(), List.of(luca.person()), giulia);
    OpenProposal one = matching.openFor(luca).getFirst();
    matching.answer(one.id(), Answer.MEET, luca);
    matching.answer(one.id(), Answer.MEET, eleni);

    desk()
        .doesNotSay(lucaIsCalled)
        .says("1 has not enough agreed time left")
        .says("0.5 hours a week: 1 more would have enough time");
  }

  @Test
  void aSupporterSaysItOnTheirOwnPage() {
    Actor nikos = cast.supporter("Nikos");
    says(nikos, "/me/offer", Map.of("meets", "BY_MESSAGE", "far", "NEAR"));

    Page page = site.as(nikos).open("/me/offer");
    assertThat(page.document().select("input[name=meets][checked]").eachAttr("value"))
        .containsExactly("BY_MESSAGE");
    assertThat(page.document().select("input[name=far][checked]").eachAttr("value"))
        .containsExactly("NEAR");
  }

  @Test
  void theDeskFitsOnAPhoneWithEverythingOnIt() {
    says(amina, "/me/asked/meet", Map.of("meets", "BY_PHONE", "far", "NEAR", "minutes", "60"));
    meets(luca, "{IN_PERSON}", 0);
    Actor katerina = cast.person("Katerina", Hat.COORDINATOR, "el");
    try (Phone phone = Phone.in(site, "el").signedIn(site.token(katerina))) {
      phone.open("/suggestions/" + amina.person()).isForEverybody().picture("desk-meet-el");
    }
    try (Phone phone = Phone.inTheDark(site, "it").signedIn(site.token(luca))) {
      phone.open("/me/offer").isForEverybody().picture("offer-meet-it-dark");
    }
  }

  /** In the database: a page would not keep the language that only this test speaks. */
  private void meets(Actor supporter, String ways, int minutes) {
    cast.run(
        "update enrolment.offer set meets = ?::text[], weekly_minutes = ? where supporter = ?",
        ways,
        minutes,
        supporter.person().value());
  }

  /** What is on the page already stays, as in a browser. */
  private void says(Actor actor, String path, Map<String, String> typed) {
    Visitor visitor = site.as(actor).reading("en");
    visitor.submitAndFollow(visitor.open(path).isFound(), path, typed).isFound();
  }

  private Page desk() {
    return site.as(giulia).reading("en").open("/suggestions/" + amina.person()).isFound();
  }
}
