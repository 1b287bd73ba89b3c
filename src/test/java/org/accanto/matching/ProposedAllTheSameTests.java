package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.accanto.testing.Abuse;
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
 * A coordinator may set time and ways to meet aside, and nothing else (design "Matching", R11 and
 * R12): with a reason that both read.
 */
@AccantoTest
@Tag("matching")
class ProposedAllTheSameTests {

  private static final String WHY = "They both told me that they will find an hour on Sundays.";

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;

  private Actor amina;
  private Actor luca;
  private Actor giulia;
  private String aminaIsCalled;
  private String lucaIsCalled;
  private String giuliaIsCalled;
  private Visitor office;

  @BeforeEach
  void aminaAndLucaShareNoTime() {
    People people = People.ofOneTest(cast, clock);
    aminaIsCalled = "Amina" + UUID.randomUUID();
    lucaIsCalled = "Luca" + UUID.randomUUID();
    giuliaIsCalled = "Giulia" + UUID.randomUUID();
    amina = cast.person(aminaIsCalled, Hat.PEER, "en");
    luca = cast.person(lucaIsCalled, Hat.SUPPORTER, "en");
    giulia = cast.person(giuliaIsCalled, Hat.COORDINATOR, "en");
    people.asks(amina, "Parole mie", "{}", "{}");
    people.offers(luca, "Ciao, sono Luca", "MAN", 2);
    offers("times", "{SUNDAY_EVENING}");
    office = site.as(giulia).reading("en");
  }

  @Test
  void bothReadTheReasonAndWhoWroteIt() {
    assertThat(matching.propose(amina.person(), List.of(luca.person()), giulia))
        .isEqualTo(new Outcome.Refused(List.of(Objection.NO_COMMON_TIME)));

    office.submitAndFollow(desk().says(lucaIsCalled), exceptions(), typed(WHY)).isFound();

    for (Actor one : List.of(amina, luca)) {
      site.as(one)
          .reading("en")
          .open("/proposals")
          .says(WHY)
          .says("no shared time")
          .says(giuliaIsCalled);
    }
    assertThat(matching.proposeAllTheSame(amina.person(), List.of(luca.person()), WHY, giulia))
        .isInstanceOf(Outcome.Proposed.class);
    assertThat(matching.openFor(luca)).hasSize(1);
  }

  @Test
  void aReasonIsASentence() {
    Page again = office.submit(desk(), exceptions(), typed("why not"));

    assertThat(again.status()).isEqualTo(422);
    again.says("at least 20 letters").says("why not");
    assertThat(again.document().select("input[name=others][checked]").eachAttr("value"))
        .containsExactly(luca.person().toString());
    assertThat(matching.openFor(luca)).isEmpty();
    assertThatThrownBy(() ->
            matching.proposeAllTheSame(
                amina.person(), List.of(luca.person()), "1234567890 1234567890 12", giulia))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Abuse("W03")
  void nobodyProtectedIsNamedAndNoReasonOpensIt() {
    cast.run(
        "insert into matching.apart (peer, supporter, since) values (?, ?, ?)",
        amina.person().value(),
        luca.person().value(),
        Sql.at(clock.instant()));

    desk().doesNotSay(lucaIsCalled).doesNotSay("no shared time");
    assertThat(matching.proposeAllTheSame(amina.person(), List.of(luca.person()), WHY, giulia))
        .isEqualTo(new Outcome.Refused(List.of(Objection.NOT_POSSIBLE)));
  }

  @Test
  void noOtherRuleCanBeSetAside() {
    offers("languages", "{xx}");

    assertThat(matching.proposeAllTheSame(amina.person(), List.of(luca.person()), WHY, giulia))
        .isEqualTo(new Outcome.Refused(List.of(Objection.NO_COMMON_LANGUAGE)));
    desk().doesNotSay(lucaIsCalled);
  }

  @Test
  void onlyACoordinatorMay() {
    assertThat(matching.proposeAllTheSame(amina.person(), List.of(luca.person()), WHY, luca))
        .isEqualTo(new Outcome.NotThere());
  }

  @Test
  void theReasonFitsOnAPhone() {
    offers("meets", "{IN_PERSON}");
    Actor katerina = cast.person("Katerina", Hat.COORDINATOR, "el");
    try (Phone phone = Phone.in(site, "el").signedIn(site.token(katerina))) {
      phone.open("/suggestions/" + amina.person()).isForEverybody().picture("desk-despite-el");
    }
    matching.proposeAllTheSame(amina.person(), List.of(luca.person()), WHY, giulia);
    try (Phone phone = Phone.inTheDark(site, "en").signedIn(site.token(amina))) {
      phone.open("/proposals").isForEverybody().picture("choice-despite-dark");
    }
  }

  private void offers(String column, String values) {
    cast.run(
        "update enrolment.offer set " + column + " = ?::text[] where supporter = ?",
        values,
        luca.person().value());
  }

  private Map<String, String> typed(String why) {
    return Map.of("others", luca.person().toString(), "why", why);
  }

  private String exceptions() {
    return "/suggestions/" + amina.person() + "/exceptions";
  }

  private Page desk() {
    return office.open("/suggestions/" + amina.person()).isFound();
  }
}
