package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
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

/** Every reading by somebody else is told to the person, in sentences and to nobody else. */
@AccantoTest
@Tag("confidentiality")
class WhoSawTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Confidentiality confidentiality;
  @Autowired OwnView own;
  @Autowired Readings readings;
  @Autowired ActingTransaction transaction;

  private Actor amina;
  private Actor anna;
  private Visitor asAmina;

  @BeforeEach
  void people() {
    amina = cast.person("Amina", Hat.PEER, "en");
    anna = cast.person("Anna", Hat.PROFESSIONAL, "en");
    asAmina = site.as(amina);
  }

  @Test
  @Abuse("U02")
  void aReadingByPermissionIsTold() {
    allow(DataClass.GOAL);

    confidentiality.seen(anna, DataClass.GOAL, Subject.of(amina.person()));

    asAmina
        .open("/who-saw")
        .says("Anna, professional read your goals on")
        .says("because you allowed it");
    asAmina.open("/who-sees").says("Last looked");
  }

  @Test
  void aPageOpenedAgainIsTheSameLookAndAnHourLaterItIsANewOne() {
    allow(DataClass.GOAL);
    Subject aminas = Subject.of(amina.person());
    confidentiality.seen(anna, DataClass.GOAL, aminas);
    confidentiality.seen(anna, DataClass.GOAL, aminas);
    assertThat(own.looks(amina)).isEqualTo(1);

    clock.pass(Duration.ofHours(1));
    confidentiality.seen(anna, DataClass.GOAL, aminas);

    assertThat(own.looks(amina)).isEqualTo(2);
  }

  @Test
  void ownReadingAndReadingThatWasNotAllowedWriteNothing() {
    confidentiality.seen(amina, DataClass.GOAL, Subject.of(amina.person()));
    confidentiality.seen(anna, DataClass.GOAL, Subject.of(amina.person()));

    assertThat(own.looks(amina)).isZero();
    asAmina.open("/who-saw").says("Nobody has read anything of yours");
  }

  @Test
  @Abuse("U02")
  void whoReadsInTheWalkIsToldByName() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    UUID walk = cast.pair(amina, luca, true);

    confidentiality.seen(luca, DataClass.NOTE, Subject.in(amina.person(), walk));

    asAmina.open("/who-saw").says("Luca, supporter read the notes about your meetings");
    site.as(luca).open("/who-saw").says("Nobody has read anything of yours");
  }

  @Test
  @Abuse("U03")
  void aReaderWhomThePersonMayNotKnowHasNoName() {
    Actor nikos = cast.person("Nikos", Hat.SUPPORTER, "en");
    transaction.run(
        nikos,
        () ->
            readings.see(DataClass.MATCH_CARD, Subject.of(amina.person()), Decision.Because.WALK));

    asAmina.open("/who-saw").says("somebody of the organisation").doesNotSay("Nikos");
  }

  @Test
  void b62_whoAsksSaysWhatForAndLearnsNothingFromSilence() {
    allow(DataClass.GOAL);
    Visitor asAnna = site.as(anna);
    String address = "/asks/new?person=" + amina.person();
    asAnna.open(address).says("Amina reads who asks, what for, and your words.");
    asAnna.open("/asks").says("You, and of each line the person whom you asked.");
    Page form = asAnna.open(address).isFound().says("Ask Amina");
    asAnna.submit(form, "/asks", Map.of("of", "NOTE", "purpose", "To prepare Thursday."));
    Page before = asAnna.open("/asks").says("Notes about meetings");

    Page page = asAmina.open("/who-sees").says("Anna, professional").says("To prepare Thursday.");
    asAmina.submit(page, "/leaving", Map.of());

    asAmina.open("/who-sees").doesNotSay("To prepare Thursday.");
    assertThat(asAnna.open("/asks").document().select("main").text())
        .isEqualTo(before.document().select("main").text());
    assertThat(confidentiality.may(anna, DataClass.NOTE, Subject.of(amina.person()))).isFalse();
  }

  @Test
  void nobodyCanAskAPersonWhomTheyDoNotKnow() {
    Visitor asAnna = site.as(anna);

    asAnna.open("/asks/new?person=" + amina.person()).isNotFound();
    asAnna.open("/asks/new?person=" + UUID.randomUUID()).isNotFound();
    Map<String, String> fields =
        Map.of("person", amina.person().toString(), "of", "GOAL", "purpose", "Because.");
    assertThat(asAnna.post("/asks", fields).status()).isEqualTo(404);
  }

  @Test
  void aQuestionIsAnsweredByOpening() {
    allow(DataClass.GOAL);
    own.ask(UUID.randomUUID(), amina.person(), DataClass.NOTE, "To prepare.", anna);
    Page page = asAmina.open("/who-sees");
    Page form =
        asAmina.open(page.document().select("a[href*=authorisations/new?ask]").attr("href"));
    assertThat(form.document().select("option[selected]").val())
        .isEqualTo(anna.person().toString());

    asAmina.submit(
        form,
        "/authorisations",
        Map.of(
            "what", "NOTE", "reader", anna.person().toString(), "purpose", "help", "until", "1"));

    assertThat(confidentiality.may(anna, DataClass.NOTE, Subject.of(amina.person()))).isTrue();
    asAmina.open("/who-sees").doesNotSay("To prepare.");
  }

  @Test
  void theTodayPageOfThePeerShowsWhoSees() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    cast.pair(amina, luca, true);

    asAmina.open("/today").says("Who sees my things").says("Luca").says("Nobody else.");
    site.as(cast.wears(amina.person(), Hat.SUPPORTER))
        .open("/today")
        .doesNotSay("Who sees my things");
  }

  private void allow(DataClass of) {
    confidentiality.authorise(
        new Authorise(of, null, anna.person(), "help", clock.today().plusDays(30)), amina);
  }
}
