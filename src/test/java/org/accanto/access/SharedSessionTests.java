package org.accanto.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A session on a shared device ends: said before, prolonged by one press, and no word is lost. */
@AccantoTest
@Tag("access")
class SharedSessionTests {

  private static final String NOTICE = "#ending form";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Access access;

  @ParameterizedTest
  @CsvSource({"it,Resta dentro", "el,Μείνε μέσα", "en,Stay signed in"})
  void twoMinutesBeforeOnePressProlongsIt(String language, String stay) {
    String token = access.open(cast.person("Amina", Hat.PEER, language), false, "");
    try (var phone = Phone.in(site, language).signedIn(token)) {
      phone.page().clock().install();
      phone.open("/me/name");
      assertThat(phone.page().isVisible(NOTICE)).isFalse();
      later(phone, 18);
      phone.page().waitForSelector(NOTICE);
      phone.picture("ending-" + language).isForEverybody();
      phone.page().waitForResponse("**/stay", () -> phone.named(stay).click());
      phone.page().waitForCondition(() -> !phone.page().isVisible(NOTICE));
      later(phone, 16);
      assertThat(access.session(token)).isPresent();
    }
  }

  @Test
  void afterwardsThePageSaysThatTheSessionHasEnded() {
    String token = access.open(cast.peer("Amina"), false, "");
    try (var phone = Phone.in(site, "it").signedIn(token)) {
      phone.page().clock().install();
      phone.open("/me/name");
      later(phone, 21);
      phone.page().waitForSelector("#ending p.notice >> visible=true");
      phone.says("La sessione è chiusa").isForEverybody();
    }
  }

  @Test
  void theEndAfterTwelveHoursIsSaidTwoMinutesBeforeAndCannotBePutOff() {
    String token = access.open(cast.peer("Amina"), false, "");
    for (int i = 0; i < 39; i++) {
      clock.pass(Duration.ofMinutes(18));
      assertThat(access.session(token)).isPresent();
    }
    clock.pass(Duration.ofMinutes(8));
    try (var phone = Phone.in(site, "it").signedIn(token)) {
      phone.page().clock().install();
      phone.open("/me/name");
      assertThat(phone.page().locator("#ending :visible").count()).isZero();
      later(phone, 8);
      phone.page().waitForSelector("#ending p.notice-sun >> visible=true");
      phone.says("al massimo dodici ore").isForEverybody();
      assertThat(phone.page().isVisible(NOTICE)).isFalse();
      later(phone, 2);
      phone.page().waitForSelector("#ending p.notice-sky >> visible=true");
      assertThat(access.session(token)).isEmpty();
    }
  }

  @Test
  void withoutJavaScriptThePageSaysBeforehandHowLongItLasts() {
    String token = access.open(cast.peer("Amina"), false, "");
    try (var phone = Phone.withoutJavaScript(site, "it").signedIn(token)) {
      phone.open("/today").says("20 minuti dopo l’ultima pagina");
    }
    site.as(cast.peer("Amina")).open("/today").doesNotSay("20 minuti dopo");
  }

  @Test
  void whatWasTypedIsSentAgainByTheSamePerson() {
    Actor amina = cast.peer("Amina");
    try (var phone = Phone.withoutJavaScript(site, "it").signedIn(shared(amina))) {
      tooLate(phone, "Bella");
      phone.signedIn(shared(amina)).press("Invia di nuovo");
      phone.open("/sessions").says("Bella");
    }
  }

  @Test
  void whatWasTypedIsNeverSentInTheNameOfSomebodyElse() {
    Actor amina = cast.peer("Amina");
    Actor luca = cast.supporter("Luca");
    try (var phone = Phone.withoutJavaScript(site, "it").signedIn(shared(amina))) {
      tooLate(phone, "Bella");
      phone.signedIn(shared(luca)).press("Invia di nuovo").doesNotSay("Bella");
      phone.open("/sessions").says("Luca").doesNotSay("Bella");
    }
  }

  @Test
  void wordsOfNobodyKnownAreShownAndCannotBeSent() {
    Actor amina = cast.peer("Amina");
    try (var phone = Phone.withoutJavaScript(site, "it").signedIn(shared(amina))) {
      phone.open("/me/name").write("Mi chiamo", "Bella di Roma");
      phone.signedIn("nobodys-cookie").press("Salva").says("Bella di Roma");
      assertThat(phone.page().getByText("Invia di nuovo").count()).isZero();
    }
  }

  private static String words(Phone phone) {
    return phone.page().locator("main").innerText();
  }

  private void tooLate(Phone phone, String typed) {
    phone.open("/me/name").write("Mi chiamo", typed);
    clock.pass(Duration.ofMinutes(21));
    phone.press("Salva");
    assertThat(words(phone)).contains("Entra di nuovo");
  }

  private String shared(Actor actor) {
    return access.open(actor, false, "");
  }

  private void later(Phone phone, int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
    phone.page().clock().fastForward(minutes * 60_000L);
  }
}
