package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A3, B2, B66, G1, W15: Luca learns on his phone, stops, and goes on elsewhere. */
@AccantoTest
@Tag("training")
class CoursePagesTests {

  private static final String UNIT = "/course/units/what-peer-support-is";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Learning learning;

  @Test
  void heGoesOnWhereHeStopped_onAnotherDevice() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    reading(luca).open("/course").isFound().says("What peer support is");
    reading(luca).open(UNIT + "/sections/values").isFound().says("Seven values");

    Page elsewhere = reading(luca).follow(UNIT);
    assertThat(elsewhere.document().title()).contains("Seven values");
    reading(luca).open("/today").says("Your course");
  }

  @Test
  void anotherLanguageAndTheEasyReadingKeepThePlace() {
    Visitor luca = reading(cast.person("Luca", Hat.SUPPORTER, "en"));
    Page values = luca.open(UNIT + "/sections/values");

    Page greek = luca.submitAndFollow(values, "/course/reading", Map.of("language", "el"));
    assertThat(greek.document().select("article h1").attr("lang")).isEqualTo("el");
    Page easy = luca.submitAndFollow(greek, "/course/reading", Map.of("easy", "true"));
    assertThat(easy.document().select("button[name=easy][value=true]").attr("aria-pressed"))
        .isEqualTo("true");
    assertThat(easy.document().select(".prose").text().length())
        .isPositive()
        .isLessThan(greek.document().select(".prose").text().length());
  }

  @Test
  void anObjectiveIsTickedWithOwnWords_andNothingTypedIsLost() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Visitor visitor = reading(luca);
    Page page = visitor.open(UNIT + "/objectives");

    Page refused =
        visitor.submit(page, "/objectives/know-forms", Map.of("said-know-forms", "x".repeat(2001)));
    assertThat(refused.status()).isEqualTo(422);
    refused.says("This is too long").says("xxx");
    visitor
        .submit(page, "/objectives/know-forms", Map.of("said-know-forms", " "))
        .says("Write a few words first.");
    visitor
        .submitAndFollow(page, "/objectives/know-forms", Map.of("said-know-forms", "Side by side"))
        .says("Side by side")
        .says("1 of 13 done");
    reading(cast.person("Nikos", Hat.SUPPORTER, "en"))
        .open(UNIT + "/objectives")
        .doesNotSay("Side by side");
  }

  @Test
  void anAnswerThatDoesNotFitIsExplained_andTriedAgainWithoutATrace() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Visitor visitor = reading(luca);
    Page page = visitor.open(UNIT + "/checks/promise");

    assertThat(visitor.submit(page, "/checks/promise", Map.of()).status()).isEqualTo(422);
    visitor
        .submit(page, "/checks/promise", Map.of("chosen", "0"))
        .says("There is something to look at again")
        .says("a broken promise would hurt more")
        .doesNotSay("she can decide with open eyes");
    assertThat(learning.checks("what-peer-support-is", luca)).isEmpty();

    visitor
        .submit(page, "/checks/promise", Map.of("chosen", "2"))
        .says("This is a good way")
        .says("she can decide with open eyes")
        .says("You found a way");
    visitor.open(UNIT + "/checks").says("You found a way");
  }

  @Test
  void stepsArePutInOrder() {
    Visitor luca = reading(cast.person("Luca", Hat.SUPPORTER, "en"));
    Page page = luca.open(UNIT + "/checks/appointment");
    assertThat(page.document().select("label").eachText().toString())
        .doesNotContain("[Dimitra says that she would like Paolo to come., Together");
    Map<String, String> places = new LinkedHashMap<>();
    for (int step = 0; step < 6; step++) {
      places.put("place-" + step, String.valueOf(step));
    }
    Map<String, String> swapped = new LinkedHashMap<>(places);
    swapped.put("place-0", "1");
    swapped.put("place-1", "0");
    Map<String, String> twice = new LinkedHashMap<>(places);
    twice.put("place-1", "0");

    Page doubled = luca.submit(page, "/checks/appointment", twice);
    assertThat(doubled.status()).isEqualTo(422);
    doubled.says("Give each step a place of its own.");
    luca.submit(page, "/checks/appointment", swapped)
        .says("Nearly.")
        .says("Look at this one again.")
        .doesNotSay("It begins with her wish");
    luca.submit(page, "/checks/appointment", places).says("It begins with her wish");
  }

  @Test
  void momentsAreMatched_andOwnWordsKept() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Visitor visitor = reading(luca);
    Page page = visitor.open(UNIT + "/checks/functions");
    visitor
        .submit(
            page,
            "/checks/functions",
            Map.of("place-0", "0", "place-1", "1", "place-2", "3", "place-3", "2"))
        .says("Look at the others again");
    visitor
        .submit(
            page,
            "/checks/functions",
            Map.of("place-0", "0", "place-1", "1", "place-2", "2", "place-3", "3"))
        .says("this is how they belong together");

    Page own = visitor.open(UNIT + "/checks/first-meeting");
    own.doesNotSay("It could hold");
    visitor
        .submit(own, "/checks/first-meeting", Map.of("said", "I would offer a coffee"))
        .says("It could hold");
    visitor.open(UNIT + "/checks/first-meeting").says("I would offer a coffee");
  }

  @Test
  void wordsOfTheGlossaryAreExplainedWhereTheyOccur() {
    assertThat(
            reading(cast.person("Luca", Hat.SUPPORTER, "en"))
                .open(UNIT + "/sections/confidentiality")
                .document()
                .select("dl dt"))
        .isNotEmpty();
  }

  @Test
  void whatDoesNotExistIsNotFound_andNobodyLearnsWithoutSigningIn() {
    Visitor luca = reading(cast.person("Luca", Hat.SUPPORTER, "en"));
    for (String path :
        List.of("/course/units/none", UNIT + "/sections/none", UNIT + "/checks/none")) {
      luca.open(path).isNotFound();
    }
    luca.post(UNIT + "/objectives/none", Map.of("said-none", "Words")).isNotFound();
    reading(cast.peer("Amina")).open("/course").isNotFound();
    assertThat(site.somebody().open("/course").status()).isEqualTo(303);
  }

  private Visitor reading(Actor actor) {
    return site.as(actor).reading("en");
  }
}
