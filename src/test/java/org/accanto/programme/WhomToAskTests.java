package org.accanto.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B60: the organisation says how words are kept, and names whom to ask in doubt. */
@AccantoTest
@Tag("programme")
class WhomToAskTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Programme programme;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  /** Other tests share the database. */
  @AfterEach
  void nobodyIsNamed() {
    cast.run(
        """
        update programme.organisation set doubt_who = '', doubt_reach = '', doubt_hours = '',
          house_rules = '{}', phone = ''
        """);
    cast.run("delete from programme.help_number");
  }

  @ParameterizedTest
  @CsvSource({
    "en,How we keep your words",
    "it,Come custodiamo le tue parole",
    "el,Πώς φυλάμε τα λόγια σου"
  })
  void everybodyReadsThePageInTheirLanguage_alsoSignedOut(String language, String title) {
    site.somebody().reading(language).open("/keeping-words").isFound().says(title);
  }

  @Test
  void asLongAsNobodyIsNamedThePageSaysSo() {
    site.somebody().reading("en").open("/keeping-words").says("has not named anybody yet");
  }

  @Test
  void giuliaNamesSomebodyAndWritesTheRules_andTheyStandInTheReadersLanguage() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));
    Page page = giulia.open("/programme/doubts").isFound();
    giulia
        .submitAndFollow(
            page,
            "/doubts",
            Map.of(
                "who", "Ilaria, supervisor",
                "reach", "055 123 456",
                "hours", "Wednesday mornings",
                "rulesEn", "We ask first.\nWe never gossip.",
                "rulesIt", "Prima si chiede."))
        .isFound()
        .says("Ilaria, supervisor")
        .says("Wednesday mornings")
        .says("We never gossip.");

    Page italian = site.somebody().reading("it").open("/keeping-words").says("Prima si chiede.");
    assertThat(italian.document().select("a[href^=tel:]").attr("href")).isEqualTo("tel:055123456");
    site.somebody().reading("el").open("/keeping-words").says("We never gossip.");
  }

  @Test
  void aSupporterAndAProfessionalFindItInTwoTaps_andWhoIsSignedOutToo() {
    for (Visitor one :
        List.of(
            site.as(cast.supporter("Luca")),
            site.as(cast.professional("Anna")),
            site.somebody().reading("en"))) {
      for (String start : List.of("/", "/safety", "/help-now")) {
        Page page = one.follow(start).isFound();
        assertThat(page.document().select("a[href=/keeping-words]")).as(start).isNotEmpty();
      }
    }
    Page sees = site.as(cast.peer("Amina")).open("/goals").isFound();
    assertThat(sees.document().select(".who-sees a[href=/keeping-words]")).hasSize(1);
  }

  @Test
  void onlyACoordinatorChangesIt_alsoInTheDatabaseAlone() {
    Actor luca = cast.supporter("Luca");
    site.as(luca).open("/programme/doubts").isNotFound();
    assertThat(site.as(luca).post("/programme/doubts", Map.of("who", "me")).status())
        .isEqualTo(404);
    Doubts mine = new Doubts("me", "", "", Map.of());
    programme.change(mine, luca);
    programme.change(mine, new Actor(luca.person(), Hat.COORDINATOR));
    int changed =
        transaction.as(
            luca,
            () -> database.sql("update programme.organisation set doubt_who = 'me'").update());

    assertThat(changed).isZero();
    assertThat(programme.doubts().isEmpty()).isTrue();
  }

  @Test
  void tooLongARuleComesBackWithWhatWasTyped() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));
    Page again =
        giulia.submit(
            giulia.open("/programme/doubts"), "/doubts", Map.of("rulesEn", "x".repeat(2001)));

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("x".repeat(2001));
  }

  @Test
  void theNumbersThatGiuliaWritesStandOnThePageOfHelpNow_eachOnce() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));
    giulia.submitAndFollow(
        giulia.open("/programme"),
        "/programme",
        Map.of("name", "x", "help", "112 Whatever is urgent\n055777 The night shelter"));

    Page help = site.somebody().reading("en").open("/help-now").isFound();

    help.says("The night shelter").says("Whatever is urgent");
    assertThat(help.document().select("a[href=tel:112]")).hasSize(1);
    assertThat(help.document().select("a[href=tel:055777]")).hasSize(1);
    cast.run("update programme.organisation set name = ''");
  }
}
