package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands first on the pages where people are proposed, and what is not said of nobody. */
@AccantoTest
@Tag("matching")
class ReadingBeforeChoosingTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;
  @Autowired Words words;

  private Actor amina;
  private Actor luca;
  private Actor giulia;

  @BeforeEach
  void everybody() {
    People people = People.ofOneTest(cast, clock);
    amina = cast.peer("Amina");
    luca = cast.supporter("Luca");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "it");
    people.asks(amina, "Vorrei qualcuno che non mi dica cosa fare", "{A_MAN}", "{A_MAN}");
    people.offers(luca, "Cammino volentieri la mattina", "MAN", 2);
  }

  @Test
  void herOwnWordsComeBeforeTheCards_andACardIsChosenWhileTheButtonSends() {
    Page desk = site.as(giulia).open("/suggestions/" + amina.person()).isFound();

    assertThat(desk.text())
        .containsSubsequence(
            "Vorrei qualcuno che non mi dica cosa fare",
            "Cammino volentieri la mattina",
            "per la proposta",
            "Invia la proposta alle due parti");
  }

  @Test
  void whoIsProposedToNobodyReadsOfNobodyWhoWereThere() {
    site.as(luca).open("/proposals").doesNotSay("Questa persona");
    site.as(amina).open("/proposals").doesNotSay("Queste persone leggono");
    matching.propose(amina.person(), List.of(luca.person()), giulia);
    site.as(luca).open("/proposals").says("Questa persona legge");
  }

  @Test
  void oneHourIsSaidAsOneHourInEveryLanguage() {
    assertThat(hours(60))
        .containsExactly(
            "about one hour a week", "circa un’ora alla settimana", "περίπου μία ώρα την εβδομάδα");
    assertThat(hours(90))
        .containsExactly(
            "about 1.5 hours a week",
            "circa 1,5 ore alla settimana",
            "περίπου 1,5 ώρες την εβδομάδα");
    assertThat(words.text(Locale.ITALIAN, "matching.change.less", 60 / 60.0, 1))
        .isEqualTo("Un’ora alla settimana: 1 persona in più avrebbe tempo");
  }

  private List<String> hours(int minutes) {
    return Stream.of("en", "it", "el")
        .map(language -> words.text(Locale.of(language), "matching.minutes", minutes / 60.0))
        .toList();
  }

  @Test
  void ofSomebodyInAPlanItIsSaidWhenTheyAsked() {
    assertThat(words.text(Locale.ENGLISH, "matching.plan.waited", 0)).isEqualTo("asked today");
    assertThat(words.text(Locale.ENGLISH, "matching.plan.nobody-then", "Zoe", 1))
        .isEqualTo("Zoe, who asked 1 day ago, would have nobody");
    assertThat(words.text(Locale.ITALIAN, "matching.plan.somebody-then", "Zoe", 12))
        .isEqualTo("Zoe, che ha chiesto 12 giorni fa, troverebbe qualcuno");
  }
}
