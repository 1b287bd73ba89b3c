package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
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

/**
 * A code on paper gets lost. It opens what was written until somebody here has read it, and for
 * thirty days at most; with a PIN of one's own it opens it for nobody else, and as long as one
 * likes.
 */
@AccantoTest
@Tag("enrolment")
class FoundPaperTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Access access;
  @Autowired Asking asking;
  @Autowired Requests requests;
  @Autowired Supporters supporters;

  private Begun amina;
  private Actor giulia;

  @BeforeEach
  void aminaAsks() {
    amina = asking.begin("en", UUID.randomUUID());
    asking.say(new Saying.OwnWords("My own words"), amina.actor());
    asking.send(amina.actor());
    giulia = cast.coordinator("Giulia");
  }

  @Test
  void untilSomebodyHasReadItTheCodeOpensWhatWasWritten() {
    assertThat(comesBack("")).isInstanceOf(ComingBack.Open.class);

    requests.read(amina.actor().person(), giulia);

    assertThat(comesBack("")).isEqualTo(new ComingBack.Kept());
  }

  @Test
  void afterADecisionAFoundPaperDoesNotBecomeThePeer() {
    requests.accept(amina.actor().person(), giulia);

    Visitor finder = site.somebody().reading("en");
    Page page = resume(finder, "").isFound().says("We have it").says("Come by or call");
    page.doesNotSay("My own words").doesNotSay("Welcome");

    assertThat(finder.post("/asking/arrival", Map.of()).status()).isNotEqualTo(200);
    assertThat(finder.open("/asking/receipt").status()).isNotEqualTo(200);
    assertThat(
            cast.count(
                "select count(*) from access.session where person = ? and hat = 'PEER'",
                amina.actor().person().value()))
        .isZero();
  }

  @Test
  void whoCameWithThePaperReadsThatAPinOpensItNoLonger() {
    clock.pass(Duration.ofDays(1));
    String token = ((ComingBack.Open) comesBack("")).sessionToken();

    site.somebody()
        .reading("en")
        .with("accanto", token)
        .open("/me/code")
        .says("You came with the paper alone.");
  }

  @Test
  void anOldPaperOpensNothing() {
    clock.pass(Duration.ofDays(31));

    assertThat(comesBack("")).isEqualTo(new ComingBack.Kept());
  }

  @Test
  void withAPinOfHerOwnSheComesBackWheneverSheLikes() {
    Visitor hers = site.somebody().reading("en").with("accanto", amina.sessionToken());
    Page page = hers.open("/me/code").isFound().doesNotSay("with the paper alone");
    for (Map<String, String> wrong :
        List.of(
            Map.of("pin", "12", "again", "12"),
            Map.of("pin", "123456", "again", "123456"),
            Map.of("pin", "482915", "again", "482916"))) {
      assertThat(hers.submit(page, "/me/code", wrong).status()).isEqualTo(422);
    }
    hers.submitAndFollow(page, "/me/code", Map.of("pin", "482915", "again", "482915")).isFound();
    requests.accept(amina.actor().person(), giulia);
    clock.pass(Duration.ofDays(60));

    assertThat(comesBack("")).isEqualTo(new ComingBack.Unknown());
    assertThat(comesBack("111222")).isEqualTo(new ComingBack.Unknown());
    Visitor later = site.somebody().reading("en");
    resume(later, "482 915");
    later.open("/asking/receipt").isFound().says("Go on to my page");
  }

  @Test
  void whoFoundThePaperDoesNotKeepItOpenWithAPinOfTheirOwn() {
    clock.pass(Duration.ofMinutes(5));
    Visitor finder = site.somebody().reading("en");
    resume(finder, "");
    Page page = finder.open("/me/code").isFound();
    finder.submitAndFollow(page, "/me/code", Map.of("pin", "482915", "again", "482915"));
    requests.accept(amina.actor().person(), giulia);

    assertThat(comesBack("482915")).isEqualTo(new ComingBack.Kept());
  }

  @Test
  void whoFoundThePaperDoesNotPutAnotherPinInThePlaceOfHers() {
    clock.pass(Duration.ofMinutes(5));
    Visitor finder = site.somebody().reading("en");
    resume(finder, "");
    Page form = finder.open("/me/code").isFound();
    protectsFirst();

    assertThat(finder.submit(form, "/me/code", Map.of("pin", "975310", "again", "975310")).status())
        .isEqualTo(303);
    finder.follow("/asking/receipt").doesNotSay("My own words");
    assertThat(comesBack("975310")).isEqualTo(new ComingBack.Unknown());
    assertThat(comesBack("482915")).isInstanceOf(ComingBack.Open.class);
  }

  @Test
  void whoFoundThePaperIsOutWhenSomebodyHasReadIt_andDoesNotGoOnAsThePeer() {
    clock.pass(Duration.ofMinutes(5));
    Visitor finder = site.somebody().reading("en");
    resume(finder, "");
    finder.open("/asking/receipt").isFound();

    requests.read(amina.actor().person(), giulia);
    assertThat(finder.open("/asking/receipt").status()).isEqualTo(303);
    requests.accept(amina.actor().person(), giulia);
    finder.post("/asking/arrival", Map.of());

    assertThat(
            cast.count(
                "select count(*) from access.session where person = ? and hat = 'PEER'",
                amina.actor().person().value()))
        .isZero();
    Visitor hers = site.somebody().reading("en").with("accanto", amina.sessionToken());
    hers.open("/asking/receipt").isFound().says("Go on to my page");
  }

  @Test
  void anApplicationIsClosedToThePaperOnceItMovesOn() {
    Begun nikos = asking.begin("en", UUID.randomUUID());
    cast.run(
        """
        insert into enrolment.application (supporter, state, language, begun_at)
        values (?, 'INTERVIEW', 'en', now())
        """,
        nikos.actor().person().value());

    assertThat(asking.resume(nikos.code(), "", "192.0.2.50")).isEqualTo(new ComingBack.Kept());
    assertThat(access.wears(nikos.actor().person(), Hat.ASKER, nikos.actor())).isTrue();
  }

  @Test
  void whoFoundThePaperOfAnApplicantReadsNoNumber_andNothingOnceItHasBeenRead() {
    Visitor luca = site.somebody().reading("en");
    Page form = luca.open("/offering/form");
    String called = "Luca " + UUID.randomUUID();
    Page receipt =
        luca.submitAndFollow(
            form, "/offering/form", Map.of("called", called, "phones", "333 123 4567"));
    String code = receipt.document().select("[data-code], .code").text();
    clock.pass(Duration.ofMinutes(5));
    Visitor finder = site.somebody().reading("en");
    finder.submit(finder.open("/asking/resume"), "/asking/resume", Map.of("code", code));
    finder.open("/offering/form").isFound().doesNotSay("4567").doesNotSay("333");
    PersonId person =
        PersonId.of(cast.text("select id::text from access.person where called = ?", called));

    supporters.read(person, giulia);

    assertThat(finder.open("/offering/receipt").status()).isEqualTo(303);
    assertThat(asking.resume(code, "", "192.0.2.52")).isEqualTo(new ComingBack.Kept());
    luca.open("/offering/form").isFound().says("last two digits");
  }

  private void protectsFirst() {
    Visitor hers = site.somebody().reading("en").with("accanto", amina.sessionToken());
    Page page = hers.open("/me/code").isFound();
    hers.submit(page, "/me/code", Map.of("pin", "482915", "again", "482915"));
  }

  private ComingBack comesBack(String pin) {
    return asking.resume(amina.code(), pin, "192.0.2.51");
  }

  private Page resume(Visitor visitor, String pin) {
    Page form = visitor.open("/asking/resume").isFound();
    return visitor.submit(form, "/asking/resume", Map.of("code", amina.code(), "pin", pin));
  }
}
