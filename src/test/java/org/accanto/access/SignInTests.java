package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.accanto.access.Credentials.withCard;
import static org.accanto.access.Credentials.withPassword;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in, in three ways: two words, the QR code, a user name; and what is refused. */
@AccantoTest
@Tag("access")
class SignInTests {

  private static final String PIN = "482 915";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Keys keys;
  @Autowired SignIn signIn;
  private Credentials credentials;
  private Actor giulia;

  @BeforeEach
  void giuliaIsThere() {
    credentials = new Credentials(keys, signIn);
    giulia = cast.coordinator("Giulia");
  }

  @Test
  void whoAskedAndComesAsAPeerNoLongerHasTheRoleOfAsking() {
    Actor amina = cast.person("Amina", Hat.ASKER, "en");
    PrintedCard card = credentials.card(amina, giulia, PIN);
    assertThat(signIn.mine(amina).hats()).containsExactly(Hat.ASKER);
    Actor peer = cast.wears(amina.person(), Hat.PEER);

    withCard(site.somebody(), card.words(), PIN, "shared");

    assertThat(keys.holder(peer.person(), giulia).orElseThrow().hats()).containsExactly(Hat.PEER);
  }

  @Test
  void aminaComesWithTwoWordsAndChoosesHerPinTheFirstTime() {
    PrintedCard card = credentials.card(cast.peer("Amina"), giulia);
    Visitor amina = site.somebody().reading("it");

    Page page =
        amina.submitAndFollow(
            amina.open("/signin/card"),
            "/signin/card",
            Map.of(
                "name",
                card.words().replace("-", " ").toUpperCase(Locale.ROOT),
                "pin",
                card.startNumber()));
    page.isFound().says("Scegli il tuo PIN");
    Page today =
        amina.submitAndFollow(page, "/signin/card/pin", Map.of("pin", PIN, "again", "482915"));

    today.isFound();
    assertThat(amina.open("/sessions").text()).contains("Amina");
    withCard(site.somebody(), card.words(), PIN, "shared");
    assertThat(withCard(site.somebody(), card.words(), PIN, "shared").location())
        .endsWith("/today");
  }

  @Test
  void whoAskedAndWasWelcomedComesInAsPeerWithoutBeingAsked() {
    Actor amina = cast.person("Amina", Hat.ASKER, "it");
    PrintedCard card = credentials.card(cast.wears(amina.person(), Hat.PEER), giulia, PIN);

    assertThat(withCard(site.somebody(), card.words(), PIN, "shared").location())
        .endsWith("/today");
  }

  @Test
  void theStartingNumberIsGoodOnce() {
    PrintedCard card = credentials.card(cast.peer("Amina"), giulia, PIN);

    assertThat(withCard(site.somebody(), card.words(), card.startNumber(), "shared").status())
        .isEqualTo(422);
  }

  @Test
  @Abuse("A04")
  void theQrCodeOnlySaysWhoseCardItIs() {
    PrintedCard card = credentials.card(cast.peer("Amina"), giulia, PIN);
    Visitor amina = site.somebody().reading("en");

    Page page = amina.follow(card.path());

    page.isFound().says("Your card is read").doesNotSay("Amina").doesNotSay(card.words());
    assertThat(amina.open("/today").location()).endsWith("/signin");
    Page in = amina.submit(page, "/signin/card", Map.of("pin", PIN));
    assertThat(in.location()).endsWith("/today");
    assertThat(amina.follow("/sessions").text()).contains("Amina");
  }

  @Test
  @Abuse("A06")
  void anInventedQrCodeLooksTheSame() {
    PrintedCard card = credentials.card(cast.peer("Amina"), giulia, PIN);
    Visitor real = site.somebody().reading("en");
    Visitor invented = site.somebody().reading("en");

    Page one = real.follow(card.path());
    Page other = invented.follow("/card/" + Token.create());

    assertThat(other.text()).isEqualTo(one.text());
    assertThat(invented.submit(other, "/signin/card", Map.of("pin", PIN)).text())
        .isEqualTo(real.submit(one, "/signin/card", Map.of("pin", "000001")).text());
  }

  @Test
  void eleniComesWithUserNameAndPassword() {
    credentials.account("eleni.p", Hat.PROFESSIONAL, giulia);
    Visitor eleni = site.somebody();

    assertThat(withPassword(eleni, " Eleni.P ", PASSWORD).location()).endsWith("/today");
    eleni.follow("/sessions").isFound().says("Eleni");
  }

  @Test
  @Abuse("A06")
  void whoIsUnknownAndWhoIsWrongReadTheSame() {
    PrintedCard card = credentials.card(cast.peer("Amina"), giulia, PIN);
    credentials.account("eleni.same", Hat.PROFESSIONAL, giulia);
    Visitor one = site.somebody().reading("en");

    Page wrongPin = withCard(one, card.words(), "111222", "shared");
    Page unknown = withCard(site.somebody().reading("en"), "no such", "111222", "shared");
    Page wrongPassword = withPassword(site.somebody().reading("en"), "eleni.same", "wrong");
    Page nobody = withPassword(site.somebody().reading("en"), "nobody", "wrong");

    assertThat(wrongPin.status()).isEqualTo(422).isEqualTo(unknown.status());
    assertThat(wrongPin.text()).isEqualTo(unknown.text());
    assertThat(wrongPassword.text()).isEqualTo(nobody.text());
  }

  @Test
  void theTypedNameStaysAndTheSecretDoesNot() {
    Page page = withCard(site.somebody(), "olive lamp", "918273", "mine");

    assertThat(page.document().select("input[name=name]").val()).isEqualTo("olive lamp");
    assertThat(page.document().select("input[value=mine]").hasAttr("checked")).isTrue();
    page.doesNotSay("918273");
  }

  @Test
  void aPinThatEverybodyTriesIsRefused() {
    assertThat(signIn.pinProblem("123456")).contains("easy");
    assertThat(signIn.pinProblem("777777")).contains("easy");
    assertThat(signIn.pinProblem("481481")).contains("easy");
    assertThat(signIn.pinProblem("140385")).contains("easy");
    assertThat(signIn.pinProblem("850314")).contains("easy");
    assertThat(signIn.pinProblem("198503")).contains("easy");
    assertThat(signIn.pinProblem("12 34")).contains("six");
    assertThat(signIn.pinProblem("48-29-15")).isEmpty();
  }

  @Test
  void aPasswordIsLongAndNotKnownAndAnythingElseIsAllowed() {
    assertThat(PasswordRules.problem("short words", "Eleni", "eleni")).contains("short");
    assertThat(PasswordRules.problem("passwordpassword", "Eleni", "eleni")).contains("easy");
    assertThat(PasswordRules.problem("qwertyuiopqwertyuiop", "Eleni", "eleni")).contains("easy");
    assertThat(PasswordRules.problem("aaaaaaaaaaaaaaaaaaaa", "Eleni", "eleni")).contains("easy");
    assertThat(PasswordRules.problem("Eleni-eleni-Eleni-1", "Eleni", "eleni")).contains("name");
    assertThat(PasswordRules.problem("accanto accanto 2027", "Eleni", "eleni")).contains("name");
    assertThat(PasswordRules.problem("τέσσερις λέξεις στη σειρά", "Eleni", "eleni")).isEmpty();
    assertThat(PasswordRules.problem("     rain on the roof     ", "Eleni", "eleni")).isEmpty();
    assertThat(PasswordRules.problem("x1".repeat(101), "Eleni", "eleni")).contains("long");
  }

  @Test
  void onASharedDeviceTwentyQuietMinutesEndIt() {
    PrintedCard card = credentials.card(cast.peer("Amina"), giulia, PIN);
    Visitor shared = site.somebody();
    Visitor own = site.somebody();
    withCard(shared, card.words(), PIN, "shared");
    assertThat(withCard(own, card.words(), PIN, "mine").location()).endsWith("/today");
    assertThat(own.open("/sessions").status()).isEqualTo(200);

    clock.pass(Duration.ofMinutes(15));
    assertThat(shared.open("/sessions").status()).isEqualTo(200);
    clock.pass(Duration.ofMinutes(21));

    assertThat(shared.open("/sessions").location()).endsWith("/signin");
    Credentials.comesBack(own, PIN).isFound();
    clock.pass(Duration.ofDays(29));
    Credentials.comesBack(own, PIN).isFound();
    clock.pass(Duration.ofDays(2));
    assertThat(own.open("/sessions").location()).endsWith("/signin");
  }

  @Test
  void sendingTheFormTwiceSignsInOnce() {
    Actor amina = cast.peer("Amina");
    PrintedCard card = credentials.card(amina, giulia, PIN);
    Visitor visitor = site.somebody();
    Page form = visitor.open("/signin/card");
    Map<String, String> typed = Map.of("name", card.words(), "pin", PIN);

    visitor.submit(form, "/signin/card", typed);
    Page again = visitor.submit(form, "/signin/card", typed);

    assertThat(again.location()).endsWith("/today");
    assertThat(visitor.follow("/today").status()).isEqualTo(200);
    assertThat(signIn.mine(amina).devices()).hasSize(2);
  }

  @Test
  void anEarlierSessionOnTheSameDeviceEnds() {
    Actor luca = cast.supporter("Luca");
    PrintedCard card = credentials.card(cast.peer("Amina"), giulia, PIN);
    String lucasToken = site.token(luca);
    Visitor sharedPhone = site.somebody().with("accanto", lucasToken);

    withCard(sharedPhone, card.words(), PIN, "shared");

    assertThat(site.somebody().with("accanto", lucasToken).open("/today").location())
        .endsWith("/signin");
  }
}
