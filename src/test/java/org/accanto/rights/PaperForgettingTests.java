package org.accanto.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.accanto.scenarios.Everything;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.TheDatabase;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Amina has left, or has no phone: she signs that it is to be forgotten, and two have seen it. */
@AccantoTest
@Tag("rights")
class PaperForgettingTests {

  @Autowired ApplicationContext beans;
  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired PaperForgettings papers;
  @Autowired Forgettings forgettings;
  @Autowired DueForgettings due;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  private Actor amina;
  private Actor giulia;
  private Actor eleni;

  @BeforeEach
  void people() {
    amina = cast.person("Amina", Hat.PEER, "en");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    eleni = cast.person("Eleni", Hat.PROFESSIONAL, "en");
  }

  @Test
  void whoHasLeftIsForgottenSevenDaysAfterTheSecondPersonHasSeenItSigned() {
    left(amina);
    Page sent = write(amina, "PEER");
    site.as(giulia).follow(sent.location()).isFound().says("Nothing is asked for yet");
    assertThat(asked(amina)).isZero();

    Visitor asEleni = site.as(eleni);
    Page sheet = asEleni.follow(sent.location()).isFound();
    sheet.says("Amina, as a peer").says("by Giulia").says("Did you see it signed?");
    asEleni.submit(sheet, "/answer", Map.of());

    site.as(giulia).open("/forgettings").says("Amina, as a peer").says("Asked on paper on");
    site.as(giulia).open("/forgettings/papers").says("Asked for: Eleni saw it signed");
    due.forget();
    assertThat(asked(amina)).isEqualTo(1);
    clock.pass(Duration.ofDays(7));
    due.forget();
    assertThat(new Rows(cast).naming(amina.person().value())).isSubsetOf("access.person");
    site.as(giulia)
        .open("/forgettings/papers/" + id(sent))
        .says("Somebody who is forgotten, as a peer")
        .says("by Giulia. Second person: Eleni")
        .doesNotSay("Amina");
  }

  @Test
  void whoIsStillHereIsToldReadsItAndTakesItBackAlone() {
    Everything all = new Everything(beans);
    Actor her = all.amina.actor();
    UUID paper = signed(her);

    assertThat(
            cast.count(
                "select count(*) from notification.notice where person = ?", her.person().value()))
        .isPositive();
    all.amina.at("/me/data").isFound().says("is forgotten").says("What I asked on paper");
    all.luca.at("/walks/" + all.walk).isNotFound();
    site.as(her).post("/me/data/forgetting/ending", Map.of());

    clock.pass(Duration.ofDays(8));
    due.forget();
    all.luca.at("/walks/" + all.walk).isFound();
    site.as(giulia).open("/forgettings/papers/" + paper).says("Taken back. It is kept.");
  }

  @Test
  void whoCannotSignInTellsACoordinatorToKeepItAfterAll() {
    left(amina);
    UUID paper = signed(amina);
    Visitor asGiulia = site.as(giulia);
    Page one = asGiulia.open("/forgettings/" + paper).isFound();
    one.says("They want to keep it after all");
    asGiulia.submit(one, "/forgettings/" + paper + "/ending", Map.of());

    assertThat(asked(amina)).isZero();
    assertThat(
            cast.count(
                "select count(*) from confidentiality.resting where person = ? and ended_at is null",
                amina.person().value()))
        .isZero();
    asGiulia.open("/forgettings/papers/" + paper).says("Taken back. It is kept.");
  }

  @Test
  void whatSomebodyAskedForThemselvesNoCoordinatorTakesBack() {
    forgettings.ask(UUID.randomUUID(), amina);
    UUID id = forgettings.mine(amina).orElseThrow().id();

    site.as(giulia).open("/forgettings/" + id).isFound().doesNotSay("/ending");
    assertThat(papers.takeBack(id, giulia)).isFalse();
    assertThat(papers.takeBack(id, eleni)).isFalse();
    assertThat(asked(amina)).isEqualTo(1);
  }

  @Test
  void itIsHeldBackLikeAnyOther() {
    UUID paper = signed(amina);
    assertThat(
            forgettings.hold(
                UUID.randomUUID(),
                paper,
                Forgetting.Why.COMPLAINT,
                clock.today().plusDays(30),
                giulia))
        .isTrue();
    clock.pass(Duration.ofDays(10));
    due.forget();
    assertThat(asked(amina)).isEqualTo(1);
  }

  @Test
  void nobodyButTheNamedSecondPersonAnswersAndOnlyOnce() {
    UUID paper = written(amina);
    for (Actor other :
        new Actor[] {giulia, amina, cast.coordinator("Nikos"), cast.professional("Anna")}) {
      assertThat(papers.answer(paper, true, other)).as(other.toString()).isFalse();
    }
    site.as(cast.professional("Anna")).open("/forgettings/papers/" + paper).isNotFound();
    assertThat(papers.answer(paper, false, eleni)).isTrue();
    assertThat(papers.answer(paper, true, eleni)).isFalse();
    assertThat(asked(amina)).isZero();

    UUID old = written(amina);
    clock.pass(Duration.ofDays(15));
    assertThat(papers.answer(old, true, eleni)).isFalse();
    assertThat(asked(amina)).isZero();
  }

  @Test
  @Abuse("E04")
  void aCoordinatorCannotDoItForThemselvesNorAloneNorForWhomTheyAreKeptApartFrom() {
    Actor self = cast.wears(giulia.person(), Hat.PEER);
    assertRefused(new Paper.New(UUID.randomUUID(), self.person(), Hat.PEER, eleni.person()));
    assertRefused(new Paper.New(UUID.randomUUID(), amina.person(), Hat.PEER, giulia.person()));
    assertRefused(new Paper.New(UUID.randomUUID(), amina.person(), Hat.PEER, amina.person()));
    assertRefused(
        new Paper.New(
            UUID.randomUUID(), amina.person(), Hat.PEER, cast.supporter("Luca").person()));
    assertRefused(new Paper.New(UUID.randomUUID(), amina.person(), Hat.SUPPORTER, eleni.person()));
    site.as(giulia)
        .open("/forgettings/papers/new?person=" + self.person())
        .isFound()
        .says("You cannot write this down");

    apart(amina, "Giulia");
    assertRefused(new Paper.New(UUID.randomUUID(), amina.person(), Hat.PEER, eleni.person()));
    site.as(giulia)
        .open("/forgettings/papers/new?person=" + amina.person())
        .isFound()
        .says("You cannot write this down");
  }

  @Test
  void aSecondPersonWhomTheyKeepApartFromDoesNotAnswer() {
    UUID paper = written(amina);
    apart(amina, "Eleni");

    assertThat(papers.answer(paper, true, eleni)).isFalse();
    assertThat(asked(amina)).isZero();
  }

  @Test
  void onlyACoordinatorWritesItDownAndNobodyWritesPastThePages() {
    site.as(eleni).open("/forgettings/papers/new?person=" + amina.person()).isNotFound();
    site.as(amina).open("/forgettings/papers").isNotFound();
    TheDatabase.refuses(() ->
        papers.write(
            new Paper.New(UUID.randomUUID(), amina.person(), Hat.PEER, giulia.person()), eleni));
    UUID paper = written(amina);
    for (String statement :
        new String[] {
          "select sec.due_in_a_week('%s', '%s', 'PEER', null, now())",
          "select sec.forget_in_rights('%2$s', 'PEER', true, now())",
          "update rights.paper set seen_signed = true, answered_at = now() where id = '%s'",
          "delete from rights.paper where id = '%s'"
        }) {
      TheDatabase.refuses(() ->
          transaction.run(
              giulia,
              () ->
                  database
                      .sql(statement.formatted(paper, amina.person().value()))
                      .query()
                      .listOfRows()));
    }
  }

  @Test
  void whatIsMissingInTheFormIsSaidThereAndTheRestStays() {
    Visitor asGiulia = site.as(giulia);
    Page form = asGiulia.open("/forgettings/papers/new?person=" + amina.person()).isFound();
    Page again =
        asGiulia.submit(form, "/forgettings/papers", Map.of("witness", eleni.person().toString()));

    assertThat(again.status()).isEqualTo(422);
    again.says("Choose what is to be forgotten.").doesNotSay("Choose a second person.");
    assertThat(again.document().select("option[selected]").eachAttr("value"))
        .contains(eleni.person().toString());
  }

  @Test
  void whoOnlyAskedIsForgottenTooWithWhateverTheyTold() {
    Actor asker = cast.person("Sara", Hat.ASKER, "en");
    Page sent = write(asker, "ASKER");
    assertThat(papers.answer(id(sent), true, eleni)).isTrue();
    clock.pass(Duration.ofDays(7));
    due.forget();

    assertThat(new Rows(cast).naming(asker.person().value())).isSubsetOf("access.person");
  }

  private UUID written(Actor person) {
    UUID id = UUID.randomUUID();
    papers.write(new Paper.New(id, person.person(), Hat.PEER, eleni.person()), giulia);
    return id;
  }

  private UUID signed(Actor person) {
    UUID id = written(person);
    assertThat(papers.answer(id, true, eleni)).isTrue();
    return id;
  }

  private Page write(Actor person, String hat) {
    Visitor asGiulia = site.as(giulia);
    Page form = asGiulia.open("/forgettings/papers/new?person=" + person.person()).isFound();
    return asGiulia.submit(
        form, "/forgettings/papers", Map.of("hat", hat, "witness", eleni.person().toString()));
  }

  private static UUID id(Page sent) {
    return UUID.fromString(sent.location().substring(sent.location().lastIndexOf('/') + 1));
  }

  private void assertRefused(Paper.New paper) {
    assertThatThrownBy(() -> papers.write(paper, giulia)).isInstanceOf(DataAccessException.class);
  }

  private void left(Actor person) {
    cast.run(
        "update access.hat set until = since + interval '1 second' where person = ?",
        person.person().value());
    clock.pass(Duration.ofSeconds(2));
  }

  private void apart(Actor owner, String called) {
    cast.run(
        "insert into enrolment.apart (id, owner, called, kind, since) values (?, ?, ?, 'NO_CONTACT', now())",
        UUID.randomUUID(),
        owner.person().value(),
        called);
  }

  private long asked(Actor person) {
    return cast.count(
        "select count(*) from rights.forgetting where person = ?", person.person().value());
  }
}
