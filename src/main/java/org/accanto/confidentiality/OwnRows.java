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
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person finds about who reads their things: all through the person's own policies. */
@Repository
class OwnRows {

  /** Of a walk with the actor as one of the two; one that has ended has a former companion. */
  record PairRow(
      UUID walk, String called, Relation state, boolean paused, @Nullable Instant lastLook) {}

  /** Of a live authorisation that the actor gave. */
  record OpenedRow(
      Authorisation what, String called, boolean onPaper, @Nullable Instant lastLook) {}

  private static final String SOMEBODY = "";

  private final JdbcClient database;
  private final Vault vault;
  private final Clock clock;

  OwnRows(JdbcClient database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  List<PairRow> pairs(Actor actor) {
    return database
        .sql(
            """
            select p.scope, c.called, p.paused_at is not null as paused,
              case when p.ended_at is null then sec.state_of(p.scope) else 'EX_COMPANION' end as state,
              (select max(s.at) from confidentiality.seen s
                where s.subject = :me and s.reader = o.person) as looked
            from confidentiality.pair p
            cross join lateral (select case when p.peer = :me then p.supporter else p.peer end as person) o
            left join lateral sec.called(array[o.person]) c on true
            where :me in (p.peer, p.supporter)
              and :hat = case when p.peer = :me then 'PEER' else 'SUPPORTER' end
              and (p.ended_at is not null or sec.state_of(p.scope) <> 'RESTS')
            order by p.began_at
            """)
        .param("me", actor.person().value())
        .param("hat", actor.hat().name())
        .query((row, n) ->
            new PairRow(
                Sql.uuid(row, "scope"),
                called(row),
                Relation.valueOf(row.getString("state")),
                row.getBoolean("paused"),
                Sql.instantOrNull(row, "looked")))
        .list();
  }

  /** Whether the acting person's file rests: then nobody else reads it. */
  boolean rests() {
    return database.sql("select sec.i_rest()").query(Boolean.class).single();
  }

  /** Whether somebody is proposed to the acting person now. */
  boolean introduced() {
    return database
        .sql("select cardinality(sec.introduced()) > 0 as some")
        .query((row, n) -> row.getBoolean("some"))
        .single();
  }

  List<OpenedRow> opened(Actor actor) {
    return database
        .sql(
            """
            select a.*, false as emergency, c.called,
              exists (select from confidentiality.paper p where p.opening = a.id) as on_paper, (select max(s.at) from confidentiality.seen s
                where s.subject = :me and s.reader = a.reader and s.reader_hat = a.reader_hat
                  and s.class = a.class and (a.item is null or s.item is null or s.item = a.item)) as looked
            from confidentiality.authorisation a
            left join lateral sec.called(array[a.reader]) c on true
            where a.subject = :me and a.id = any ((select sec.openings())::uuid[])
            order by a.from_at desc
            """)
        .param("me", actor.person().value())
        .query((row, n) ->
            new OpenedRow(
                Authorisations.read(vault, row, clock.getZone()),
                called(row),
                row.getBoolean("on_paper"),
                Sql.instantOrNull(row, "looked")))
        .list();
  }

  /**
   * Asked in the last sixty days and not left, and not answered by opening since: taking that back
   * does not ask again.
   */
  List<WhoSees.Ask> asked(Actor actor) {
    return database
        .sql(
            """
            select a.*, c.called from confidentiality.ask a
            left join lateral sec.called(array[a.asker]) c on true
            where a.subject = :me and a.at > (select sec.now()) - interval '60 days'
              and not exists (select from confidentiality.ask_left l where l.ask = a.id)
              and not exists (select from confidentiality.authorisation x where x.subject = :me
                and x.reader = a.asker and x.reader_hat = a.asker_hat and x.class = a.class
                and x.from_at >= a.at)
            order by a.at desc
            """)
        .param("me", actor.person().value())
        .query((row, n) -> ask(row, "asker"))
        .list();
  }

  /** What the actor asked of people in the last sixty days; what came of it is not said. */
  List<WhoSees.Ask> askedBy(Actor actor) {
    return database
        .sql(
            """
            select a.*, c.called from confidentiality.ask a
            left join lateral sec.called(array[a.subject]) c on true
            where a.asker = :me and a.asker_hat = :hat and a.at > (select sec.now()) - interval '60 days'
            order by a.at desc
            """)
        .param("me", actor.person().value())
        .param("hat", actor.hat().name())
        .query((row, n) -> ask(row, "subject"))
        .list();
  }

  /** The last looks, the newest first. */
  List<WhoSees.Look> looks(Actor actor, int from, int many) {
    return database
        .sql(
            """
            select s.*, c.called from confidentiality.seen s
            left join lateral sec.called(array[s.reader]) c on true
            where s.subject = :me order by s.at desc, s.id limit :many offset :from
            """)
        .param("me", actor.person().value())
        .param("many", many)
        .param("from", from)
        .query((row, n) ->
            new WhoSees.Look(
                row.getString("called"),
                Hat.valueOf(row.getString("reader_hat")),
                DataClass.valueOf(row.getString("class")),
                Sql.uuidOrNull(row, "item") != null,
                Sql.instant(row, "at"),
                Decision.Because.valueOf(row.getString("because"))))
        .list();
  }

  int countLooks(Actor actor) {
    return database
        .sql("select count(*) from confidentiality.seen where subject = :me")
        .param("me", actor.person().value())
        .query(Integer.class)
        .single();
  }

  List<WhoSees.Reader> staff() {
    return database
        .sql(
            "select person, called, max(hat) as hat from sec.staff() group by 1, 2 order by called")
        .query((row, n) ->
            new WhoSees.Reader(
                Sql.person(row, "person"), called(row), Hat.valueOf(row.getString("hat"))))
        .list();
  }

  Optional<String> called(PersonId person) {
    return database
        .sql("select called from sec.called(array[:person::uuid])")
        .param("person", person.value())
        .query((row, n) -> called(row))
        .optional();
  }

  private WhoSees.Ask ask(ResultSet row, String person) throws SQLException {
    return new WhoSees.Ask(
        Sql.uuid(row, "id"),
        Sql.person(row, person),
        called(row),
        Hat.valueOf(row.getString("asker_hat")),
        DataClass.valueOf(row.getString("class")),
        Sealed.askOf(vault, row),
        LocalDate.ofInstant(Sql.instant(row, "at"), clock.getZone()));
  }

  private static String called(ResultSet row) throws SQLException {
    String called = row.getString("called");
    return called == null ? SOMEBODY : called;
  }
}
