package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions on a phone show what belongs to an answer only with that answer (W9). */
@AccantoTest
@Tag("enrolment")
class AskingOnAPhoneTests {

  private static final String WOMAN = "input[name=wishes][value=A_WOMAN]";
  private static final String MUST = "input[name=musts][value=A_WOMAN]";

  @Autowired Site site;

  @Test
  void aMustBelongsToItsWishAndShowsOnlyWithItAlsoWithoutJavaScript() {
    try (var phone = Phone.withoutJavaScript(site, "it")) {
      phone.open("/asking/help");
      assertThat(shown(phone, MUST)).isFalse();
      phone.choose(WOMAN);
      assertThat(shown(phone, MUST)).isTrue();
      phone.choose(MUST);
      phone.press("Avanti").open("/asking/everything").says("Una donna (indispensabile)");
    }
  }

  @Test
  void aMustWithoutItsWishCountsForNothing() {
    Visitor amina = site.somebody().reading("it");
    amina.submit(
        amina.open("/asking/help"),
        "/asking/help",
        Map.of("wishes", "NOT_IN_SHELTER", "musts", "A_WOMAN"));

    amina
        .open("/asking/everything")
        .says("Vedersi fuori dal dormitorio")
        .doesNotSay("indispensabile");
  }

  @Test
  void whatIsAboutThePhoneShowsOnlyToWhoWantsToBeCalled() {
    try (var phone = Phone.withoutJavaScript(site, "it")) {
      phone.open("/asking/reach");
      assertThat(List.of(shown(phone, "#f-phone"), shown(phone, "#f-where"))).containsOnly(false);
      phone.choose("input[value=IN_PERSON]");
      assertThat(shown(phone, "#f-where")).isTrue();
      phone.choose("input[value=PHONE]");
      assertThat(List.of(shown(phone, "#f-phone"), shown(phone, "#f-until"))).containsOnly(true);
      phone.press("Avanti").says("Scrivi il numero").isForEverybody();
      assertThat(shown(phone, "#f-phone")).isTrue();
    }
  }

  @Test
  void aDozenLanguagesStandFirstAndOneOfTheOthersStaysOpenOnceChosen() {
    try (var phone = Phone.withoutJavaScript(site, "it")) {
      phone.open("/asking/languages");
      assertThat(phone.page().locator("input[name=languages]:visible").count()).isEqualTo(12);
      assertThat(shown(phone, "input[value=ti]")).isFalse();
      phone.page().getByText("Altre lingue").click();
      phone.choose("input[value=ti]");
      phone.press("Avanti").open("/asking/languages");
      assertThat(shown(phone, "input[value=ti]")).isTrue();
    }
  }

  @Test
  void howItHangsTogetherIsAskedOnlyWhenThereIsSomethingElse() {
    Visitor amina = site.somebody().reading("it");
    var first = amina.open("/asking/hard").doesNotSay("Che legame ha con il resto?");
    amina
        .submitAndFollow(first, "/asking/hard", Map.of("hard", "I debiti", "again", "yes"))
        .says("Che legame ha con il resto?");
  }

  @Test
  void changeIsAShortWordThatAScreenReaderHearsInFull() {
    Visitor amina = site.somebody().reading("it");
    Map<String, String> monday = Map.of("times", "MONDAY_AFTERNOON");
    amina.submit(amina.open("/asking/times"), "/asking/times", monday);

    var everything = amina.open("/asking/everything").says("lunedì pomeriggio");
    var link = everything.document().selectFirst("a[href^=/asking/times]");
    assertThat(link).isNotNull();
    assertThat(link.text()).isEqualTo("Cambia: Quando e dove ti va bene?");
    assertThat(link.selectFirst(".vh")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"it,light", "el,light", "it,dark"})
  void everyQuestionIsForEverybodyWithAllAnswersOpen(String language, String colours) {
    try (var phone =
        colours.equals("dark") ? Phone.inTheDark(site, language) : Phone.in(site, language)) {
      phone.open("/asking").isForEverybody();
      look(phone.open("/asking/help"), language, colours, "help", WOMAN);
      look(phone.open("/asking/languages"), language, colours, "languages", "summary");
      look(phone.open("/asking/meet"), language, colours, "meet", "input[value=BY_PHONE]");
      look(phone.open("/asking/reach"), language, colours, "reach", "input[value=PHONE]");
      look(phone.open("/asking/hard"), language, colours, "hard", "input[value=yes]");
      look(phone.open("/asking/everything"), language, colours, "everything", "body");
    }
  }

  private static void look(
      Phone phone, String language, String colours, String page, String chosen) {
    phone.page().locator(chosen).first().click();
    phone.isForEverybody().picture("asking-" + page + "-" + language + "-" + colours);
  }

  private static boolean shown(Phone phone, String field) {
    return phone.page().isVisible(field);
  }
}
