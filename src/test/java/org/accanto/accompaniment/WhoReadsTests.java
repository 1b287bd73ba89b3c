package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.Access;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** B62: each sentence about who reads is true for whoever reads the sentence. */
@AccantoTest
@Tag("accompaniment")
class WhoReadsTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Access access;
  @Autowired Confidentiality confidentiality;

  Actor amina;
  Actor luca;
  Actor anna;
  UUID walk;
  Visitor hers;
  Visitor his;

  @BeforeEach
  void twoWithAGoal() {
    twoWhoRead("en");
  }

  private void twoWhoRead(String language) {
    amina = cast.person("Amina", Hat.PEER, language);
    luca = cast.person("Luca", Hat.SUPPORTER, language);
    anna = cast.person("Anna", Hat.PROFESSIONAL, "en");
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    hers = site.as(amina);
    his = site.as(luca);
    String words = "A door that I can lock";
    hers.submit(hers.open("/goals"), "/goals", Map.of("words", words, "walk", walk.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Others only if Amina opens it to them. | Nobody else",
        "it | Altre persone solo se Amina lo apre a loro. | Nessun altro",
        "el | Άλλοι μόνο αν Amina τους το ανοίξει. | Κανείς άλλος"
      })
  void lucaNeverReadsNobodyElse_andTheSameWhetherAminaOpenedSomethingOrNot(
      String language, String others, String nobody) {
    twoWhoRead(language);
    List<String> pages =
        List.of(
            "/walks/" + walk,
            "/walks/" + walk + "/goals",
            "/walks/" + walk + "/appointments",
            "/walks/" + walk + "/meetings",
            "/walks/" + walk + "/meetings/new");
    List<String> before = pages.stream().map(page -> whoSees(his.open(page).isFound())).toList();
    opens(DataClass.GOAL);
    opens(DataClass.NOTE);

    for (int i = 0; i < pages.size(); i++) {
      String after = whoSees(his.open(pages.get(i)).isFound());
      assertThat(after).as(pages.get(i)).contains(others).doesNotContain(nobody);
      assertThat(after).as(pages.get(i)).isEqualTo(before.get(i)).doesNotContain("Anna");
    }
  }

  @Test
  void aminaReadsToWhomSheOpenedIt_andThenNobodyElse() {
    opens(DataClass.GOAL);

    assertThat(whoSees(hers.open("/goals").isFound()))
        .contains("Luca")
        .contains("Anna")
        .contains("Nobody else.");
    hers.open("/walks/" + walk).says("Goals and appointments: also whom you opened them to.");
  }

  @Test
  void whatOnlyTheTwoReadSaysSoToBoth() {
    opens(DataClass.NOTE);

    for (Visitor one : List.of(hers, his)) {
      assertThat(whoSees(one.open("/walks/" + walk + "/helped").isFound()))
          .contains("Nobody else.")
          .doesNotContain("Anna")
          .doesNotContain("Others only");
    }
  }

  @Test
  void whoLostTheRoleInWhichTheyReadIsNamedNowhere() {
    opens(DataClass.GOAL);
    hers.open("/goals").says("Anna reads it too");
    hers.open("/who-sees").says("Anna, professional");
    clock.pass(Duration.ofMinutes(1));
    access.endHat(anna.person(), Hat.PROFESSIONAL, cast.coordinator("Giulia"));

    for (String page : List.of("/goals", "/who-sees", "/today", "/walks/" + walk)) {
      hers.open(page).isFound().doesNotSay("Anna");
    }
    clock.pass(Duration.ofMinutes(1));
    access.giveHat(anna.person(), Hat.PROFESSIONAL, cast.coordinator("Giulia"));
    hers.open("/goals").isFound().doesNotSay("Anna");
    site.as(anna).open("/opened/" + amina.person()).isNotFound();
  }

  @Test
  void afterTheEndTheBookIsNotSaidToBeReadByNobodyWhenAminaOpenedIt() {
    opens(DataClass.NOTE);
    hers.submit(hers.open("/walks/" + walk + "/ending"), "/ending", Map.of("ending", "COMPLETED"));
    clock.pass(Duration.ofSeconds(1));

    hers.open("/walks/" + walk)
        .isFound()
        .says("Your book is still here, and Luca no longer reads it.")
        .says("Anna, until")
        .doesNotSay("for you alone");
    hers.open("/walks").says("Whoever walked with you no longer reads it.").doesNotSay("Only you");
  }

  @Test
  void whomAminaWalkedWithBeforeStillKnowsHerNameAndTheirAgreement() {
    hers.open("/who-sees").doesNotSay("Whom you walked with before See");
    hers.submit(hers.open("/walks/" + walk + "/ending"), "/ending", Map.of("ending", "COMPLETED"));
    clock.pass(Duration.ofSeconds(1));

    his.open("/walks/" + walk + "/agreement").isFound();
    hers.open("/who-sees").says("See only your name, and your agreement of then");
    assertThat(whoSees(hers.open("/walks/" + walk + "/agreement").isFound()))
        .contains("Luca, who walked with you");
    assertThat(whoSees(his.open("/walks/" + walk + "/agreement").isFound()))
        .contains("You, because you walked together.");
  }

  private void opens(DataClass of) {
    confidentiality.authorise(
        new Authorise(of, null, anna.person(), "So that she can help", clock.today().plusDays(30)),
        amina);
  }

  private static String whoSees(Page page) {
    return page.document().select(".who-sees").text();
  }
}
