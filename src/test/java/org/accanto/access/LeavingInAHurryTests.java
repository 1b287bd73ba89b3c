package org.accanto.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** "Leave now" in a real browser, with and without JavaScript, on shared and on own devices. */
@AccantoTest
@Tag("access")
class LeavingInAHurryTests {

  private static final String WEATHER = "https://weather.example/";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Access access;

  @ParameterizedTest
  @CsvSource({"it,Esci subito", "en,Leave now", "el,Έξοδος τώρα"})
  @Abuse({"D03", "D07"})
  void withoutJavaScriptASharedSessionEndsAndBackShowsNothing(String language, String leave) {
    String shared = access.open(cast.person("Amina", Hat.PEER, language), false, "");

    try (var phone = Phone.withoutJavaScript(site, language).signedIn(shared)) {
      leave(phone, leave);

      assertThat(access.session(shared)).isEmpty();
      phone.back();
      phone.doesNotSay("Amina");
      assertThat(phone.page().url()).endsWith("/signin");
    }
  }

  @Test
  void withoutJavaScriptNoButtonIsThereThatDoesNothing() {
    String own = access.open(cast.peer("Amina"), true, "");

    try (var phone = Phone.withoutJavaScript(site, "it").signedIn(own)) {
      phone.open("/today");
      assertThat(phone.page().locator("[data-listen]").count()).isPositive();
      for (var button : phone.page().locator("[data-listen], [data-print]").all()) {
        assertThat(button.isVisible()).isFalse();
      }
    }
  }

  @Test
  void withoutJavaScriptOnesOwnPhoneStaysSignedIn() {
    String own = access.open(cast.peer("Amina"), true, "");

    try (var phone = Phone.withoutJavaScript(site, "it").signedIn(own)) {
      leave(phone, "Esci subito");

      assertThat(access.session(own)).isPresent();
    }
  }

  @Test
  @Abuse("D03")
  void withJavaScriptTheBeaconEndsItAndBackDoesNotReturn() {
    Actor amina = cast.peer("Amina");
    String shared = access.open(amina, false, "");

    try (var phone = Phone.in(site, "it").signedIn(shared)) {
      phone.page().route(WEATHER + "**", route -> route.fulfill());
      phone.open("/safety").open("/sessions").says("Amina").isForEverybody();
      phone.pressShiftThreeTimes();
      phone.page().waitForURL(WEATHER);
      // The browser leaves at once and tells us on the side.
      phone.page().waitForCondition(() -> access.session(shared).isEmpty());
      phone.back();

      assertThat(phone.page().url()).endsWith("/safety");
      phone.open("/sessions").doesNotSay("Amina");
    }
  }

  /** D02: not counted as denied, for a phone may have taken its picture before. */
  @Test
  void outOfSightThePageCoversItselfAndComesBack() {
    String own = access.open(cast.peer("Amina"), true, "");

    try (var phone = Phone.in(site, "it").signedIn(own)) {
      phone.open("/sessions").says("Amina");
      hide(phone, true);
      assertThat(atTheMiddle(phone)).isEqualTo("gone");
      hide(phone, false);
      assertThat(atTheMiddle(phone)).isNotEqualTo("gone");
      phone.says("Amina");
    }
  }

  /** D02, D05, D06, D09: what no page can prevent is said where people read how to stay safe. */
  @ParameterizedTest
  @CsvSource({"it,Che cosa nessuno", "en,What nobody can", "el,Τι δεν μπορεί"})
  void whatNobodyCanPreventIsSaid(String language, String title) {
    try (var phone = Phone.inTheDark(site, language)) {
      phone.open("/safety").says(title).isForEverybody();
      assertThat(phone.page().locator("#cannot li").allInnerTexts())
          .hasSize(4)
          .allSatisfy(sentence -> assertThat(sentence).hasSizeGreaterThan(40));
      phone.picture("safety-" + language);
    }
  }

  private static void hide(Phone phone, boolean hidden) {
    phone
        .page()
        .evaluate(
            "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });"
                + " document.dispatchEvent(new Event('visibilitychange')); }",
            hidden);
  }

  private static Object atTheMiddle(Phone phone) {
    return phone.page().evaluate("document.elementFromPoint(195, 400).className");
  }

  private static void leave(Phone phone, String name) {
    phone.page().route(WEATHER + "**", route -> route.fulfill());
    phone.open("/sessions").says("Amina").press(name);
    phone.page().waitForURL(WEATHER);
  }
}
