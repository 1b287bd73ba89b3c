package org.accanto.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody else takes the phone: history, the back button, what the browser offers to fill in. */
@AccantoTest
@Tag("browser")
class PhoneInOtherHandsTests {

  private static final String WORDS = "Qzwhisper on the bench";
  private static final List<String> TELLING = List.of("Qzamina", "Qzluca", "Qzwhisper", "Qzkey");

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired Access access;

  private Someone amina;
  private Someone luca;
  private String walk;

  @BeforeEach
  void twoWhoWalkTogether() {
    Programme programme = new Programme(beans);
    luca = programme.supporter("Qzluca").certified();
    amina = programme.peer("Qzamina");
    Stories.walkTogether(amina, luca);
    walk = "/walks/" + amina.walkWith(luca);
    luca.recordsAMeetingWith(amina, 30, WORDS);
    amina.setsTheGoal("Qzkey in the door", luca);
  }

  private Map<Someone, List<String>> pages() {
    Map<Someone, List<String>> pages = new LinkedHashMap<>();
    pages.put(
        amina,
        List.of(
            "/today",
            "/walks",
            walk,
            walk + "/meetings",
            walk + "/meetings/print",
            walk + "/goals",
            walk + "/plans/new",
            walk + "/appointments/new",
            walk + "/agreement",
            walk + "/pause",
            walk + "/ending",
            "/goals",
            "/proposals",
            "/who-sees",
            "/who-saw",
            "/me",
            "/me/name",
            "/me/asked/words",
            "/me/asked/reach",
            "/me/apart",
            "/me/story",
            "/notices",
            "/sessions"));
    pages.put(
        luca,
        List.of(
            "/today", walk, walk + "/meetings/new", walk + "/goals", "/me/offer", "/proposals"));
    return pages;
  }

  @Test
  @Abuse("D04")
  void theHistoryHoldsNoNameAndNoWord() {
    pages()
        .forEach((who, paths) -> {
          try (Phone phone = Phone.in(site, "en").signedIn(site.token(who.actor()))) {
            for (String path : paths) {
              phone.open(path);
              assertThat(phone.page().locator("main").count()).as(path).isOne();
              assertThat(phone.page().title() + " " + phone.page().url())
                  .as(path)
                  .doesNotContain(TELLING)
                  .doesNotContainIgnoringCase("peer support");
            }
          }
        });
  }

  @Test
  @Abuse("D04")
  void theBrowserDoesNotKeepWhatIsTypedAboutAPerson() {
    pages()
        .forEach((who, paths) -> {
          try (Phone phone = Phone.in(site, "en").signedIn(site.token(who.actor()))) {
            for (String path : paths) {
              phone.open(path);
              for (Locator field :
                  phone.page().locator("main input[type=text], main input[type=tel]").all()) {
                assertThat(field.getAttribute("autocomplete"))
                    .as(path + " " + field.getAttribute("name"))
                    // One's own number is named as such, so that whoever types with difficulty is
                    // helped.
                    .isIn("off", "tel");
              }
            }
          }
        });
  }

  @Test
  @Abuse({"D03", "D07"})
  void afterSigningOutTheBackButtonShowsNothing() {
    String shared = access.open(amina.actor(), false, "");
    try (Phone phone = Phone.in(site, "en").signedIn(shared)) {
      phone.open(walk).says(WORDS).open("/sessions");
      phone.pressAt("form[action='/signout'] button");
      assertThat(phone.page().url()).contains("/signin");
      for (int back = 0; back < 2; back++) {
        phone.back().doesNotSay("Qzwhisper").doesNotSay("Qzluca").doesNotSay("Qzamina");
      }
      phone.open(walk).doesNotSay("Qzwhisper");
      assertThat(phone.page().evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }
  }

  @Test
  @Abuse("D07")
  void theNextPersonAtTheSameComputerWhoRestoresTheTabIsAskedToSignIn() {
    String shared = access.open(amina.actor(), false, "");
    String restored;
    try (Phone phone = Phone.in(site, "en").signedIn(shared)) {
      phone.open(walk).says(WORDS);
      restored = phone.page().url().replace(site.address(), "");
    }
    try (Phone next = Phone.in(site, "en")) {
      next.open(restored).doesNotSay("Qzwhisper").doesNotSay("Qzluca");
      assertThat(next.page().url()).contains("/signin");
    }
  }

  @Test
  @Abuse("D01")
  void whatRingsSaysThatThereIsSomethingAndNotWhat() {
    Someone office = amina.programme().office();
    Someone nikos = amina.programme().supporter("Qznikos").certified();
    office.proposes(nikos, amina.programme().peer("Qzeleni" + UUID.randomUUID()));
    try (Phone phone = Phone.in(site, "en").signedIn(site.token(nikos.actor()))) {
      phone.open("/notices").doesNotSay("Qzeleni");
      assertThat(phone.page().locator("main form, main a, main li").count()).isPositive();
    }
    try (Phone phone = Phone.in(site, "en").signedIn(site.token(amina.actor()))) {
      phone.open("/notices").doesNotSay("Qzluca").doesNotSay("Qzwhisper");
    }
  }
}
