package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Phone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/**
 * From the desk of one person over a plan for both to the first walk, in a browser, by what each of
 * them reads: one person, a cohort, a list to choose from.
 */
@Tag("matching")
@Tag("browser")
class PlanInThreeLanguagesTests extends FourPeopleAndAPlan {

  @Autowired MessageSource messages;

  private Locale locale = Locale.ENGLISH;

  @ParameterizedTest
  @ValueSource(strings = {"it", "el", "en"})
  void fromTheDeskToTheFirstWalk(String language) {
    locale = Locale.of(language);
    try (Phone office = signedIn(cast.person("Anna", Hat.COORDINATOR, language), language)) {
      desk(office);
      handAndList(office);
      office.open("/plans/" + plan + "/proposals").isForEverybody();
      office.pressAt("form[action$='/proposals'] button");
      office.says(words("matching.plan.choosing", 2)).isForEverybody();
    }
    PlanLook sent = plans.look(plan, giulia).orElseThrow();
    assertThat(sent.choosing()).isEqualTo(2);
    answers(amina, "MEET", language);
    answers(supporterOf(amina), "MEET", language);
    try (Phone office = signedIn(cast.person("Anna", Hat.COORDINATOR, language), language)) {
      office.open("/plans/" + plan).says(words("matching.plan.begun", 1)).isForEverybody();
    }
  }

  /** One person today: why, what could be changed, and the price for the others who wait. */
  private void desk(Phone office) {
    office.open("/suggestions/" + amina.person()).says(words("matching.desk.price"));
    assertThat(said(office)).isNotEmpty();
    office.isForEverybody();
  }

  /** Two put together by hand, and a list of two to choose from. */
  private void handAndList(Phone office) {
    office.open("/plans/" + plan).says(words("matching.plan.best"));
    office.pressAt("a[href$='" + amina.person() + "']");
    office.says(words("matching.plan.price")).isForEverybody();
    office.pressAt("article form[action$='/together'] button");
    office.says(words("matching.plan.by-hand")).isForEverybody();
    office.choose("input[name=length][value='2']").pressAt("form[action$='/list'] button");
    office.says(words("matching.plan.list", 2)).isForEverybody();
  }

  private Actor supporterOf(Actor peer) {
    return List.of(luca, nikos).stream()
        .filter(one ->
            matching.openFor(peer).stream()
                .anyMatch(mine ->
                    matching.openFor(one).stream().anyMatch(its -> its.id().equals(mine.id()))))
        .findFirst()
        .orElseThrow();
  }

  private void answers(Actor who, String answer, String language) {
    try (Phone phone = signedIn(who, language)) {
      phone.open("/proposals").isForEverybody();
      phone.pressAt("form[action$='/answers']:has(input[value=" + answer + "]) button");
      said(phone);
    }
  }

  private Phone signedIn(Actor who, String language) {
    return Phone.in(site, language).signedIn(site.token(who));
  }

  /** What stands on the page; a key without words would be framed by question marks. */
  private static String said(Phone phone) {
    String text = phone.page().locator("main").innerText();
    assertThat(text).doesNotContain("??").doesNotContain("matching.");
    return text;
  }

  private String words(String key, Object... args) {
    return messages.getMessage(key, args, locale);
  }
}
