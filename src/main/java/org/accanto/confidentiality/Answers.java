package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the confidentiality talk: added, never changed. */
@Repository
class Answers {

  private final JdbcClient database;
  private final Vault vault;
  private final Clock clock;

  Answers(JdbcClient database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** The talk of a walk of which the actor is one of the two. */
  Optional<Talk> talk(UUID walk, Actor actor) {
    return database
        .sql(
            """
            select p.peer, p.supporter, p.agreed_at, p.paused_at is null and p.ended_at is null as open,
              (select c.called from sec.called(array[p.peer]) c) as peer_called,
              (select c.called from sec.called(array[p.supporter]) c) as supporter_called
            from confidentiality.pair p
            where p.scope = :walk and :me in (p.peer, p.supporter) and sec.wears('PEER', 'SUPPORTER')
            """)
        .param("walk", walk)
        .param("me", actor.person().value())
        .query((row, n) -> talk(walk, actor.person(), row))
        .optional();
  }

  /**
   * Holds the walk and its pair until the end of the transaction: two answers at the same moment
   * come one after the other, so that the second sees the first and the agreement is not
   * overlooked.
   */
  void hold(UUID walk) {
    database.sql("select sec.hold_walk(:walk)").param("walk", walk).query(row -> {});
    database
        .sql("select scope from confidentiality.pair where scope = :walk for update")
        .param("walk", walk)
        .query(UUID.class)
        .list();
  }

  /** The same id again is the same submit again. */
  void add(Talk talk, CardAnswer answer) {
    database
        .sql(
            """
            insert into confidentiality.card_answer (id, walk, person, card, answer, version, words, at)
            values (:id, :walk, :person, :card, :answer, :version, :words, (select sec.now()))
            on conflict (id) do nothing
            """)
        .param("id", answer.id())
        .param("walk", talk.walk())
        .param("person", answer.person().value())
        .param("card", answer.card())
        .param("answer", answer.kind().name())
        .param("version", answer.version())
        .param("words", vault.seal(Sealed.answer(talk.peer(), answer.id()), answer.words()))
        .update();
  }

  /** The moment of the agreement, when this made it one. */
  Optional<Instant> agree(UUID walk) {
    return database
        .sql("select sec.now() as at where sec.agree(:walk)")
        .param("walk", walk)
        .query((row, n) -> Sql.instant(row, "at"))
        .optional();
  }

  private Talk talk(UUID walk, PersonId reader, ResultSet row) throws SQLException {
    Instant agreed = Sql.instantOrNull(row, "agreed_at");
    return new Talk(
        walk,
        Sql.person(row, "peer"),
        Sql.person(row, "supporter"),
        reader,
        row.getString("peer_called"),
        row.getString("supporter_called"),
        answers(walk, Sql.person(row, "peer")),
        agreed == null ? null : day(agreed),
        row.getBoolean("open"));
  }

  private List<CardAnswer> answers(UUID walk, PersonId peer) {
    return database
        .sql(
            """
            select id, person, card, answer, version, words, at from confidentiality.card_answer
            where walk = :walk order by seq
            """)
        .param("walk", walk)
        .query((row, n) ->
            new CardAnswer(
                Sql.uuid(row, "id"),
                Sql.person(row, "person"),
                row.getString("card"),
                CardAnswer.Kind.valueOf(row.getString("answer")),
                Sql.uuidOrNull(row, "version"),
                vault.open(Sealed.answer(peer, Sql.uuid(row, "id")), row.getBytes("words")),
                day(Sql.instant(row, "at"))))
        .list();
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
