package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
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

/**
 * B27, B44, R01 to R03: pause, return and ending by either side alone, without a reason; the next
 * supporter begins with an empty book and the earlier one finds nothing.
 */
@AccantoTest
@Tag("accompaniment")
class EndingsTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;

  Actor amina;
  Actor luca;
  UUID walk;
  Visitor hers;
  Visitor his;

  @BeforeEach
  void twoWithAnEntryInTheirBook() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    hers = site.as(amina);
    his = site.as(luca);
    Page form = his.open("/walks/" + walk + "/meetings/new").isFound();
    his.submit(form, "/meetings", Map.of("length", "30", "words", "A word of ours."));
    hers.submit(hers.open("/goals"), "/goals", Map.of("words", "Her own goal"));
  }

  @Test
  @Abuse("R03")
  void onAPauseLucaReadsNoContentAndWritesNothing_andAfterTheReturnHeDoes() {
    hers.submitAndFollow(hers.open("/walks/" + walk + "/pause"), "/pause", Map.of())
        .isFound()
        .says("On a pause");

    his.open("/walks/" + walk)
        .isFound()
        .says("On a pause")
        .doesNotSay("A word of ours.")
        .doesNotSay("Her own goal");
    Page refused =
        his.post(
            "/walks/" + walk + "/meetings",
            Map.of("on", clock.today().toString(), "length", "30", "words", "x"));
    assertThat(refused.status()).isEqualTo(422);
    hers.open("/walks/" + walk).says("A word of ours.");

    hers.submitAndFollow(hers.open("/walks/" + walk), "/return", Map.of()).isFound();
    his.open("/walks/" + walk).isFound().says("A word of ours.");
  }

  @Test
  @Abuse("R01")
  void aSecondAfterTheEndLucaFindsNothing_andAminaKeepsHerBook() {
    String meeting = meeting();
    Page question = hers.open("/walks/" + walk + "/ending").isFound().says("You need no reason.");
    hers.submitAndFollow(
            question, "/ending", Map.of("ending", "COMPLETED", "thanks", "Thank you for the park."))
        .isFound()
        .says("It is done");
    clock.pass(Duration.ofSeconds(1));

    for (String path :
        List.of(
            "",
            "/meetings/new",
            "/meetings/" + meeting,
            "/meetings/" + meeting + "/mending",
            "/goals",
            "/appointments",
            "/helped",
            "/pause",
            "/ending",
            "/plans/new")) {
      his.open("/walks/" + walk + path).isNotFound();
    }
    assertThat(his.post("/walks/" + walk + "/meetings", Map.of("words", "x")).status())
        .isEqualTo(404);
    his.open("/walks").isFound().says("Thank you for the park.").doesNotSay("A word of ours.");
    hers.open("/walks/" + walk)
        .isFound()
        .says("A word of ours.")
        .says("Your book is still here, and Luca no longer reads it.");
  }

  @Test
  void theNextSupporterBeginsWithAnEmptyBook_andAminaMayBringHerGoal() {
    hers.submit(hers.open("/walks/" + walk + "/another").isFound(), "/another", Map.of());
    Actor nikos = cast.person("Nikos", Hat.SUPPORTER, "en");
    UUID next = new WalkingCast(cast, clock).walk(amina, nikos, true);
    Visitor theirs = site.as(nikos);

    theirs
        .open("/walks/" + next)
        .isFound()
        .doesNotSay("A word of ours.")
        .doesNotSay("Her own goal");
    theirs.open("/walks/" + walk).isNotFound();
    Page goals = hers.open("/goals").isFound();
    hers.submit(goals, "/showings", Map.of("walk", next.toString()));
    theirs.open("/walks/" + next).isFound().says("Her own goal");
    his.open("/walks/" + walk + "/goals").isNotFound();
  }

  @Test
  void nobodyReadsWhoEndedItOrHow() {
    his.submit(his.open("/walks/" + walk + "/ending"), "/ending", Map.of("ending", "STOPPED"));

    hers.open("/walks/" + walk).isFound().says("Ended").doesNotSay("STOPPED").doesNotSay("stopped");
    assertThat(
            cast.count(
                "select count(*) from matching.match where id = ? and ended_at is null", walk))
        .isZero();
  }

  @Test
  void endedTwiceItEndsOnce() {
    Page question = hers.open("/walks/" + walk + "/ending");
    hers.submit(question, "/ending", Map.of("ending", "COMPLETED", "thanks", "Once."));
    assertThat(
            hers.submit(question, "/ending", Map.of("ending", "STOPPED", "thanks", "Twice."))
                .status())
        .isEqualTo(303);

    assertThat(cast.count("select count(*) from accompaniment.thanks where walk = ?", walk))
        .isEqualTo(1);
    assertThat(
            cast.count(
                "select count(*) from accompaniment.walk where id = ? and ending = 'COMPLETED'",
                walk))
        .isEqualTo(1);
  }

  @Test
  void onlyAminaCanAskForAnotherPerson() {
    his.open("/walks/" + walk + "/another").isNotFound();
    assertThat(his.post("/walks/" + walk + "/another", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void aPauseUntilADayThatHasPassedComesBack() {
    Page again =
        hers.submit(hers.open("/walks/" + walk + "/pause"), "/pause", Map.of("back", "2020-01-01"));

    assertThat(again.status()).isEqualTo(422);
    again.says("That day has passed.");
  }

  private String meeting() {
    return his
        .open("/walks/" + walk)
        .document()
        .select("a[href*=/meetings/]")
        .eachAttr("href")
        .stream()
        .filter(h -> !h.endsWith("/new"))
        .findFirst()
        .orElseThrow()
        .split("/")[4];
  }
}
