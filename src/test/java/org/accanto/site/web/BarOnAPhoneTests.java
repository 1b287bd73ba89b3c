package org.accanto.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the bar of a wide page leads to, a narrow phone reaches too, without a script. */
@AccantoTest
@Tag("browser")
class BarOnAPhoneTests {

  @Autowired Cast cast;
  @Autowired Site site;

  @ParameterizedTest
  @EnumSource(
      value = Hat.class,
      names = {"PEER", "SUPPORTER", "PROFESSIONAL", "COORDINATOR", "SUPERVISOR", "DPO"})
  void eachRoleReachesEverythingInItsBar(Hat hat) {
    Actor actor = cast.person("Giulia", hat, "en");
    try (Phone phone = Phone.withoutJavaScript(site, "en")) {
      phone.signedIn(site.token(actor));
      for (int width : List.of(390, 320)) {
        Page page = phone.page();
        page.setViewportSize(width, 700);
        phone.open("/today");
        Set<String> all = new TreeSet<>();
        Set<String> reached = new TreeSet<>();
        read(page, all, reached);
        Locator more = page.locator("nav.tabs summary");
        if (more.count() > 0) {
          more.click();
          read(page, all, reached);
        }
        assertThat(reached).as(hat + " on " + width + " pixels").isEqualTo(all).contains("/today");
      }
    }
  }

  private static void read(Page page, Set<String> all, Set<String> reached) {
    for (Locator link : page.locator("nav.tabs a").all()) {
      String path = link.getAttribute("href");
      all.add(path);
      if (link.isVisible()) {
        reached.add(path);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"it, false, Altro, Chi accompagna", "el, true, Άλλα, Συνοδοί"})
  void moreIsForEverybody_andSaysThatOneIsThere(
      String language, boolean dark, String more, String supporters) {
    Actor giulia = cast.person("Giulia", Hat.COORDINATOR, language);
    try (Phone phone = dark ? Phone.inTheDark(site, language) : Phone.in(site, language)) {
      phone.signedIn(site.token(giulia)).open("/supporters");
      Locator summary = phone.page().locator("nav.tabs summary");
      assertThat(summary.innerText()).isEqualTo(more);
      assertThat(summary.getAttribute("aria-current")).isEqualTo("true");
      summary.click();
      assertThat(
              phone
                  .page()
                  .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(supporters))
                  .first()
                  .isVisible())
          .isTrue();
      phone.isForEverybody();
    }
  }
}
