package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A peer takes their own words along, and knows before leaving how one comes back to them. */
@AccantoTest
@Tag("accompaniment")
class OwnWordsTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Access access;

  Actor amina;
  Actor luca;
  UUID walk;

  @BeforeEach
  void twoWithWords() {
    twoWithWords("en");
  }

  private void twoWithWords(String language) {
    amina = cast.person("Amina", Hat.PEER, language);
    luca = cast.person("Luca", Hat.SUPPORTER, language);
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    Visitor his = site.as(luca);
    his.submit(
        his.open("/walks/" + walk + "/meetings/new"),
        "/meetings",
        Map.of("length", "30", "words", "A word of ours."));
    Visitor hers = site.as(amina);
    hers.submit(hers.open("/goals"), "/goals", Map.of("words", "A door that I can lock"));
    clock.pass(Duration.ofSeconds(1));
  }

  @Test
  void allOfHersStandsOnOnePage_andNobodyElseFindsIt() {
    site.as(amina)
        .open("/own-words")
        .isFound()
        .says("A word of ours.")
        .says("A door that I can lock")
        .says("Walking with Luca")
        .says("Goals and appointments: also whom you opened them to.");
    site.as(luca).open("/own-words").isNotFound();
    site.as(cast.coordinator("Giulia")).open("/own-words").isNotFound();
    site.as(cast.peer("Eleni")).open("/own-words").isFound().doesNotSay("A word of ours.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | You can come back at any time. | It stays yours. | always read | Stay",
        "it | Puoi tornare quando vuoi. | Resta tuo. | sempre leggere | Resto",
        "el | Μπορείς να γυρίσεις όποτε θέλεις. | Μένουν δικά σου. | διαβάζεις πάντα | Μένω"
      })
  void leavingSaysHowOneComesBack_offersPaperFirst_andStayingIsTheStrongAnswer(
      String language, String back, String yours, String always, String stay) {
    twoWithWords(language);
    Visitor hers = site.as(amina);
    hers.open("/walks/" + walk + "/ending").isFound().doesNotSay(always);

    Page leaving = hers.open("/me/leaving").isFound().says(back).says(yours);

    assertThat(leaving.document().select("main a[href=/own-words]")).hasSize(1);
    assertThat(leaving.document().select("main .who-sees")).hasSize(1);
    Element strong = leaving.document().selectFirst("main .btn:not(.btn-2):not(.btn-3)");
    assertThat(strong).isNotNull();
    assertThat(strong.text()).isEqualTo(stay);
    assertThat(leaving.document().select("main form[action$=/me/leaving] button").attr("class"))
        .contains("btn-3");
  }

  @Test
  void whoLeftReadsNothingHere_andFindsTheirWordsWhenTheRoleIsGivenAnew() {
    Visitor hers = site.as(amina);
    hers.submit(hers.open("/me/leaving"), "/me/leaving", Map.of());
    clock.pass(Duration.ofSeconds(1));

    Page closed = hers.open("/own-words");
    assertThat(closed.status()).isNotEqualTo(200);
    closed.doesNotSay("A word of ours.");
    access.giveHat(amina.person(), Hat.PEER, cast.coordinator("Giulia"));
    site.as(amina).open("/own-words").isFound().says("A word of ours.");
    site.as(luca).open("/walks/" + walk).isNotFound();
  }

  @Test
  void aSupporterWhoLeavesHasNoBookToTakeAlong() {
    Page leaving = site.as(luca).open("/me/leaving").isFound();

    leaving.says("The books stay with the people you walked with.");
    assertThat(leaving.document().select("main a[href=/own-words]")).isEmpty();
  }
}
