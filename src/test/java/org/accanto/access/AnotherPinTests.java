package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.accanto.access.Credentials.withCard;
import static org.accanto.access.Credentials.withPassword;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Changing one's own PIN or password while signed in. */
@AccantoTest
@Tag("access")
class AnotherPinTests {

  private static final String PIN = "482915";
  private static final String FRESH = "937264";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Keys keys;
  @Autowired SignIn signIn;
  private Actor amina = new Actor(PersonId.random(), Hat.PEER);
  private String words = "";

  @BeforeEach
  void aminaHasACard() {
    amina = cast.peer("Amina");
    words = new Credentials(keys, signIn).card(amina, cast.coordinator("Giulia"), PIN).words();
  }

  @Test
  void theNewPinWorksTheOldOneDoesNotAndOtherDevicesAreSignedOut() {
    Visitor phone = signedIn();
    Visitor library = signedIn();
    Page page = phone.follow("/sessions").isFound().says("Un altro PIN");
    assertThat(page.document().select("a[href=/me/pin]")).hasSize(1);

    Page done = change(phone, PIN, "937 264", "937-264");

    assertThat(done.status()).isEqualTo(303);
    phone.follow(done.location()).isFound().says("Hai cambiato il tuo PIN");
    assertThat(library.open("/today").location()).endsWith("/signin");
    assertThat(withCard(site.somebody(), words, PIN, "shared").status()).isEqualTo(422);
    assertThat(withCard(site.somebody(), words, FRESH, "shared").status()).isEqualTo(303);
  }

  @Test
  void sendingTheFormTwiceChangesItOnce() {
    Visitor phone = signedIn();
    Page page = phone.open("/me/pin");
    Map<String, String> typed = Map.of("old-pin", PIN, "pin", FRESH, "pin-again", FRESH);

    assertThat(phone.submit(page, "/me/pin", typed).status()).isEqualTo(303);
    assertThat(phone.submit(page, "/me/pin", typed).status()).isEqualTo(303);

    assertThat(signIn.mine(amina).events())
        .filteredOn(event -> event.kind() == SignInEvent.Kind.PIN_CHANGED)
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456", "111111", "140385", "198503", "12345"})
  void whatManyWouldGuessIsRefusedAndNothingChanges(String weak) {
    Visitor phone = signedIn();

    Page again = change(phone, PIN, weak, weak);

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.document().select("#f-pin[aria-invalid]")).hasSize(1);
    assertThat(again.body()).doesNotContain(weak + "\"");
    assertThat(withCard(site.somebody(), words, PIN, "shared").status()).isEqualTo(303);
  }

  @Test
  void twoDifferentOnesAndAWrongOldOneAreSaidBesideTheirField() {
    Visitor phone = signedIn();

    assertThat(change(phone, PIN, FRESH, "937265").document().select("#f-pin-again[aria-invalid]"))
        .hasSize(1);
    assertThat(change(phone, "555000", FRESH, FRESH).document().select("#f-old-pin[aria-invalid]"))
        .hasSize(1);
  }

  @Test
  void whoGuessesTheOldPinHasToWaitAndThePersonStillComesInElsewhere() {
    Visitor phone = signedIn();
    for (int i = 0; i < 4; i++) {
      change(phone, "000111", FRESH, FRESH);
    }

    Page paused = change(phone, PIN, FRESH, FRESH);
    assertThat(paused.status()).isEqualTo(422);
    paused.says("Troppe prove");
    assertThat(withCard(site.somebody(), words, PIN, "shared").status()).isEqualTo(303);
    clock.pass(Duration.ofMinutes(16));
    Visitor later = signedIn();
    assertThat(change(later, PIN, FRESH, FRESH).status()).isEqualTo(303);
  }

  @Test
  void whoHasNoCardFindsNoPage() {
    site.as(cast.coordinator("Giulia")).open("/me/pin").isNotFound();
    assertThat(site.somebody().open("/me/pin").location()).endsWith("/signin");
  }

  @Test
  void guessingAPasswordOnAnOpenScreenPausesToo() {
    new Credentials(keys, signIn).account("eleni.slow", Hat.PROFESSIONAL, cast.coordinator("G"));
    Visitor eleni = site.somebody();
    withPassword(eleni, "eleni.slow", PASSWORD);
    String fresh = "vento sul tetto, sera tardi";
    for (int i = 0; i < 4; i++) {
      changePassword(eleni, "not this one", fresh);
    }

    assertThat(changePassword(eleni, PASSWORD, fresh).status()).isEqualTo(422);
  }

  @Test
  void thePageIsForEverybodyAndWorksWithoutJavaScript() {
    for (String language : List.of("it", "el", "ar-XB")) {
      try (var phone = Phone.in(site, language).signedIn(site.token(amina))) {
        phone.open("/me/pin").isForEverybody();
      }
    }
    try (var phone = Phone.withoutJavaScript(site, "it").signedIn(site.token(amina))) {
      phone.open("/sessions").press("Un altro PIN");
      phone.write("PIN di prima", PIN).write("Nuovo PIN", FRESH).write("ancora", FRESH);
      phone.press("Tieni questo PIN").says("Hai cambiato il tuo PIN");
    }
  }

  private Visitor signedIn() {
    Visitor visitor = site.somebody();
    withCard(visitor, words, PIN, "shared");
    return visitor;
  }

  private static Page change(Visitor visitor, String old, String pin, String again) {
    return visitor.submit(
        visitor.open("/me/pin"), "/me/pin", Map.of("old-pin", old, "pin", pin, "pin-again", again));
  }

  private static Page changePassword(Visitor visitor, String old, String fresh) {
    return visitor.submit(
        visitor.open("/me/password"), "/me/password", Map.of("old", old, "password", fresh));
  }
}
