package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
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
}
