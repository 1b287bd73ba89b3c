package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.vault.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application is bypassed: nobody welcomes themselves, a coordinator writes only about people
 * who are theirs to write about, and a proposed supporter reads the card and not the row behind it.
 */
@AccantoTest
@Tag("enrolment")
class WhoDecidesTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Enrolment enrolment;
  @Autowired Requests requests;

  private Actor amina;
  private Actor luca;
  private Actor giulia;

  @BeforeEach
  void people() {
    amina = cast.peer("Amina");
    luca = cast.supporter("Luca");
    giulia = cast.coordinator("Giulia");
  }

  @Test
  void aPersonSendsAndTakesBackTheirRequestAndDecidesNothing() {
    request(amina, "DRAFT");
    move("request", amina, "SENT");
    refusedTo("request", amina, "ACCEPTED", "TALK_FIRST", "DRAFT");
    move("request", amina, "CLOSED");
    refusedTo("request", amina, "SENT", "ACCEPTED");

    Actor eve = cast.peer("Eve");
    refused(eve, INSERT_REQUEST, eve.person().value(), "ACCEPTED");
    refused(eve, INSERT_REQUEST, amina.person().value(), "DRAFT");
  }

  @Test
  void whatTheCoordinatorNotedIsNotRewrittenByThePerson() {
    request(amina, "SENT");
    run(
        amina,
        "update enrolment.request set decided_by = ?, seen_at = sec.now() where person = ?",
        amina.person().value(),
        amina.person().value());

    assertThat(
            cast.count(
                """
                select count(*) from enrolment.request where person = ?
                   and decided_by is null and seen_at is null and together is null
                """,
                amina.person().value()))
        .isOne();
  }

  @Test
  void aCoordinatorPutsNobodyElseOnARequestAndDecidesInNoOtherName() {
    request(amina, "SENT");
    UUID eleni = id(cast.coordinator("Eleni"));
    String put = "update enrolment.request set %s = ? where person = ?";
    for (String column : List.of("person", "together", "once", "decided_by")) {
      refused(giulia, put.formatted(column), eleni, id(amina));
    }
    run(giulia, put.formatted("decided_by"), id(giulia), id(amina));
  }

  @Test
  void nobodyAcceptsThemselvesAsASupporter() {
    run(luca, INSERT_APPLICATION, luca.person().value(), "DRAFT");
    refusedTo("application", luca, "INTERVIEW", "ACCEPTED", "NOT_NOW");
    move("application", luca, "APPLIED");
    refusedTo("application", luca, "INTERVIEW", "ACCEPTED");
    move("application", luca, "LEFT");
    refusedTo("application", luca, "ACCEPTED");
    move("application", luca, "APPLIED");

    Actor eve = cast.supporter("Eve");
    refused(eve, INSERT_APPLICATION, eve.person().value(), "ACCEPTED");
    run(luca, "update enrolment.application set points = 'best' where supporter = ?", id(luca));
    assertThat(
            cast.count(
                "select count(*) from enrolment.application where supporter = ? and points is null",
                id(luca)))
        .isEqualTo(1);
  }

  @Test
  void aCoordinatorWhoAskedThemselvesIsDecidedAboutBySomebodyElse() {
    Actor asPeer = cast.wears(giulia.person(), Hat.PEER);
    request(asPeer, "SENT");

    assertThat(requests.accept(giulia.person(), giulia)).isFalse();
    refusedTo("request", giulia, "ACCEPTED");
    assertThat(requests.accept(giulia.person(), cast.coordinator("Another"))).isTrue();
  }

  @Test
  void aCoordinatorWritesAlongOnlyWithWhomTheyWroteItDown() {
    request(amina, "SENT");
    UUID other = id(amina);
    refused(giulia, "insert into enrolment.wish (person, changed_at) values (?, sec.now())", other);
    refused(
        giulia,
        """
        insert into enrolment.safe_contact (person, way, phone, changed_at)
        values (?, 'PHONE', '333', sec.now())
        """,
        other);
    refused(
        giulia,
        """
        insert into enrolment.item (id, person, words, written_with, created_at)
        values (gen_random_uuid(), ?, 'words', ?, sec.now())
        """,
        other,
        id(giulia));
    for (UUID nobody : List.of(other, UUID.randomUUID())) {
      refused(
          giulia,
          "insert into enrolment.offer (supporter, changed_at) values (?, sec.now())",
          nobody);
      refused(
          giulia,
          """
          insert into enrolment.experience (id, supporter, area, told, changed_at)
          values (gen_random_uuid(), ?, 'debt', 'NOW', sec.now())
          """,
          nobody);
    }
  }

  @Test
  void aWishIsNotMovedToAnotherPerson() {
    UUID mine = UUID.randomUUID();
    cast.run(
        """
        insert into enrolment.request (person, state, language, begun_at, together)
        values (?, 'SENT', 'it', ?, ?)
        """,
        mine,
        Sql.at(clock.instant()),
        id(giulia));
    run(giulia, "insert into enrolment.wish (person, changed_at) values (?, sec.now())", mine);
    request(amina, "SENT");

    refused(giulia, "update enrolment.wish set person = ? where person = ?", id(amina), mine);
  }

  @Test
  @Abuse("R04")
  void aProposedSupporterReadsTheCardAndNotTheRow() {
    request(amina, "ACCEPTED");
    cast.run(
        """
        insert into enrolment.wish (person, own_words, musts, changed_at)
        values (?, ?, '{A_WOMAN}', ?)
        """,
        id(amina),
        cast.sealed(
            Whose.peer(amina.person()).at("enrolment.wish.own_words", amina.person().value()),
            "Somebody to walk with"),
        Sql.at(clock.instant()));
    proposed(amina, luca);

    assertThat(enrolment.matchCardOf(amina.person(), luca))
        .hasValueSatisfying(card -> assertThat(card.ownWords()).isEqualTo("Somebody to walk with"));
    assertThat(wishes(luca)).isEmpty();
    assertThat(enrolment.wishOf(amina.person(), luca)).isEmpty();
    Actor nikos = cast.supporter("Nikos");
    assertThat(enrolment.matchCardOf(amina.person(), nikos)).isEmpty();
    // Both have said yes but not agreed: still the little that the card shows.
    UUID walk = cast.pair(amina, luca, false);
    assertThat(wishes(luca)).isEmpty();
    cast.run(
        "update confidentiality.pair set agreed_at = ? where scope = ?",
        Sql.at(clock.instant()),
        walk);
    assertThat(wishes(luca)).containsExactly(id(amina).toString());
  }

  private static final String INSERT_REQUEST =
      """
      insert into enrolment.request (person, state, language, begun_at) values (?, ?, 'it', sec.now())
      """;
  private static final String INSERT_APPLICATION =
      """
      insert into enrolment.application (supporter, state, language, begun_at)
      values (?, ?, 'it', sec.now())
      """;

  private void request(Actor person, String state) {
    cast.run(
        """
        insert into enrolment.request (person, state, language, begun_at) values (?, ?, 'it', ?)
        """,
        id(person),
        state,
        Sql.at(clock.instant()));
  }

  private void proposed(Actor peer, Actor supporter) {
    UUID round = UUID.randomUUID();
    var now = Sql.at(clock.instant());
    var until = Sql.at(clock.instant().plusSeconds(3600));
    cast.run(
        "insert into matching.round (id, peer, opened_by, opened_at, until_at) values (?, ?, ?, ?, ?)",
        round,
        id(peer),
        id(giulia),
        now,
        until);
    cast.run(
        """
        insert into matching.proposal (id, round, peer, supporter, reasons, until_at)
        values (?, ?, ?, ?, '{}', ?)
        """,
        UUID.randomUUID(),
        round,
        id(peer),
        id(supporter),
        until);
  }

  private void move(String table, Actor person, String to) {
    assertThat(run(person, update(table), to, id(person))).isEqualTo(1);
  }

  private void refusedTo(String table, Actor person, String... states) {
    for (String state : states) {
      refused(person, update(table), state, id(person));
    }
  }

  private static String update(String table) {
    String owner = table.equals("request") ? "person" : "supporter";
    return "update enrolment." + table + " set state = ? where " + owner + " = ?";
  }

  private List<String> wishes(Actor actor) {
    return transaction.as(
        actor,
        () ->
            database
                .sql("select person::text from enrolment.wish where person = ?")
                .param(id(amina))
                .query(String.class)
                .list());
  }

  private void refused(Actor actor, String sql, Object... values) {
    assertThatThrownBy(() -> run(actor, sql, values))
        .rootCause()
        .hasMessageMatching(
            "(?s).*(row-level security policy|not for oneself|in the name of another|permission denied).*");
  }

  private int run(Actor actor, String sql, Object... values) {
    return transaction.as(actor, () -> database.sql(sql).params(values).update());
  }

  private static UUID id(Actor actor) {
    return actor.person().value();
  }
}
