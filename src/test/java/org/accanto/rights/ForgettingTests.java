package org.accanto.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.scenarios.Everything;
import org.accanto.scenarios.Someone;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file is forgotten for good, after seven days in which its person could take that back. */
@AccantoTest
@Tag("rights")
class ForgettingTests {

  /** What stays: ids without a word, of which {@code docs/decisions/0013} says why. */
  private static final String[] STAYS = {
    "access.person", "confidentiality.seen", "confidentiality.seen_head", "vault.data_key"
  };

  @Autowired ApplicationContext beans;
  @Autowired DueForgettings due;
  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Vault vault;

  @Test
  @Abuse({"E01", "E03"})
  void afterAWeekNothingOfThePeerIsLeftButAnIdWithoutAName() {
    Everything all = new Everything(beans);
    Actor amina = all.amina.actor();
    Rows rows = new Rows(cast);
    all.luca.at("/walks/" + all.walk).isFound();
    byte[] sealed = rows.sealedMeeting(all.walk);
    UUID meeting = rows.meeting(all.walk);

    ask(amina);
    assertThat(due.forget()).isZero();
    clock.pass(Duration.ofDays(7));
    assertThat(due.forget()).isPositive();

    assertThat(rows.naming(amina.person().value())).containsOnly(STAYS);
    assertThat(rows.naming(all.walk)).isEmpty();
    assertThat(rows.saying(all.canary())).noneMatch(table -> !table.startsWith("enrolment."));
    assertThat(cast.text("select called from access.person where id = ?", amina.person().value()))
        .isEqualTo("…");
    // The words of an older copy stay shut.
    assertThat(
            transaction.as(
                all.luca.actor(),
                () ->
                    vault.open(
                        Whose.peer(amina.person())
                            .at("accompaniment.meeting_content.words", meeting),
                        sealed)))
        .doesNotContain(all.canary());
  }

  @Test
  void whoWalkedWithThemFindsAnEndAndCanStillCountTheHours() {
    Everything all = new Everything(beans);
    forgotten(all.amina.actor());

    all.luca.at("/walks/" + all.walk).isNotFound();
    all.luca.at("/walks").isFound().doesNotSay("Amina");
    assertThat(Unzipped.of(all.luca.actor(), site, "en").file("data.json"))
        .contains("accompaniment.months", "\"how_many\" : 2", "\"minutes\" : 80");
  }

  @Test
  void withinTheWeekItIsTakenBackAndAllIsAsBefore() {
    Everything all = new Everything(beans);
    Actor amina = all.amina.actor();
    ask(amina);
    all.amina
        .at("/me/data")
        .isFound()
        .says("is forgotten")
        .says("Coordinators read that you asked");
    all.luca.at("/walks/" + all.walk).isNotFound();

    press(amina, "/me/data/forgetting/ending");
    clock.pass(Duration.ofDays(8));
    due.forget();

    all.amina.at("/own-words").isFound().says(all.canary());
    all.luca.at("/walks/" + all.walk).isFound();
  }

  @Test
  void aFileThatRestedBeforeRestsOnWhenItIsTakenBack() {
    Actor amina = cast.peer("Amina");
    press(amina, "/me/data/rest");
    ask(amina);
    press(amina, "/me/data/forgetting/ending");

    assertThat(beans.getBean(Rights.class).rests(amina)).isTrue();
  }

  @Test
  void ofASupporterTheBookOfThePeerStaysWithAllThatTheyWroteInIt() {
    Everything all = new Everything(beans);
    Actor luca = all.luca.actor();
    forgotten(luca);

    all.amina.at("/own-words").isFound().says(all.canary());
    all.amina
        .at("/walks/" + all.walk)
        .isFound()
        .doesNotSay("Luca")
        .doesNotSay("…")
        .says("somebody who has left");
    all.amina.at("/today").isFound();
    cast.run(
        "update access.person set language = 'el' where id = ?",
        all.amina.actor().person().value());
    site.as(all.amina.actor()).open("/walks/" + all.walk).says("κάποιος που έφυγε");
    assertThat(new Rows(cast).naming(luca.person().value()))
        .allMatch(table ->
            List.of(STAYS).contains(table)
                || table.startsWith("accompaniment.")
                || table.matches("confidentiality\\.(pair|card_answer)"));
    assertThat(
            cast.count(
                "select count(*) from enrolment.story where owner = ?", luca.person().value()))
        .isZero();
  }

  @Test
  @Abuse("E06")
  void whoIsForgottenAsAPeerKeepsCertificateNameAndSignInAsASupporter() {
    Everything all = new Everything(beans);
    Actor luca = all.luca.actor();
    Actor asPeer = cast.wears(luca.person(), Hat.PEER);
    forgotten(asPeer);

    assertThat(
            cast.count(
                "select count(*) from enrolment.requirement where supporter = ?",
                luca.person().value()))
        .isPositive();
    all.luca.at("/walks/" + all.walk).isFound();
    all.amina.at("/walks/" + all.walk).isFound().says("Luca");
    assertThat(
            cast.count(
                "select count(*) from access.hat where person = ? and hat = 'PEER'",
                luca.person().value()))
        .isZero();
  }

  @Test
  @Abuse("E04")
  void aCoordinatorHoldsItBackForAComplaint_andThePersonReadsWhyAndByWhom() {
    Everything all = new Everything(beans);
    Actor luca = all.luca.actor();
    Someone giulia = all.programme.coordinator("Giulia");
    ask(luca);
    String one =
        "/forgettings/"
            + cast.text("select id from rights.forgetting where person = ?", luca.person().value());
    giulia.at("/today").isFound().says("Going to be forgotten").says("Luca");
    site.as(giulia.actor())
        .post(
            one + "/hold",
            Map.of("why", "COMPLAINT", "until", clock.today().plusDays(30).toString()));

    clock.pass(Duration.ofDays(20));
    due.forget();
    all.luca.at("/me/data").isFound().says("a complaint that is being examined").says("Giulia");

    site.as(giulia.actor()).post(one + "/hold/ending", Map.of());
    due.forget();
    assertThat(new Rows(cast).naming(luca.person().value())).doesNotContain("enrolment.offer");
  }

  @Test
  void aPeerWhoOnceAlsoAppliedIsForgottenWhole() {
    Actor amina = cast.peer("Amina");
    cast.run(
        "insert into enrolment.application (supporter, state, language, begun_at) values (?, 'DRAFT', 'it', now())",
        amina.person().value());
    forgotten(amina);

    assertThat(new Rows(cast).naming(amina.person().value())).isSubsetOf(STAYS);
  }

  @Test
  void rowsOfOthersThatPointAtSomebodyDoNotKeepThemHere() {
    Everything all = new Everything(beans);
    Everything other = new Everything(beans);
    Actor amina = all.amina.actor();
    Actor eleni = cast.professional("Eleni");
    UUID ask = UUID.randomUUID();
    cast.asReplica(
        "insert into confidentiality.ask (id, subject, asker, asker_hat, class, purpose, at) values (?, ?, ?, 'PROFESSIONAL', 'PROFILE', 'x', now())",
        ask,
        amina.person().value(),
        eleni.person().value());
    cast.asReplica(
        "insert into confidentiality.ask_left values (?, ?, now())", ask, eleni.person().value());
    cast.asReplica(
        """
        insert into confidentiality.card_answer (id, walk, person, card, answer, version, at)
        select gen_random_uuid(), ?, ?, 'TIMES', 'AGREED', a.id, now() from confidentiality.card_answer a
         where a.walk = ? limit 1
        """,
        other.walk,
        other.luca.actor().person().value(),
        all.walk);
    forgotten(amina);

    assertThat(new Rows(cast).naming(amina.person().value())).isSubsetOf(STAYS);
  }

  @Test
  void theApplicationThatAnswersPagesCanForgetNobody() {
    Actor amina = cast.peer("Amina");
    for (String statement :
        List.of(
            "select sec.forget_file('%s', 'PEER', now())",
            "select sec.forget('%s')",
            "select sec.forget_in_access('%s', 'PEER', true, now())",
            "select sec.forget_again('{}', '{}')::text || '%s'")) {
      assertThatThrownBy(() ->
              transaction.run(
                  amina,
                  () -> database.sql(statement.formatted(amina.person().value())).query(row -> {})))
          .as(statement)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private void forgotten(Actor who) {
    ask(who);
    clock.pass(Duration.ofDays(7));
    due.forget();
  }

  private void ask(Actor who) {
    press(who, "/me/data/forgetting");
  }

  private void press(Actor who, String path) {
    Visitor visitor = site.as(who).reading("en");
    assertThat(visitor.post(path, Map.of("once", UUID.randomUUID().toString())).location())
        .endsWith("/me/data");
  }
}
