package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.accanto.access.Credentials.comesBack;
import static org.accanto.access.Credentials.withCard;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.Abuse;
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
import org.springframework.beans.factory.annotation.Autowired;

/** On a phone of one's own the PIN is asked again after ten minutes away; the session stays. */
@AccantoTest
@Tag("access")
class BackAfterAWhileTests {

  private static final String PIN = "482915";
  private static final Duration AWAY = Duration.ofMinutes(11);

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Access access;
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
  @Abuse("A07")
  void afterTenMinutesOnlyThePinIsAskedAndOneIsWhereOneWantedToGo() {
    Visitor phone = onHerPhone();
    clock.pass(AWAY);

    Page asked = phone.follow("/sessions");
    asked.isFound().says("Le tue sei cifre").doesNotSay("Amina").doesNotSay(words);
    assertThat(phone.open("/today").location()).contains("/signin/again");
    Page back = phone.submit(asked, "/signin/again", Map.of("secret", "482 915"));

    assertThat(back.location()).endsWith("/sessions");
    phone.open("/sessions").isFound().says("Amina");
  }

  @Test
  void whoNeverPausesIsNeverAsked() {
    Visitor phone = onHerPhone();
    for (int i = 0; i < 4; i++) {
      clock.pass(Duration.ofMinutes(6));
      phone.open("/today").isFound();
    }
  }

  @Test
  @Abuse("A07")
  void askingAgainAndAgainDoesNotOpenIt() {
    Visitor phone = onHerPhone();
    clock.pass(AWAY);
    phone.open("/today");
    clock.pass(Duration.ofSeconds(5));

    assertThat(phone.open("/today").location()).contains("/signin/again");
    assertThat(phone.post("/me/name", Map.of("called", "X", "language", "it")).status())
        .isEqualTo(303);
    assertThat(access.calledOf(amina.person(), amina)).contains("Amina");
  }

  @Test
  void wrongPinsPauseButWaitingAlwaysHelps() {
    Visitor phone = onHerPhone();
    clock.pass(AWAY);
    assertThat(comesBack(phone, "000111").status()).isEqualTo(422);
    for (int i = 0; i < 4; i++) {
      comesBack(phone, "000111");
    }

    comesBack(phone, PIN).says("Troppe prove");
    clock.pass(Duration.ofMinutes(16));
    comesBack(phone, PIN).isFound().says("Amina");
  }

  @Test
  void theGuessesOnAPhoneInOtherHandsDoNotStrandThePersonElsewhere() {
    Visitor phone = onHerPhone();
    clock.pass(AWAY);
    for (int i = 0; i < 6; i++) {
      comesBack(phone, "000111");
    }

    assertThat(withCard(site.somebody(), words, PIN, "shared").status()).isEqualTo(303);
  }

  @Test
  void whoWantsToSignInAsSomebodyElseCan() {
    Visitor phone = onHerPhone();
    clock.pass(AWAY);
    Actor luca = cast.supporter("Luca");
    PrintedCard card = new Credentials(keys, signIn).card(luca, cast.coordinator("Giulia"), PIN);
    Page asked = phone.follow("/sessions");
    assertThat(asked.document().select("a[href=/signin/card]")).hasSize(1);

    withCard(phone, card.words(), PIN, "mine");

    phone.open("/sessions").isFound().says("Luca").doesNotSay("Amina");
  }

  @Test
  void aPasswordIsAskedAfterAnHour() {
    Actor eleni =
        new Credentials(keys, signIn)
            .account("eleni.away", Hat.PROFESSIONAL, cast.coordinator("Giulia"));
    Visitor desk = site.as(eleni);
    clock.pass(Duration.ofMinutes(50));
    desk.open("/today").isFound();
    clock.pass(Duration.ofMinutes(61));

    assertThat(desk.open("/today").location()).contains("/signin/again");
    comesBack(desk, "something else").says("κωδικός");
    comesBack(desk, PASSWORD).isFound().says("eleni.away");
  }

  @Test
  @Abuse("A08")
  void onlyAPathOfThisSiteIsGoneBackTo() {
    Visitor phone = onHerPhone();
    clock.pass(AWAY);
    Page asked = phone.open("/signin/again?back=//evil.example/x");

    Page back = phone.submit(asked, "/signin/again", Map.of("secret", PIN));

    assertThat(back.location()).endsWith("/today").doesNotContain("evil");
  }

  @Test
  void thePageIsForEverybodyAndWorksWithoutJavaScript() {
    for (String language : List.of("it", "el", "ar-XB")) {
      String token = site.token(amina);
      clock.pass(AWAY);
      try (var phone = Phone.inTheDark(site, language).signedIn(token)) {
        phone.open("/walks").isForEverybody();
      }
    }
    String token = site.token(amina);
    clock.pass(AWAY);
    try (var phone = Phone.withoutJavaScript(site, "it").signedIn(token)) {
      phone.open("/sessions").write("Il tuo PIN", PIN).press("Vai avanti").says("Amina");
    }
  }

  private Visitor onHerPhone() {
    Visitor visitor = site.somebody();
    withCard(visitor, words, PIN, "mine");
    visitor.open("/today");
    return visitor;
  }
}
