package org.accanto.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A name that staff search is found, and stands in no address of any list. */
@Scenario
class NamesOfAListTests {

  private static final String NAME = "qzsearched";

  @Autowired ApplicationContext beans;
  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;

  @ParameterizedTest
  @ValueSource(strings = {"/people", "/people/cards", "/requests", "/supporters", "/opened"})
  @Abuse("D04")
  void theNameIsFoundAndNoAddressHoldsIt(String list) {
    Visitor staff = staff(list);

    Page answer = staff.submit(staff.open(list).isFound(), list, Map.of("search", NAME));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).matches(".*" + list + "\\?search=[0-9a-f-]{36}");
    Page found = staff.open(answer.location()).isFound().says("Amina " + NAME);
    assertThat(found.document().select("input[name=search]").val()).isEqualTo(NAME);
    assertThat(found.document().select("[href], [action], title").outerHtml())
        .doesNotContain("=" + NAME);
    assertThat(found.document().select("a:contains(Show the whole list)").attr("href"))
        .isEqualTo(list);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people", "/people/cards", "/requests", "/supporters", "/opened"})
  void anEmptyListSaysThatNobodyHasTheName(String list) {
    staff(list)
        .search(list, "nobody" + NAME)
        .isFound()
        .says("Nobody in this list has this name.")
        .doesNotSay("Amina");
  }

  @Test
  void theNextPageIsOfTheSameSearch() {
    for (int i = 0; i < 30; i++) {
      cast.peer("Zqmany " + i);
    }
    Visitor office = office();
    Page first = office.search("/people/cards", "zqmany").isFound().says("Page 1 of 2");

    Page second = office.open(first.document().select("a[rel=next]").attr("href")).isFound();

    second.says("Page 2 of 2").says("Zqmany").says("Show the whole list");
  }

  @Test
  void aPartOfTheSupportersStaysThatPart() {
    staff("/supporters")
        .search("/supporters?show=ending", NAME)
        .isFound()
        .says("Nobody in this list")
        .says("ends within");
  }

  @Test
  void anAddressOfYesterdayOpensTheWholeListAndSaysWhy() {
    Visitor office = staff("/people/cards");
    Page answer =
        office.submit(office.open("/people/cards"), "/people/cards", Map.of("search", "nobody"));
    clock.pass(Duration.ofMinutes(10));
    office.open(answer.location()).says("Nobody in this list");
    site.as(cast.person("Eleni", Hat.COORDINATOR, "en"))
        .reading("en")
        .open(answer.location())
        .says("forgotten")
        .doesNotSay("nobody");
  }

  @ParameterizedTest
  @CsvSource({"true, en, false", "false, it, false", "true, el, true"})
  @Tag("browser")
  void theHistoryHoldsNoNameAndBackLeadsToWhatWasFound(
      boolean script, String language, boolean dark) {
    staff("/people/cards");
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, language);
    try (Phone phone = phone(script, language, dark)) {
      phone.signedIn(site.token(giulia)).open("/people/cards");
      var page = phone.page();
      page.locator("#f-search").fill(NAME);
      phone.pressAt("form[role=search] button");
      assertThat(page.url()).contains("/people/cards?search=").doesNotContain(NAME);
      look(phone, language + "-found");
      phone.pressAt("a[href$='/card']").back().says("Amina " + NAME);
      page.locator("#f-search").fill("nobody" + NAME);
      phone.pressAt("form[role=search] button");
      assertThat(page.locator("form[role=search] [role=status]").count()).isOne();
      look(phone, language + "-nobody");
      assertThat(page.url()).doesNotContain(NAME);
    }
  }

  private Phone phone(boolean script, String language, boolean dark) {
    if (dark) {
      return Phone.inTheDark(site, language);
    }
    return script ? Phone.in(site, language) : Phone.withoutJavaScript(site, language);
  }

  private static void look(Phone phone, String name) {
    phone.picture("search-" + name).isForEverybody();
  }

  /** Somebody with the name stands in the list; who reads it comes back. */
  private Visitor staff(String list) {
    Programme programme = new Programme(beans);
    String called = "Amina " + NAME;
    if (list.equals("/supporters")) {
      programme.supporter(called);
    } else {
      Someone amina = programme.peer(called);
      if (list.equals("/opened")) {
        Someone eleni = programme.professional("Eleni");
        beans
            .getBean(Confidentiality.class)
            .authorise(
                new Authorise(
                    DataClass.GOAL,
                    null,
                    eleni.actor().person(),
                    "Papers",
                    clock.today().plusDays(9)),
                amina.actor());
        return site.as(eleni.actor()).reading("en");
      }
    }
    return office();
  }

  private Visitor office() {
    return site.as(cast.person("Giulia", Hat.COORDINATOR, "en")).reading("en");
  }
}
