package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.accanto.vault.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A long walk has more than twenty meetings; all of them can be read, some at a time or on paper.
 */
@AccantoTest
@Tag("accompaniment")
class AllMeetingsTests {

  private static final int MEETINGS = 45;

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;

  Actor amina;
  Actor luca;
  UUID walk;
  String path;

  @BeforeEach
  void aLongWalk() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    path = "/walks/" + walk + "/meetings";
    for (int i = 1; i <= MEETINGS; i++) {
      UUID meeting = UUID.randomUUID();
      // Three on each day, logged at the same moment: the order must still hold.
      cast.run(
          "insert into accompaniment.meeting values (?, ?, ?, ?, date '2026-01-01' + ?, 30, ?, now())",
          meeting,
          walk,
          amina.person().value(),
          luca.person().value(),
          i / 3,
          luca.person().value());
      cast.run(
          "insert into accompaniment.meeting_content values (?, ?, ?, ?, '{}', null, ?)",
          meeting,
          walk,
          amina.person().value(),
          luca.person().value(),
          cast.sealed(
              Whose.peer(amina.person()).at("accompaniment.meeting_content.words", meeting),
              "Words " + i + "."));
    }
  }

  @Test
  void thePageOfTheWalkLeadsToAllOfThem_andEachStandsOnceOnSomePage() {
    Visitor hers = site.as(amina);
    Page page = hers.open("/walks/" + walk).isFound();
    assertThat(page.document().select("a[href=" + path + "]")).hasSize(1);
    page = hers.open(path).isFound();
    StringBuilder all = new StringBuilder(page.text());
    int pages = 1;
    while (!page.document().select("a[rel=next]").isEmpty()) {
      page = hers.open(page.document().select("a[rel=next]").attr("href")).isFound();
      all.append(page.text());
      pages++;
    }

    assertThat(pages).isEqualTo(3);
    for (int i = 1; i <= MEETINGS; i++) {
      assertThat(all.toString().split("Words " + i + "\\.", -1)).as("words %d", i).hasSize(2);
    }
  }

  @Test
  void onPaperAllStandOnOnePage() {
    assertThat(site.as(amina).open(path + "/print").isFound().document().select("main section h2"))
        .hasSizeGreaterThanOrEqualTo(MEETINGS);
  }

  @Test
  @Abuse("N10")
  void onAPauseLucaReadsDatesAndNoWords_andAfterTheEndNothing() {
    cast.run("update confidentiality.pair set peer_paused_at = began_at where scope = ?", walk);
    for (String end : List.of("", "/print")) {
      site.as(luca).open(path + end).isFound().doesNotSay("Words");
      site.as(amina).open(path + end).isFound().says("Words 45.");
    }
    cast.run("update confidentiality.pair set ended_at = began_at where scope = ?", walk);
    cast.run(
        "update accompaniment.walk set ended_at = began_at, ending = 'STOPPED' where id = ?", walk);
    for (String end : List.of("", "/print")) {
      site.as(luca).open(path + end).isNotFound();
      site.as(amina).open(path + end).isFound().says("Words 45.");
    }
  }

  @Test
  @Abuse("R05")
  void nobodyElseFindsThem_andAMeetingOfAnotherWalkIsNoWayIn() {
    for (Actor other :
        List.of(
            cast.peer("Eleni"),
            cast.supporter("Nikos"),
            cast.professional("Anna"),
            cast.coordinator("Giulia"))) {
      site.as(other).open(path).isNotFound();
      site.as(other).open(path + "/print").isNotFound();
    }
    UUID theirs = new WalkingCast(cast, clock).walk(cast.peer("Eleni"), luca, true);
    String last =
        cast.text("select id::text from accompaniment.meeting where walk = ? limit 1", walk);

    site.as(luca)
        .open("/walks/" + theirs + "/meetings?after=" + last)
        .isFound()
        .doesNotSay("Words");
  }

  @Test
  void whatLucaReadsThereAminaCanSee() {
    site.as(luca).open(path).isFound();

    assertThat(
            cast.count(
                "select count(*) from confidentiality.seen where subject = ? and class = 'NOTE'",
                amina.person().value()))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "el"})
  void theyOpenInEveryLanguage(String language) {
    Actor eleni = cast.person("Eleni", Hat.PEER, language);
    UUID other = new WalkingCast(cast, clock).walk(eleni, luca, true);
    site.as(eleni).open("/walks/" + other + "/meetings").isFound();
    site.as(eleni).open("/walks/" + other + "/meetings/print").isFound();
  }
}
