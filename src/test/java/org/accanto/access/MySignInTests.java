package org.accanto.access;

import static org.accanto.access.Credentials.PASSWORD;
import static org.accanto.access.Credentials.withPassword;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where one is signed in, in which role, how one is called; going out. */
@AccantoTest
@Tag("access")
class MySignInTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Access access;
  @Autowired Keys keys;
  @Autowired SignIn signIn;

  @Test
  @Abuse("A07")
  void oneSessionIsEndedFromAnotherWindowAndDiesAtItsNextRequest() {
    Actor amina = cast.peer("Amina");
    Visitor library = site.as(amina);
    Visitor phone = site.as(amina);
    Page page = phone.open("/sessions").isFound();
    Element there = page.document().select("form[action$=/ending]").getFirst();

    phone.submit(page, there.attr("action"), Map.of());

    assertThat(library.open("/today").location()).endsWith("/signin");
    phone.open("/today").isFound();
  }

  @Test
  void allOthersEndAtOnce() {
    Actor amina = cast.peer("Amina");
    Visitor one = site.as(amina);
    Visitor two = site.as(amina);
    Visitor phone = site.as(amina);

    phone.submit(phone.open("/sessions"), "/sessions/others/ending", Map.of());

    assertThat(one.open("/today").location()).endsWith("/signin");
    assertThat(two.open("/today").location()).endsWith("/signin");
    phone.open("/today").isFound();
  }

  @Test
  void somebodyElsesSessionIsNotFound() {
    Actor amina = cast.peer("Amina");
    Visitor aminasPhone = site.as(amina);
    Visitor luca = site.as(cast.supporter("Luca"));
    String id = signIn.mine(amina).devices().getFirst().session().toString();

    assertThat(luca.post("/sessions/" + id + "/ending", Map.of()).status()).isEqualTo(404);
    aminasPhone.open("/today").isFound();
  }

  @Test
  void signingOutEndsTheSessionAndAsksTheBrowserToForget() {
    Actor amina = cast.peer("Amina");
    String token = site.token(amina);
    Visitor visitor = site.somebody().with("accanto", token);

    Page out = visitor.submit(visitor.open("/sessions"), "/signout", Map.of());

    assertThat(out.location()).endsWith("/signin");
    assertThat(site.somebody().with("accanto", token).open("/today").location())
        .endsWith("/signin");
  }

  @Test
  @Abuse({"A02", "A09"})
  void aRoleThatEndsEndsItsSessionsAtTheNextRequest() {
    Actor giulia = cast.coordinator("Giulia");
    Actor luca = cast.supporter("Luca");
    Visitor phone = site.as(luca);
    Visitor desk = site.as(giulia);
    String ending = "/people/" + luca.person() + "/roles/SUPPORTER/ending";
    phone.open("/today").isFound();

    desk.submit(desk.open(ending).isFound(), ending, Map.of());

    assertThat(phone.open("/today").location()).endsWith("/signin");
  }

  @Test
  void whoIsSeveralThingsChoosesAndEachStaysApart() {
    Actor giulia = cast.coordinator("Giulia");
    Actor luca = cast.supporter("Luca");
    access.giveHat(luca.person(), Hat.PEER, giulia);
    String token = site.token(luca);
    Visitor phone = site.somebody().reading("en").with("accanto", token);
    Page page = phone.open("/hat").isFound();

    Page chosen = phone.submit(page, "/hat", Map.of("hat", "PEER"));

    assertThat(chosen.location()).endsWith("/today");
    assertThat(access.session(token)).isEmpty();
    assertThat(signIn.mine(luca).devices())
        .hasSize(1)
        .allSatisfy(device -> assertThat(device.hat()).isEqualTo(Hat.PEER));
  }

  @Test
  void aRoleThatOneDoesNotHaveCannotBeWorn() {
    Visitor luca = site.as(cast.supporter("Luca"));

    Page page = luca.submit(luca.open("/hat"), "/hat", Map.of("hat", "COORDINATOR"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(luca.open("/staff").status()).isEqualTo(404);
  }

  @Test
  void theAccountsLanguageWins() {
    Visitor amina = site.as(cast.person("Amina", Hat.PEER, "el")).reading("en");

    amina.open("/sessions").isFound().says("Η σύνδεσή μου");
    Page saved =
        amina.submitAndFollow(
            amina.open("/me/name"), "/me/name", Map.of("called", "Amina L.", "language", "it"));

    saved.isFound().says("Amina L.").says("Il mio accesso");
  }

  @Test
  void withoutANameTheFormComesAgain() {
    Visitor amina = site.as(cast.peer("Amina"));

    assertThat(amina.submit(amina.open("/me/name"), "/me/name", Map.of("called", " ")).status())
        .isEqualTo(422);
  }

  @Test
  void anotherPasswordSignsOutTheOtherDevices() {
    new Credentials(keys, signIn).account("eleni.moves", Hat.PROFESSIONAL, cast.coordinator("G"));
    Visitor old = site.somebody();
    Visitor here = site.somebody();
    withPassword(old, "eleni.moves", PASSWORD);
    withPassword(here, "eleni.moves", PASSWORD);
    Page page = here.open("/me/password").isFound();
    String fresh = "vento sul tetto, sera tardi";

    assertThat(here.submit(page, "/me/password", Map.of("old", "x", "password", fresh)).status())
        .isEqualTo(422);
    here.submit(page, "/me/password", Map.of("old", PASSWORD, "password", fresh));

    assertThat(old.open("/today").location()).endsWith("/signin");
    here.open("/today").isFound();
    assertThat(withPassword(site.somebody(), "eleni.moves", PASSWORD).status()).isEqualTo(422);
    assertThat(withPassword(site.somebody(), "eleni.moves", fresh).location()).endsWith("/today");
  }
}
