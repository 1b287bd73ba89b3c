package org.accanto.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The organisation, the numbers it agreed on and its words for what people lived. */
@AccantoTest
@Tag("programme")
class OurProgrammeTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Programme programme;

  /** Other tests share the database and count on the start values. */
  @AfterEach
  void startValues() {
    cast.run("update programme.policy set silence_days = 14, background_check_required = false");
    cast.run("update programme.organisation set name = '', welcome = '{}'");
    cast.run("delete from programme.area");
    cast.run("delete from programme.help_number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el"})
  void theSettingsOpenInEveryLanguage(String language) {
    site.as(cast.person("Giulia", Hat.COORDINATOR, language)).open("/programme").isFound();
  }

  @Test
  void whereToBeginIsSaidUntilTheProgrammeHasAName() {
    Visitor giulia = site.as(cast.person("Giulia", Hat.COORDINATOR, "en"));
    giulia.open("/today").isFound().says("Where to begin");

    giulia.submitAndFollow(giulia.open("/programme"), "/programme", Map.of("name", "Porta Aperta"));

    giulia.open("/today").isFound().doesNotSay("Where to begin");
  }

  @Test
  void theNumbersBeginWithTheirStartValuesAndACoordinatorChangesThem() {
    assertThat(programme.policy()).isEqualTo(new Policy(2, 14, 5, 24, 3, 6, 40, 3, false, true));
    Visitor giulia = site.as(giulia());
    Page page = giulia.open("/programme");

    giulia
        .submitAndFollow(page, "/programme/policy", Map.of("silenceDays", "21"))
        .isFound()
        .says("Saved");

    assertThat(programme.policy().silenceDays()).isEqualTo(21);
  }

  @Test
  void aNumberThatCannotBeKeepsWhatWasTyped() {
    Visitor giulia = site.as(giulia());
    Page page = giulia.open("/programme");

    Page again = giulia.submit(page, "/programme/policy", Map.of("silenceDays", "9999"));

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.document().select("input[name=silenceDays]").val()).isEqualTo("9999");
    assertThat(programme.policy().silenceDays()).isEqualTo(14);
  }

  @Test
  void theOrganisationsOwnWordsStandBeforeAnyQuestion() {
    Visitor giulia = site.as(giulia());
    Map<String, String> fields = new HashMap<>();
    fields.put("name", "Casa Aperta");
    fields.put("welcomeIt", "Ci siamo passati anche noi.");
    fields.put("help", "112 every emergency\n1522 violence");
    giulia.submitAndFollow(giulia.open("/programme"), "/programme", fields).isFound();

    site.somebody().reading("it").open("/asking").says("Ci siamo passati anche noi.");
    assertThat(programme.organisation().helpNumbers())
        .extracting(Organisation.HelpNumber::number)
        .containsExactly("112", "1522");
  }

  @Test
  void anAreaInOwnWordsIsOfferedAndEndsAgain() {
    Visitor giulia = site.as(giulia());
    Page page = giulia.open("/programme");
    giulia.submitAndFollow(page, "/programme/areas", Map.of("areaEn", "Life on a boat")).isFound();
    giulia.submitAndFollow(page, "/programme/areas", Map.of("areaEn", "Life on a boat")).isFound();
    assertThat(programme.areas().stream().filter(ExperienceArea::own)).hasSize(1);
    site.somebody().reading("en").open("/asking/help").says("Life on a boat");

    giulia.submitAndFollow(giulia.open("/programme"), "/ending", Map.of()).isFound();

    site.somebody().reading("en").open("/asking/help").doesNotSay("Life on a boat");
  }

  @Test
  void whoIsNoCoordinatorChangesNothing() {
    Actor luca = cast.supporter("Luca");
    site.as(luca).open("/programme").isNotFound();

    programme.change(new Policy(9, 9, 9, 9, 9, 9, 9, 9, true, false), luca);
    programme.change(
        new Policy(9, 9, 9, 9, 9, 9, 9, 9, true, false), new Actor(luca.person(), Hat.COORDINATOR));

    assertThat(programme.policy().relationsAtOnce()).isEqualTo(2);
  }

  private Actor giulia() {
    return cast.person("Giulia", Hat.COORDINATOR, "en");
  }
}
