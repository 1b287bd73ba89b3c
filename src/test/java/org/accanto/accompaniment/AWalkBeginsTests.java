package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.matching.events.MatchMade;
import org.accanto.shared.ActingTransaction;
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
import org.springframework.context.ApplicationEventPublisher;

/** B8, B17: from the match over the agreement to the first words, and what each tells the other. */
@AccantoTest
@Tag("accompaniment")
class AWalkBeginsTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired ApplicationEventPublisher events;
  @Autowired ActingTransaction transaction;

  Actor amina;
  Actor luca;
  UUID walk;
  Visitor hers;
  Visitor his;

  @BeforeEach
  void bothHaveSaidYes() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    walk = cast.pair(amina, luca, false);
    hers = site.as(amina);
    his = site.as(luca);
    transaction.run(
        amina,
        () ->
            events.publishEvent(
                new MatchMade(walk, amina.person(), luca.person(), clock.instant())));
  }

  @Test
  void theWalkIsThereForBoth_andOpensToWordsWhenBothHaveAgreed() {
    hers.open("/walks").isFound().says("Luca").says("First meetings");
    his.open("/walks/" + walk).isFound().says("Our talk on confidentiality");
    assertThat(his.open("/walks/" + walk + "/meetings/new").document().select("textarea"))
        .isEmpty();

    for (Visitor one : List.of(hers, his)) {
      for (String card : List.of("yours", "mine", "exception", "notes")) {
        Page page = one.open("/walks/" + walk + "/agreement/cards/" + card).isFound();
        one.submit(page, "/answers", Map.of("answer", "AGREED"));
      }
    }

    hers.open("/walks/" + walk).isFound().says("You walk together");
    Page form = his.open("/walks/" + walk + "/meetings/new").isFound().says("Amina reads this");
    his.submitAndFollow(form, "/meetings", Map.of("length", "60", "words", "Our first words."))
        .says("Our first words.");
    hers.open("/walks/" + walk).says("Our first words.");
  }

  @Test
  void aminaCanReadThatLucaLooked_onceForAPageOpenedTwice() {
    cast.run("update confidentiality.pair set agreed_at = began_at where scope = ?", walk);
    cast.run("update accompaniment.walk set agreed_at = began_at where id = ?", walk);
    hers.submit(hers.open("/goals"), "/goals", Map.of("words", "Hers", "walk", walk.toString()));

    his.open("/walks/" + walk).isFound().says("Hers");
    his.open("/walks/" + walk).isFound();
    hers.open("/walks/" + walk).isFound();

    assertThat(
            cast.count(
                "select count(*) from confidentiality.seen where subject = ? and reader = ?",
                amina.person().value(),
                luca.person().value()))
        .isEqualTo(1);
  }

  @Test
  void whatHelpedIsToldAndTakenBackByItsTeller() {
    cast.run("update confidentiality.pair set agreed_at = began_at where scope = ?", walk);
    cast.run("update accompaniment.walk set agreed_at = began_at where id = ?", walk);
    String cards = "/walks/" + walk + "/helped";
    his.submitAndFollow(his.open(cards), "/helped", Map.of("words", "Writing in the evening."))
        .says("Writing in the evening.");

    Page read = hers.open(cards).isFound().says("Luca told this").says("Writing in the evening.");
    assertThat(read.document().select("form[action$=taking-back]")).isEmpty();
    Page own = his.open(cards);
    String back = own.form("/taking-back").attr("action");
    assertThat(hers.post(back, Map.of()).status()).isEqualTo(404);
    his.submitAndFollow(own, "/taking-back", Map.of()).doesNotSay("Writing in the evening.");
    hers.open(cards).doesNotSay("Writing in the evening.");
  }
}
