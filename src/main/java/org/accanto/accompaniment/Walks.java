package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Walks {

  private static final String COLUMNS =
      " w.id, w.peer, w.supporter, w.began_at, w.agreed_at, w.peer_paused_at, w.peer_back_on,"
          + " w.supporter_paused_at, w.supporter_back_on, w.ended_at, w.ending ";

  private static final String NAMED =
      """
      , names as materialized (select * from sec.called(array(
          select case when m.peer = :me then m.supporter else m.peer end from mine m)))
      """;

  /** Names in one call: each call asks the policies of people anew. */
  private static final String ALL =
      """
      with mine as materialized (
        select * from accompaniment.walk where peer = :me or supporter = :me)
      """
          + NAMED
          + """
          select w.*, n.called, p.id as plan, p.day, p.at_time, p.place, p.peer_answer,
                 p.supporter_answer,
                 (select m.happened_on from accompaniment.meeting m where m.walk = w.id
                   order by m.happened_on desc, m.logged_at desc limit 1) as last_met,
                 w.supporter = :me and exists (select from accompaniment.appointment a
                   where a.walk = w.id and a.day >= :today and a.coming is null
                     and not a.called_off) as asks_along,
                 t.id as step, t.words as next_step
            from mine w
            left join names n on n.person in (w.peer, w.supporter) and n.person <> :me
            left join lateral (
              select * from accompaniment.plan p where p.walk = w.id and p.day >= :today
                 and p.peer_answer is distinct from 'NOT_COMING'
                 and p.supporter_answer is distinct from 'NOT_COMING'
               order by p.day, p.at_time limit 1) p on true
            left join lateral (
              select s.id, s.words from accompaniment.goal g
                join accompaniment.step s on s.goal = g.id
               where g.walk = w.id and g.state = 'NOW' and s.state in ('OPEN', 'SETBACK')
               order by g.made_at, s.made_at limit 1) t on true
           order by w.ended_at is not null, w.began_at desc, w.id
          """;

  private static final String ONE =
      """
      with mine as materialized (select * from accompaniment.walk where id = :id)
      """
          + NAMED
          + """
          select w.*, n.called, p.id as plan, p.day, p.at_time, p.place, p.peer_answer,
                 p.supporter_answer, null::date as last_met, false as asks_along, null::uuid as step, null::bytea as next_step
            from mine w
            left join names n on n.person in (w.peer, w.supporter) and n.person <> :me
            left join accompaniment.plan p on p.walk = w.id and p.day >= :today
           order by p.day, p.at_time
           limit 20
          """;

  private final JdbcClient database;
  private final Vault vault;

  Walks(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** The walk, if it is the actor's to open. */
  Optional<Walk> find(UUID id, Actor actor) {
    return database
        .sql("select" + COLUMNS + "from accompaniment.walk w where w.id = :id")
        .param("id", id)
        .query((row, n) -> walk(row))
        .optional()
        .filter(walk -> walk.isOf(actor));
  }

  /** All of the actor's, with what a list shows beside each; open ones first. */
  List<WalkSummary> all(Actor actor, LocalDate today) {
    return database
        .sql(ALL)
        .param("today", today)
        .param("me", actor.person().value())
        .query(new Summaries(actor, vault));
  }

  /** One of the actor's, with its coming plans. */
  Optional<WalkSummary> one(UUID id, Actor actor, LocalDate today) {
    return database
        .sql(ONE)
        .param("today", today)
        .param("me", actor.person().value())
        .param("id", id)
        .query(new Summaries(actor, vault))
        .stream()
        .findFirst();
  }

  void begin(UUID id, PersonId peer, PersonId supporter, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.walk (id, peer, supporter, began_at)
            values (:id, :peer, :supporter, :at) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("peer", peer.value())
        .param("supporter", supporter.value())
        .param("at", Sql.at(at))
        .update();
  }

  void agreed(UUID id, Instant at) {
    database
        .sql(
            """
            update accompaniment.walk set agreed_at = :at
             where id = :id and agreed_at is null and ended_at is null
            """)
        .param("id", id)
        .param("at", Sql.at(at))
        .update();
  }

  /** False when it was not open. */
  boolean pause(UUID id, @Nullable LocalDate backOn, Actor by, Instant at) {
    return database
            .sql(
                """
                update accompaniment.walk
                   set %1$s_paused_at = coalesce(%1$s_paused_at, :at), %1$s_back_on = :back
                 where id = :id and ended_at is null
                """
                    .formatted(side(by)))
            .param("id", id)
            .param("at", Sql.at(at))
            .param("back", backOn)
            .update()
        == 1;
  }

  /** False when there was no pause of this person. */
  boolean resume(UUID id, Actor by) {
    return database
            .sql(
                """
                update accompaniment.walk set %1$s_paused_at = null, %1$s_back_on = null
                 where id = :id and ended_at is null and %1$s_paused_at is not null
                """
                    .formatted(side(by)))
            .param("id", id)
            .update()
        == 1;
  }

  /** False when it had ended already: the first of two endings counts. */
  boolean end(UUID id, Ending ending, Instant at) {
    return database
            .sql(
                """
                update accompaniment.walk set ended_at = :at, ending = :ending
                 where id = :id and ended_at is null
                """)
            .param("id", id)
            .param("ending", ending.name())
            .param("at", Sql.at(at))
            .update()
        == 1;
  }

  /** A walk that has ended, and who is told. */
  record Over(UUID walk, PersonId other) {}

  /** Every open walk of this person in this role. */
  List<Over> endAllOf(PersonId person, Hat as) {
    return database
        .sql("select walk, other from sec.end_walks_of(:person, :as)")
        .param("person", person.value())
        .param("as", as.name())
        .query((row, n) -> new Over(Sql.uuid(row, "walk"), Sql.person(row, "other")))
        .list();
  }

  /** Between two who are kept apart; false when it had ended already. */
  boolean endApart(UUID walk) {
    return database
        .sql("select sec.end_walk_apart(:walk)")
        .param("walk", walk)
        .query(Boolean.class)
        .single();
  }

  void remember(UUID walk, String what, Actor who, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.walk_change (id, walk, what, who, at)
            values (:id, :walk, :what, :who, :at)
            """)
        .param("id", UUID.randomUUID())
        .param("walk", walk)
        .param("what", what)
        .param("who", who.person().value())
        .param("at", Sql.at(at))
        .update();
  }

  /** Open walks, not on a pause, whose two have not met since before that day. */
  List<Silence> silentSince(LocalDate before, LocalDate today) {
    return database
        .sql(
            """
            select x.id, x.peer, x.supporter, x.since from (
              select w.id, w.peer, w.supporter, coalesce(
                  (select m.happened_on from accompaniment.meeting m where m.walk = w.id
                    order by m.happened_on desc limit 1), w.began_at::date) as since
                from accompaniment.walk w where w.ended_at is null and w.paused_at is null) x
             where x.since <= :before order by x.since
            """)
        .param("before", before)
        .query((row, n) -> {
          LocalDate since = row.getObject("since", LocalDate.class);
          return new Silence(
              Sql.uuid(row, "id"),
              Sql.person(row, "peer"),
              "",
              Sql.person(row, "supporter"),
              "",
              since,
              java.time.temporal.ChronoUnit.DAYS.between(since, today));
        })
        .list();
  }

  private static String side(Actor by) {
    return by.is(Hat.PEER) ? "peer" : "supporter";
  }

  private static Walk.@Nullable Rest rest(ResultSet row, String side) throws SQLException {
    Instant since = Sql.instantOrNull(row, side + "_paused_at");
    return since == null ? null : new Walk.Rest(since, Sql.dateOrNull(row, side + "_back_on"));
  }

  static Walk walk(ResultSet row) throws SQLException {
    String ending = row.getString("ending");
    return new Walk(
        Sql.uuid(row, "id"),
        Sql.person(row, "peer"),
        Sql.person(row, "supporter"),
        Sql.instant(row, "began_at"),
        Sql.instantOrNull(row, "agreed_at"),
        rest(row, "peer"),
        rest(row, "supporter"),
        Sql.instantOrNull(row, "ended_at"),
        ending == null ? null : Ending.valueOf(ending));
  }
}
