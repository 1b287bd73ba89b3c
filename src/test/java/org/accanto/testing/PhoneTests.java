package org.accanto.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The test of the tests in a browser: what shuts somebody out is found, and a press waits. */
@AccantoTest
@Tag("browser")
class PhoneTests {

  @Autowired Site site;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatShutsSomebodyOutIsFoundWithAndWithoutJavaScript(boolean script) {
    try (Phone phone = phone(script).open("/safety").isForEverybody()) {
      phone.page().evaluate("document.querySelector('h1').style.color = '#ddd'");
      assertThatThrownBy(phone::isForEverybody).hasMessageContaining("color-contrast h1");
      phone.open("/safety").page().evaluate("document.querySelector('h1').style.width = '800px'");
      assertThatThrownBy(phone::isForEverybody).hasMessageContaining("sideways");
      phone.open("/safety").page().evaluate("document.documentElement.lang = ''");
      assertThatThrownBy(phone::isForEverybody).hasMessageContaining("html-has-lang");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPressWaitsForThePageThatItLeadsToHoweverSlowItIs(boolean script) {
    try (Phone phone = phone(script).open("/signin")) {
      phone.page().route("**/signin/card", this::muchLater);

      phone.pressAt("a[href='/signin/card']");

      assertThat(phone.page().url()).endsWith("/signin/card");
      assertThat(phone.page().locator("input[name=pin]").count()).isOne();
    }
  }

  private void muchLater(Route route) {
    for (int i = 0; i < 50; i++) {
      site.somebody().open("/reading");
    }
    route.resume();
  }

  private Phone phone(boolean script) {
    return script ? Phone.in(site, "it") : Phone.withoutJavaScript(site, "it");
  }
}
