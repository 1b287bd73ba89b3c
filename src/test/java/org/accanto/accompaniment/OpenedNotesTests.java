package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** B61, B62: a professional to whom a peer opened the notes reads exactly those notes. */
@AccantoTest
@Tag("accompaniment")
class OpenedNotesTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Confidentiality confidentiality;

  Actor amina;
  Actor luca;
  Actor anna;

  @BeforeEach
  void twoWhoWroteSomething() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    anna = cast.person("Anna", Hat.PROFESSIONAL, "en");
    UUID walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    logs(luca, walk, "By the river", "Ring the office");
    Visitor hers = site.as(amina);
    String entry =
        hers.open("/walks/" + walk).document().select("h3 a[href*=/meetings/]").attr("href");
    hers.submit(
        hers.open(entry).isFound(), "/beside", Map.of("kind", "DISAGREES", "words", "It was open"));
    Actor eleni = cast.person("Eleni", Hat.PEER, "en");
    logs(luca, new WalkingCast(cast, clock).walk(eleni, luca, true), "Something of Eleni", "");
  }

  @Test
  void annaFindsTheWordsOfHerMeetings_andNothingElse_andAminaCanSeeIt() {
    site.as(anna).open(hers()).isNotFound();
    UUID given = opensNotes();

    Page opened = site.as(anna).open(hers()).isFound();

    opened
        .says("By the river")
        .says("Ring the office")
        .says("The supporter wrote this")
        .says("Amina sees it differently")
        .says("It was open")
        .doesNotSay("Something of Eleni")
        .doesNotSay("Luca")
        .doesNotSay("45 minutes");
    assertThat(
            cast.count(
                """
                select count(*) from confidentiality.seen
                 where reader = ? and subject = ? and class = 'NOTE' and item is null
                """,
                anna.person().value(),
                amina.person().value()))
        .isEqualTo(1);
    site.as(amina).open("/who-saw").isFound().says("Anna");

    confidentiality.withdraw(given, amina);
    site.as(anna).open(hers()).isNotFound();
  }

  @Test
  void nobodyElseFindsThem_norTheSamePersonInAnotherHat_norAfterTheLastDay() {
    opensNotes();
    for (Actor other :
        List.of(
            cast.person("Ilaria", Hat.PROFESSIONAL, "en"),
            cast.person("Giulia", Hat.COORDINATOR, "en"),
            cast.wears(anna.person(), Hat.COORDINATOR))) {
      site.as(other).open("/opened").isFound().doesNotSay("Amina");
      site.as(other).open(hers()).isNotFound();
    }
    clock.goTo(clock.today().plusDays(32));
    site.as(anna).open(hers()).isNotFound();
  }

  @Test
  void aGoalThatIsOpenedDoesNotOpenTheNotes() {
    confidentiality.authorise(
        new Authorise(DataClass.GOAL, null, anna.person(), "p", clock.today().plusDays(30)), amina);

    site.as(anna).open(hers()).isFound().says("Amina").doesNotSay("river");
  }

  private String hers() {
    return "/opened/" + amina.person();
  }

  private UUID opensNotes() {
    return confidentiality.authorise(
        new Authorise(
            DataClass.NOTE, null, anna.person(), "the registry", clock.today().plusDays(30)),
        amina);
  }

  private void logs(Actor who, UUID walk, String words, String nextStep) {
    Visitor his = site.as(who);
    his.submitAndFollow(
            his.open("/walks/" + walk + "/meetings/new").isFound(),
            "/meetings",
            Map.of("length", "45", "functions", "SOCIAL", "nextStep", nextStep, "words", words))
        .isFound();
  }
}
