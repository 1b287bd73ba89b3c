package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** B8, B12 to B14, B41 to B44: two people meet, plan and write, in pages without JavaScript. */
@AccantoTest
@Tag("accompaniment")
class WalkPagesTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;

  Actor amina;
  Actor luca;
  UUID walk;
  Visitor hers;
  Visitor his;

  @BeforeEach
  void twoWhoHaveAgreed() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    hers = site.as(amina).reading("en");
    his = site.as(luca).reading("en");
  }

  @Test
  void lucaProposesADay_aminaSaysFine_andBothSeeIt() {
    Page form = his.open("/walks/" + walk + "/plans/new").isFound();
    form.says("Coordinators only read the day and how long, once you have met")
        .doesNotSay("Coordinators, because of their work");
    String day = clock.today().plusDays(3).toString();
    his.submitAndFollow(
            form, "/plans", Map.of("day", day, "at", "15:30", "place", "Bar della Stazione"))
        .isFound()
        .says("15:30")
        .says("Bar della Stazione")
        .says("Amina has not answered yet");

    his.open("/today").says("Amina has not answered yet");
    hers.open("/today").says("Luca proposes this day.").doesNotSay("You said");
    Page page = hers.open("/walks/" + walk).isFound().says("Luca proposes this day.");
    hers.submitAndFollow(page, "/answers", Map.of("answer", "FINE"))
        .isFound()
        .says("You said: fine");
    his.open("/walks/" + walk).says("Amina said: fine");
    his.open("/today").doesNotSay("has not answered yet");
  }

  @Test
  void onHisDayLucaReadsThatADayOfAminaWaitsForHisAnswer() {
    Page form = hers.open("/walks/" + walk + "/plans/new");
    hers.submit(form, "/plans", Map.of("day", clock.today().plusDays(3).toString()));

    his.open("/today").isFound().says("Waits for your answer").says("Answer");
    // On a pause nobody is asked for anything.
    his.submit(his.open("/walks/" + walk + "/pause"), "/pause", Map.of());
    his.open("/today").doesNotSay("Waits for your answer").says("On a pause");
    his.submit(his.open("/walks/" + walk), "/return", Map.of());
    his.submit(his.open("/walks/" + walk), "/answers", Map.of("answer", "FINE"));

    his.open("/today").doesNotSay("Waits for your answer");
  }

  @Test
  void notComingIsAllRight() {
    Page form = his.open("/walks/" + walk + "/plans/new");
    his.submit(form, "/plans", Map.of("day", clock.today().plusDays(3).toString()));
    Page page = hers.open("/walks/" + walk);

    hers.submitAndFollow(page, "/answers", Map.of("answer", "NOT_COMING"))
        .says("That is all right");
    his.open("/walks/" + walk).says("Amina is not coming this time. That is all right.");
  }

  @Test
  void bothFindWordsToBeginWith() {
    for (Visitor one : List.of(hers, his)) {
      one.open("/walks/" + walk)
          .says("What was good since last time")
          .says("What do I know from my own way")
          .says("What would you like to dare?")
          .says("What did I see you do well?");
    }
  }

  @Test
  void theySeeForHowLongTheyWalkTogether_andInItsWeekThatItIsAYear() {
    String since = "You have walked together since ";
    hers.open("/walks/" + walk).says(since).doesNotSay("This week");
    cast.run(
        "update accompaniment.walk set began_at = ? where id = ?",
        clock.instant().minus(Duration.ofDays(368)).atOffset(ZoneOffset.UTC),
        walk);
    his.open("/walks/" + walk).says("This week it is one year").doesNotSay(since);
    cast.run(
        "update accompaniment.walk set began_at = ? where id = ?",
        clock.instant().minus(Duration.ofDays(740)).atOffset(ZoneOffset.UTC),
        walk);
    his.open("/walks/" + walk).says(since).doesNotSay("This week");
  }

  @Test
  void lucaLogsAMeeting_whileTheFieldSaysThatAminaReadsIt() {
    Page form = his.follow("/meetings/new").isFound().says("Amina reads this");
    his.submitAndFollow(
            form,
            "/meetings",
            Map.of(
                "length",
                "45",
                "functions",
                "TALKED",
                "nextStep",
                "Call the nurse",
                "words",
                "We sat in the park."))
        .isFound()
        .says("45 minutes")
        .says("We just talked")
        .says("We sat in the park.");

    hers.open("/walks/" + walk).isFound().says("We sat in the park.").says("Luca wrote this");
  }

  @Test
  void whatTheyMeantToDoStandsOnTheirPageUntilTheyMeetAgain() {
    String planned = "What you planned when you last met: Cook soup";
    his.submitAndFollow(
        his.follow("/meetings/new"),
        "/meetings",
        Map.of("length", "45", "functions", "DAILY", "nextStep", "Cook soup"));
    hers.open("/walks/" + walk).says(planned);
    his.submitAndFollow(
        his.follow("/meetings/new"), "/meetings", Map.of("length", "30", "functions", "TALKED"));
    hers.open("/walks/" + walk).doesNotSay(planned);
  }

  @Test
  void oddInputComesBackAsItWasTyped() {
    Page form = his.open("/walks/" + walk + "/meetings/new");
    Page again =
        his.submit(
            form,
            "/meetings",
            Map.of(
                "on",
                "31/02/2027",
                "length",
                "other",
                "other",
                "many",
                "words",
                "Kept <b>words</b>"));

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.document().select("textarea[name=words]").text())
        .isEqualTo("Kept <b>words</b>");
    assertThat(again.document().select("input[name=on]").val()).isEqualTo("31/02/2027");
    again.says("Please choose a day.").says("Please say how long, in minutes.");
  }

  @Test
  void beforeTheAgreementThePageOffersOnlyDayAndLength() {
    Actor nikos = cast.person("Nikos", Hat.SUPPORTER, "en");
    UUID young = new WalkingCast(cast, clock).walk(amina, nikos, false);
    Visitor theirs = site.as(nikos).reading("en");
    Page form = theirs.open("/walks/" + young + "/meetings/new").isFound();

    assertThat(
            form.document()
                .select("textarea[name=words], input[name=functions], input[name=nextStep]"))
        .isEmpty();
    Page refused = theirs.submit(form, "/meetings", Map.of("length", "30", "words", "Too early."));
    assertThat(refused.status()).isEqualTo(422);
    theirs.submitAndFollow(form, "/meetings", Map.of("length", "30")).isFound().says("30 minutes");
  }

  @Test
  void everyPageOpensForBothInThreeLanguages() {
    for (String language : new String[] {"en", "it", "el", "en-XA", "ar-XB"}) {
      Actor eleni = cast.person("Eleni", Hat.PEER, language);
      Actor nikos = cast.person("Nikos", Hat.SUPPORTER, language);
      UUID theirs = new WalkingCast(cast, clock).walk(eleni, nikos, true);
      for (Actor one : new Actor[] {eleni, nikos}) {
        Visitor visitor = site.as(one);
        for (String path :
            new String[] {
              "", "/plans/new", "/meetings/new", "/appointments", "/pause", "/ending", "/helped"
            }) {
          Page page = visitor.open("/walks/" + theirs + path).isFound();
          assertThat(page.document().select("html").attr("lang")).isEqualTo(language);
          assertThat(page.document().select(".who-sees, form[action$=pause], form[action$=ending]"))
              .isNotEmpty();
        }
        visitor.open("/walks").isFound();
        visitor.open("/today").isFound();
        visitor.open("/walks/ended").isFound();
      }
      Visitor her = site.as(eleni);
      her.open("/goals").isFound();
      her.open("/walks/" + theirs + "/another").isFound();
      her.open("/walks/" + theirs + "/appointments/new").isFound();
      site.as(nikos).open("/walks/" + theirs + "/goals").isFound();
      site.as(cast.person("Anna", Hat.PROFESSIONAL, language)).open("/opened").isFound();
    }
  }
}
