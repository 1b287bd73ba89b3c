package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application is bypassed: somebody who acts as themselves sends SQL of their own. The database
 * refuses alone what the application would have refused.
 */
@AccantoTest
@Tag("confidentiality")
class DatabaseAloneTests {

  private static final String GIVE =
      """
      insert into confidentiality.authorisation (id, subject, class, reader, reader_hat, purpose, from_at,
        until_at, given_by)
      values (gen_random_uuid(), ?, ?, ?, 'PROFESSIONAL', 'help', (select sec.now()) - ?::interval,
        (select sec.now()) + ?::interval, ?)
      """;

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Confidentiality confidentiality;

  private Actor amina;
  private Actor luca;
  private Actor anna;
  private UUID walk;

  @BeforeEach
  void people() {
    amina = cast.peer("Amina");
    luca = cast.supporter("Luca");
    anna = cast.professional("Anna");
    walk = cast.pair(amina, luca, false);
  }

  @Test
  @Abuse("C04")
  void c04_nobodyGivesPermissionForSomebodyElse() {
    mayNotGive(anna, amina, "GOAL", "0", "1 day", anna);
    mayNotGive(anna, amina, "GOAL", "0", "1 day", amina);
    mayNotGive(luca, amina, "GOAL", "0", "1 day", luca);
  }

  @Test
  @Abuse("C05")
  void c05_permissionIsNeverBackDatedNorLongerThanAYear() {
    mayNotGive(amina, amina, "GOAL", "1 minute", "1 day", amina);
    mayNotGive(amina, amina, "GOAL", "0", "400 days", amina);
  }

  @Test
  void whatTheTableNeverOpensCannotBeOpened() {
    mayNotGive(amina, amina, "SAFE_CONTACT", "0", "1 day", amina);
    mayNotGive(amina, amina, "STORY_ME", "0", "1 day", amina);
  }

  @Test
  @Abuse("C01")
  void c01_whatWasTakenBackStaysTakenBack() {
    UUID given =
        confidentiality.authorise(
            new Authorise(DataClass.GOAL, null, anna.person(), "help", clock.today()), amina);
    confidentiality.withdraw(given, amina);

    assertThat(
            changed(
                amina,
                "update confidentiality.authorisation set withdrawn_at = null where id = ?",
                given))
        .isZero();
    refused(
        amina,
        "update confidentiality.authorisation set until_at = until_at + interval '1 day' where id = ?",
        given);
  }

  @Test
  @Abuse("R02")
  void r02_nobodyDeclaresTheAgreementAlone() {
    refused(
        luca,
        "update confidentiality.pair set agreed_at = (select sec.now()) where scope = ?",
        walk);
    refused(
        luca,
        """
        insert into confidentiality.pair (scope, peer, supporter, began_at, agreed_at)
        values (gen_random_uuid(), ?, ?, (select sec.now()), (select sec.now()))
        """,
        cast.peer("Eleni").person().value(),
        luca.person().value());
    assertThat(asked(luca, "select sec.agree(?)", walk)).containsExactly(false);
  }

  @Test
  void nobodyAnswersACardForTheOther() {
    refused(
        luca,
        """
        insert into confidentiality.card_answer (id, walk, person, card, answer, words, at)
        values (gen_random_uuid(), ?, ?, 'YOURS', 'AGREED', null, (select sec.now()))
        """,
        walk,
        amina.person().value());
  }

  @Test
  void nobodyWritesAReadingOrErasesOne() {
    refused(
        anna,
        """
        insert into confidentiality.seen (id, subject, reader, reader_hat, class, at, because)
        values (gen_random_uuid(), ?, ?, 'PROFESSIONAL', 'GOAL', (select sec.now()), 'ROLE')
        """,
        amina.person().value(),
        luca.person().value());
    refused(amina, "delete from confidentiality.seen where subject = ?", amina.person().value());
  }

  @Test
  @Abuse("R01")
  void r01_anEndedWalkCannotBeOpenedAgain() {
    confidentiality.walkChanges(walk, WalkChange.ENDED, amina);

    assertThat(
            changed(luca, "update confidentiality.pair set ended_at = null where scope = ?", walk))
        .isZero();
    assertThat(asked(luca, "select ? = any (sec.scopes('NOTE'))", walk)).containsExactly(false);
  }

  @Test
  void aStrangerCountsNothing() {
    confidentiality.authorise(
        new Authorise(DataClass.GOAL, null, anna.person(), "help", clock.today()), amina);
    Actor stranger = cast.supporter("Nikos");

    for (String name : List.of("pair", "authorisation", "seen", "card_answer", "ask", "ask_left")) {
      assertThat(
              asked(
                  stranger,
                  "select count(*) = 0 from confidentiality." + name + " where ? is not null",
                  walk))
          .as(name)
          .containsExactly(true);
    }
  }

  @Test
  void whoAskedCannotFindOutThatTheQuestionWasLeft() {
    confidentiality.authorise(
        new Authorise(DataClass.GOAL, null, anna.person(), "help", clock.today()), amina);
    UUID ask = UUID.randomUUID();
    assertThat(
            changed(
                anna,
                """
                insert into confidentiality.ask (id, subject, asker, asker_hat, class, purpose, at)
                values (?, ?, ?, 'PROFESSIONAL', 'NOTE', 'To prepare.', (select sec.now()))
                """,
                ask,
                amina.person().value(),
                anna.person().value()))
        .isEqualTo(1);
    changed(
        amina,
        "insert into confidentiality.ask_left (ask, subject, at) values (?, ?, (select sec.now()))",
        ask,
        amina.person().value());

    assertThat(asked(anna, "select count(*) = 0 from confidentiality.ask_left where ask = ?", ask))
        .containsExactly(true);
  }

  /** Somebody tries to let Anna see things of this person, as given by that one. */
  private void mayNotGive(
      Actor who, Actor of, String kind, String ago, String length, Actor givenBy) {
    refused(
        who,
        GIVE,
        of.person().value(),
        kind,
        anna.person().value(),
        ago,
        length,
        givenBy.person().value());
  }

  private void refused(Actor actor, String sql, Object... values) {
    assertThatThrownBy(() -> changed(actor, sql, values))
        .rootCause()
        .hasMessageMatching(
            "(?s).*(row-level security policy|permission denied|violates check constraint).*");
  }

  private int changed(Actor actor, String sql, Object... values) {
    return transaction.as(actor, () -> database.sql(sql).params(values).update());
  }

  private List<Boolean> asked(Actor actor, String sql, Object... values) {
    return transaction.as(
        actor, () -> database.sql(sql).params(values).query(Boolean.class).list());
  }
}
