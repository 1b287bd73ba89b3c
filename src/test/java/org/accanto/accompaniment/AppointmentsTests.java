package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
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

/** B42, B49, A67, A68, A72, D10: an appointment accompanied because the peer asked. */
@AccantoTest
@Tag("accompaniment")
class AppointmentsTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;

  Actor amina;
  Actor luca;
  UUID walk;
  Visitor hers;
  Visitor his;

  @BeforeEach
  void twoWhoHaveAgreed() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    hers = site.as(amina);
    his = site.as(luca);
  }

  @Test
  void aminaAsks_lucaComesAlongInSilence_andBothTellItInTheirWords() {
    Page asked =
        asks(
            Map.of(
                "title",
                "Registry office",
                "maySay",
                "That I have waited since May",
                "toBring",
                "The old card"));
    asked
        .says("Registry office")
        .says("Luca sits beside you, in silence. You speak.")
        .says("Luca has not answered yet.");
    String page = "/walks/" + walk + "/appointments/" + id(asked);

    his.open("/today").isFound().says("Asks you to come along");
    hers.open("/today").isFound().doesNotSay("Asks you to come along");
    Page invited =
        his.open(page)
            .isFound()
            .says("Amina asks you to come along.")
            .says("That I have waited since May");
    his.submitAndFollow(invited, "/company", Map.of("coming", "yes"))
        .isFound()
        .says("You come along.");
    his.open("/today").isFound().doesNotSay("Asks you to come along");
    assertThat(his.open(page).document().select("input[name=coming]").eachAttr("value"))
        .containsExactly("no");
    hers.open(page).isFound().says("Luca comes along.").doesNotSay("How did it go");
    clock.pass(java.time.Duration.ofDays(5));
    Page after = hers.open(page).isFound();

    hers.submitAndFollow(
            after, "/words", Map.of("went", "OKAY", "words", "They want the old contract."))
        .isFound();
    his.submitAndFollow(his.open(page), "/words", Map.of("words", "She spoke, I sat.")).isFound();
    hers.open(page)
        .says("It went okay")
        .says("They want the old contract.")
        .says("She spoke, I sat.");
    his.open(page).says("They want the old contract.");
  }

  @Test
  void withoutATitleItIsOnlyAnAppointment() {
    asks(Map.of());

    hers.open("/today").isFound().says("An appointment");
    his.open("/walks/" + walk + "/appointments").isFound().says("An appointment");
  }

  @Test
  void anotherRoleNeedsItsWords() {
    Page form = hers.open("/walks/" + walk + "/appointments/new");
    String day = clock.today().plusDays(5).toString();
    Page again =
        hers.submit(
            form, "/appointments", Map.of("day", day, "role", "OWN_WORDS", "title", "Kept"));

    assertThat(again.status()).isEqualTo(422);
    again.says("Please say it in your words.");
    assertThat(again.document().select("input[name=title]").val()).isEqualTo("Kept");
  }

  @Test
  void lucaCannotAskInHerName_norCallItOff() {
    Page asked = asks(Map.of("title", "Registry office"));
    String page = "/walks/" + walk + "/appointments/" + id(asked);

    his.open("/walks/" + walk + "/appointments/new").isNotFound();
    assertThat(his.post("/walks/" + walk + "/appointments", Map.of("day", "2099-01-01")).status())
        .isEqualTo(404);
    assertThat(his.post(page + "/calling-off", Map.of()).status()).isEqualTo(404);
    assertThat(hers.post(page + "/company", Map.of("coming", "yes")).status()).isEqualTo(404);
  }

  @Test
  void itIsAskedBeforeAnAppointmentIsCalledOff() {
    Page asked = asks(Map.of("title", "Registry office"));
    String page = "/walks/" + walk + "/appointments/" + id(asked);
    String asking = page + "/calling-off";

    his.open(asking).isNotFound();
    Page question = hers.open(asking).isFound().says("Registry office");
    question.says("Luca reads that it does not take place.").says("This cannot be taken back.");
    assertThat(question.document().select("form.stack a").attr("href")).isEqualTo(page);
    hers.open(page).isFound().doesNotSay("It does not take place.");

    hers.submitAndFollow(question, "/calling-off", Map.of())
        .isFound()
        .says("It does not take place.");
    hers.open(asking).isNotFound();
  }

  @Test
  void onceItsDayIsOverNothingIsCalledOffNorAnswered_andThePageSaysSo() {
    Page asked = asks(Map.of("title", "Registry office"));
    String page = "/walks/" + walk + "/appointments/" + id(asked);
    clock.pass(java.time.Duration.ofDays(6));
    hers = site.as(amina);
    his = site.as(luca);

    Page off = hers.post(page + "/calling-off", Map.of());
    Page along = his.post(page + "/company", Map.of("coming", "yes"));

    assertThat(off.status()).isEqualTo(422);
    off.says("That day is over. It can no longer be changed.").says("How did it go?");
    assertThat(along.status()).isEqualTo(422);
    along.says("That day is over.");
    hers.open(page)
        .isFound()
        .doesNotSay("It does not take place.")
        .says("Luca has not answered yet.");
  }

  @Test
  void aMeetingThatWasPlannedForADayNowOverIsNotAnsweredAnyMore() {
    String day = clock.today().plusDays(1).toString();
    his.submit(his.open("/walks/" + walk + "/plans/new"), "/plans", Map.of("day", day));
    String answers = hers.open("/walks/" + walk).form("/answers").attr("action");
    clock.pass(java.time.Duration.ofDays(2));

    Page refused = site.as(amina).post(answers, Map.of("answer", "NOT_COMING"));

    assertThat(refused.status()).isEqualTo(422);
    refused.says("That day is over. It can no longer be changed.").says("Propose this day");
    assertThat(
            cast.count(
                "select count(*) from accompaniment.plan where walk = ? and peer_answer is null",
                walk))
        .isEqualTo(1);
  }

  @Test
  @Abuse("R05")
  void anAppointmentOfAnotherWalkIsNotFoundUnderThisOne() {
    Actor eleni = cast.person("Eleni", Hat.PEER, "en");
    UUID theirs = new WalkingCast(cast, clock).walk(eleni, luca, true);
    String hersOnly = id(asks(Map.of("title", "Registry office")));

    his.open("/walks/" + theirs + "/appointments/" + hersOnly).isNotFound();
    assertThat(
            his.post(
                    "/walks/" + theirs + "/appointments/" + hersOnly + "/company",
                    Map.of("coming", "yes"))
                .status())
        .isEqualTo(404);
    assertThat(
            his.post(
                    "/walks/" + theirs + "/appointments/" + hersOnly + "/words",
                    Map.of("words", "x"))
                .status())
        .isEqualTo(404);
  }

  private Page asks(Map<String, String> more) {
    Page form = hers.open("/walks/" + walk + "/appointments/new").isFound();
    Map<String, String> fields = new java.util.HashMap<>(more);
    fields.put("day", clock.today().plusDays(5).toString());
    return hers.submitAndFollow(form, "/appointments", fields).isFound();
  }

  private static String id(Page page) {
    return page.document().select("a[href$=/calling-off]").attr("href").split("/")[4];
  }
}
