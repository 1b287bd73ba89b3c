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

/** Without network the emergency numbers are there, on a phone of one's own, and nothing else. */
@AccantoTest
@Tag("access")
class WithoutNetworkTests {

  private static final String READY =
      "() => navigator.serviceWorker.ready.then(r => r.active.state === 'activated')";
  private static final String KEPT =
      "() => caches.keys().then(all => Promise.all(all.map(n => caches.open(n).then(c => c.keys()))))"
          + ".then(all => all.flat().map(r => new URL(r.url).pathname).join())";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Access access;

  @ParameterizedTest
  @CsvSource({"it,non c’è internet", "el,δεν υπάρχει διαδίκτυο", "en,no internet now"})
  @Abuse("D08")
  void anyPageShowsTheNumbersInThePersonsLanguage(String language, String sentence) {
    Actor amina = cast.person("Amina", Hat.PEER, language);
    try (var phone = Phone.in(site, language).signedIn(access.open(amina, true, ""))) {
      ready(phone);
      for (String page : new String[] {"/help-now", "/sessions"}) {
        withoutNetwork(phone, true);
        phone.open(page).says("112").says(sentence).doesNotSay("Amina").isForEverybody();
        phone.picture("offline-" + language);
        assertThat(phone.page().evaluate(KEPT)).isEqualTo("/help-now/without-network");
        withoutNetwork(phone, false);
        phone.open("/sessions").says("Amina");
      }
    }
  }

  @Test
  @Abuse("D08")
  void aSharedDeviceKeepsNothing() {
    String shared = access.open(cast.peer("Amina"), false, "");
    try (var phone = Phone.in(site, "it").signedIn(shared)) {
      phone.open("/sessions").open("/help-now");

      assertThat(phone.page().locator("script[data-offline]").count()).isZero();
      assertThat(phone.page().evaluate(KEPT)).isEqualTo("");
    }
  }

  @Test
  @Abuse("D08")
  void whoSignsOutLeavesNothingBehind() {
    try (var phone = Phone.in(site, "it").signedIn(site.token(cast.peer("Amina")))) {
      ready(phone);
      phone.open("/sessions").pressAt("form[action='/signout'] button").open("/signin");

      assertThat(phone.page().evaluate(KEPT)).isEqualTo("");
    }
  }

  private static void ready(Phone phone) {
    phone.open("/sessions").page().waitForFunction(READY);
  }

  private static void withoutNetwork(Phone phone, boolean off) {
    phone.page().context().setOffline(off);
  }
}
