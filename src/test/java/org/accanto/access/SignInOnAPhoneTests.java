package org.accanto.access;

import java.util.List;
import java.util.UUID;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The same doors in a real browser, at 390 pixels. */
@AccantoTest
@Tag("access")
class SignInOnAPhoneTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Access access;
  @Autowired Keys keys;
  @Autowired SignIn signIn;
  @Autowired Notifications notifications;
  private Actor giulia;

  @BeforeEach
  void giuliaIsThere() {
    giulia = cast.coordinator("Giulia");
  }

  @Test
  void yiorgosUsesHisCardForTheFirstTimeWithoutJavaScript() {
    PrintedCard card =
        new Credentials(keys, signIn).card(cast.person("Yiorgos", Hat.PEER, "el"), giulia);

    try (var phone = Phone.withoutJavaScript(site, "el")) {
      phone.open("/signin").press("Με την κάρτα μου");
      phone
          .write("Οι δύο λέξεις", card.words().replace("-", " "))
          .write("Το PIN σου", card.startNumber())
          .press("Μπες");
      phone
          .says("Διάλεξε το δικό σου PIN")
          .write("Νέο PIN", "482915")
          .write("Το ίδιο PIN ξανά", "482915")
          .press("Κράτα αυτό το PIN");
      phone.open("/sessions").says("Yiorgos").isForEverybody().press("Αποσύνδεση");
      phone.open("/sessions").says("Σύνδεση").doesNotSay("Yiorgos");
    }
  }

  @Test
  void whoseDeviceItIsIsAskedOnceOnTheFirstSignIn() {
    PrintedCard card =
        new Credentials(keys, signIn).card(cast.person("Dora", Hat.PEER, "it"), giulia);

    try (var phone = Phone.in(site, "it")) {
      phone
          .open("/signin/card")
          .write("Le due parole", card.words())
          .write("Il tuo PIN", card.startNumber());
      phone.page().check("input[value=mine]");
      phone.press("Entra").says("Scegli il tuo PIN").doesNotSay("È il tuo telefono");
      phone.write("Nuovo PIN", "482915").write("Ancora lo stesso PIN", "482916");
      phone.press("Tieni questo PIN").says("I due PIN sono diversi").isForEverybody();
      phone.write("Nuovo PIN", "482915").write("Ancora lo stesso PIN", "482915");
      phone.press("Tieni questo PIN").open("/sessions").says("mio").doesNotSay("condiviso");
    }
  }

  @Test
  void leaveNowEndsASharedSession() {
    String shared = access.open(cast.peer("Amina"), false, "");

    try (var phone = Phone.in(site, "it").signedIn(shared)) {
      phone.page().route("https://weather.example/**", route -> route.fulfill());
      phone.open("/sessions").says("Amina").press("Esci subito");
      phone.page().waitForURL("https://weather.example/");
      // The browser leaves at once and tells us on the side: the two may cross for a moment.
      phone
          .page()
          .waitForCondition(() -> !phone.open("/sessions").page().content().contains("Amina"));
    }
  }

  @ParameterizedTest
  @CsvSource({"it", "el", "ar-XB"})
  void everyPageOfSigningInIsForEverybody(String language) {
    String link = keys.invite(Hat.PROFESSIONAL, giulia);

    try (var phone = Phone.in(site, language)) {
      for (String page :
          List.of("/signin", "/signin/card", "/signin/password", "/card/invented-card", link)) {
        see(phone, language, page);
      }
    }
  }

  @Test
  void everyPageOfOnesOwnSignInIsForEverybody() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "el");
    access.giveHat(luca.person(), Hat.PEER, giulia);
    notifications.tell(luca.person(), Notice.news("/proposals"), giulia);
    new Credentials(keys, signIn).card(luca, giulia);
    access.open(luca, false, "Firefox, Android");

    try (var phone = Phone.in(site, "el").signedIn(access.open(luca, true, "Chrome, Android"))) {
      for (String page : List.of("/today", "/notices", "/sessions", "/hat", "/me/name")) {
        see(phone, "luca", page);
      }
    }
  }

  @Test
  void everyPageForGivingKeysIsForEverybody() {
    Actor amina = cast.peer("Amina");
    Actor eleni = new Credentials(keys, signIn).account("eleni.pages", Hat.PROFESSIONAL, giulia);
    String people = "/people/" + amina.person();
    String roles = "/people/" + eleni.person() + "/roles";

    try (var phone = Phone.inTheDark(site, "it").signedIn(site.token(giulia))) {
      for (String page :
          List.of(
              "/today",
              "/people/cards",
              people + "/card",
              "/staff",
              roles,
              roles + "/PROFESSIONAL/ending")) {
        see(phone, "giulia", page);
      }
      phone.open(people + "/card").press("Stampa una nuova tessera");
      see(phone, "giulia", "");
      phone.open("/staff").press("Link per una nuova password");
      see(phone, "giulia", "");
    }
  }

  private static void see(Phone phone, String who, String page) {
    if (!page.isEmpty()) {
      phone.open(page);
    }
    String name = page.isEmpty() ? "-after-" + UUID.randomUUID() : page.replaceAll("[^a-z]+", "-");
    phone.picture(who + name).isForEverybody();
  }
}
