package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

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
 * B13, B22, B26, B52, A30: goals and steps in the peer's words; the peer decides, the supporter may
 * propose; a step back is a state like the others.
 */
@AccantoTest
@Tag("accompaniment")
class GoalsTests {

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
    hers = site.as(amina);
    his = site.as(luca);
  }

  @Test
  void aminaSetsAGoalAndAStep_andLucaSeesThem() {
    Page goals = sets("An identity card");
    hers.submitAndFollow(goals, "/steps", Map.of("words", "Go to the office"))
        .isFound()
        .says("Go to the office")
        .says("0 of 1 step done");

    his.open("/walks/" + walk + "/goals")
        .isFound()
        .says("An identity card")
        .says("Go to the office");
    his.open("/today").isFound().says("Go to the office");
  }

  @Test
  void lucaProposesAStep_whichBecomesOneOnlyWhenAminaTakesIt() {
    sets("An identity card");
    Page shown = his.open("/walks/" + walk + "/goals").isFound();
    his.submitAndFollow(shown, "/proposals", Map.of("words", "Ask the nurse"))
        .isFound()
        .says("You proposed: Ask the nurse");
    his.open("/today").doesNotSay("Ask the nurse");

    Page page = hers.open("/goals").isFound().says("A proposal. You decide.");
    String proposal = page.document().select("form[action*=/steps/]").first().attr("action");
    hers.submitAndFollow(page, proposal, Map.of("state", "OPEN"))
        .isFound()
        .says("Ask the nurse")
        .doesNotSay("A proposal. You decide.");
    his.open("/today").says("Ask the nurse");
  }

  @Test
  void aStepBackIsNothingSpecial() {
    Page page = hers.submitAndFollow(sets("Sleep better"), "/steps", Map.of("words", "No coffee"));
    String step = page.document().select("form[action*=/steps/]").first().attr("action");

    hers.submitAndFollow(page, step, Map.of("state", "SETBACK"))
        .isFound()
        .says("A step back. That happens.");
  }

  @Test
  void aGoalThatSheShowsToNobodyIsNotFoundByLuca() {
    Page page = hers.open("/goals");
    hers.submitAndFollow(page, "/goals", Map.of("words", "Something of mine", "walk", ""))
        .isFound()
        .says("Only you see it");

    his.open("/walks/" + walk + "/goals").isFound().doesNotSay("Something of mine");
    his.open("/walks/" + walk).isFound().doesNotSay("Something of mine");
  }

  @Test
  void lucaCannotChangeAminasGoal_andAStrangerFindsNothing() {
    sets("An identity card");
    String goal = hers.open("/goals").form("/showings").attr("action").split("/")[2];
    assertThat(his.post("/goals/" + goal + "/states", Map.of("state", "DONE")).status())
        .isEqualTo(404);
    Visitor other = site.as(cast.peer("Another"));
    assertThat(other.post("/goals/" + goal + "/states", Map.of("state", "DONE")).status())
        .isEqualTo(404);
    assertThat(other.post("/goals/" + goal + "/steps", Map.of("words", "x")).status())
        .isEqualTo(404);
    Actor nikos = cast.supporter("Nikos");
    UUID theirs = new WalkingCast(cast, clock).walk(cast.peer("Eleni"), nikos, true);
    // R05: the walk is allowed, the goal belongs to another one.
    assertThat(
            site.as(nikos)
                .post("/walks/" + theirs + "/goals/" + goal + "/proposals", Map.of("words", "x"))
                .status())
        .isEqualTo(404);
    assertThat(
            cast.count(
                "select count(*) from accompaniment.step where goal = ?", UUID.fromString(goal)))
        .isZero();
  }

  @Test
  @Abuse("R07")
  void sheCannotShowAGoalInSomebodyElsesWalk() {
    UUID theirs = new WalkingCast(cast, clock).walk(cast.peer("Eleni"), luca, true);

    assertThat(hers.post("/goals", Map.of("words", "Mine", "walk", theirs.toString())).status())
        .isEqualTo(404);
    assertThat(hers.post("/goals", Map.of("words", "Mine", "walk", "nonsense")).status())
        .isEqualTo(404);
  }

  @Test
  void anEmptyGoalComesBackWithItsSentence() {
    Page again = hers.submit(hers.open("/goals"), "/goals", Map.of("words", "   "));

    assertThat(again.status()).isEqualTo(422);
    again.says("Please write a few words.");
  }

  private Page sets(String words) {
    return hers.submitAndFollow(hers.open("/goals").isFound(), "/goals", Map.of("words", words))
        .isFound()
        .says(words);
  }
}
