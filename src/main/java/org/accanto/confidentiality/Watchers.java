package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can read something now, in sentences: one query, and the same table that decides. */
@Repository
class Watchers {

  private record Row(
      String kind,
      String state,
      PersonId person,
      @Nullable String called,
      @Nullable LocalDate until,
      boolean oneThing) {}

  /**
   * The policies leave out whatever the actor may not know, such as what a peer opened to others.
   */
  private static final String ROWS =
      """
      with who as materialized (
        select 'SELF' as kind, '' as state, :subject::uuid as person, null::timestamptz as until, false as one
        union all
        select 'PAIR', p.state, case when p.peer = :subject then p.supporter else p.peer end, null, false
        from (select x.*, sec.state_of(x.scope) as state from confidentiality.pair x
          where :subject in (x.peer, x.supporter) and (x.ended_at is null or :afterwards)
            and (:walk::uuid is null or x.scope = :walk::uuid) offset 0) p
        where p.state <> 'RESTS'
        union all
        select 'OPENED', a.reader_hat, a.reader, a.until_at, a.item is not null and :item::uuid is null
        from confidentiality.authorisation a
        where a.subject = :subject and a.class = :class
          and a.id = any ((select sec.openings())::uuid[]) and (a.item is null or :item::uuid is null or a.item = :item::uuid)
        union all
        select 'HARM', e.opener_hat, e.opener, e.until_at, false
        from confidentiality.emergency e
        join confidentiality.decision d on d.relation = e.opener_hat and d.class = :class and d.answer = 'B'
        where e.subject = :subject and e.id = any ((select sec.openings())::uuid[])),
      -- In one call: each call asks the policies of people anew.
      names as materialized (
        select * from sec.called(array(select w.person from who w where w.person <> :me)))
      select w.*, n.called from who w left join names n on n.person = w.person order by w.kind desc
      """;

  private final JdbcClient database;
  private final Opening opening;
  private final OwnRows rows;
  private final Clock clock;

  Watchers(JdbcClient database, Opening opening, OwnRows rows, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.opening = opening;
    this.clock = clock;
  }

  List<Sentence> of(DataClass of, Subject subject, Actor actor) {
    if (subject.person().equals(actor.person()) && rows.rests()) {
      return List.of(
          Sentence.of("confidentiality.sees.you"), Sentence.of("confidentiality.sees.rests"));
    }
    List<Row> readers =
        database
            .sql(ROWS)
            .param("subject", subject.person().value())
            .param("class", of.name())
            .param("walk", subject.walk())
            .param("item", subject.item())
            .param("me", actor.person().value())
            .param("afterwards", answer(of, Relation.EX_COMPANION) == 'A')
            .query((row, n) -> read(row))
            .list();
    List<Sentence> sentences = new ArrayList<>();
    for (Row row : readers) {
      sentence(of, row, actor).ifPresent(sentences::add);
    }
    proposed(of, subject, actor).ifPresent(sentences::add);
    coordinators(of, actor).ifPresent(sentences::add);
    nameToo(of, actor).ifPresent(sentences::add);
    inDanger(of).ifPresent(sentences::add);
    sentences.add(last(of, subject, readers, actor));
    return sentences.stream().distinct().toList();
  }

  private Optional<Sentence> sentence(DataClass of, Row row, Actor actor) {
    boolean me = row.person().equals(actor.person());
    return switch (row.kind()) {
      case "SELF" -> Optional.of(me ? Sentence.of("confidentiality.sees.you") : about(row));
      case "PAIR" -> companion(of, row, me);
      case "HARM" ->
          Optional.of(Sentence.of("confidentiality.sees.harm" + (me ? "-you" : ""), called(row)));
      default -> Optional.of(allowed(row, me));
    };
  }

  /** What imminent harm would open is said before it does. */
  private Optional<Sentence> inDanger(DataClass of) {
    return answer(of, Relation.COORDINATOR) == 'B'
        ? Optional.of(Sentence.of("confidentiality.sees.harm-could"))
        : Optional.empty();
  }

  /** Where many things stand together, it is said that only one of them was opened. */
  private static Sentence allowed(Row row, boolean me) {
    String one = row.oneThing() ? "-one" : "";
    String who = me ? "you-allowed" : "allowed";
    return Sentence.of("confidentiality.sees." + who + one, called(row), day(row));
  }

  /** While a proposal is open, the supporter reads the card of the peer. */
  private Optional<Sentence> proposed(DataClass of, Subject subject, Actor actor) {
    boolean mine = of == DataClass.MATCH_CARD && subject.person().equals(actor.person());
    return mine && rows.introduced()
        ? Optional.of(Sentence.of("confidentiality.sees.proposed"))
        : Optional.empty();
  }

  /** A name is known to more than its one kind of thing tells. */
  private static Optional<Sentence> nameToo(DataClass of, Actor actor) {
    String kind = actor.is(Hat.SUPPORTER) ? "supporter" : "peer";
    return of == DataClass.DIRECTORY
        ? Optional.of(Sentence.of("confidentiality.sees.name-too." + kind))
        : Optional.empty();
  }

  /**
   * "Nobody else" for whose things they are. Whoever else asks learns neither that the person
   * opened something nor that they did not, so that it is the same sentence always.
   */
  private Sentence last(DataClass of, Subject subject, List<Row> readers, Actor actor) {
    boolean opens =
        opening.table().opensTo(Hat.PROFESSIONAL, of)
            || opening.table().opensTo(Hat.COORDINATOR, of);
    if (!opens || subject.person().equals(actor.person())) {
      return Sentence.of("confidentiality.sees.nobody-else");
    }
    return readers.stream()
        .filter(row -> row.kind().equals("SELF"))
        .map(Row::called)
        .filter(Objects::nonNull)
        .findFirst()
        .map(called -> Sentence.of("confidentiality.sees.others-opened", called))
        .orElseGet(() -> Sentence.of("confidentiality.sees.others-opened.nameless"));
  }

  private char answer(DataClass of, Relation relation) {
    return opening.table().cell(of, relation).answer();
  }

  private Optional<Sentence> companion(DataClass of, Row row, boolean me) {
    Relation relation = Relation.valueOf(row.state());
    char answer = answer(of, relation);
    boolean before = relation == Relation.EX_COMPANION;
    if (answer == 'A' || answer == 'M') {
      String since = before ? "-before" : "";
      return Optional.of(
          me
              ? Sentence.of("confidentiality.sees.you-companion" + since)
              : Sentence.of("confidentiality.sees.companion" + since, called(row)));
    }
    boolean later = !before && answer(of, Relation.COMPANION) == 'A';
    String when = relation == Relation.COMP_PAUSED ? "paused" : "not-yet";
    return !later
        ? Optional.empty()
        : Optional.of(
            me
                ? Sentence.of("confidentiality.sees.you-" + when)
                : Sentence.of("confidentiality.sees." + when, called(row)));
  }

  private Optional<Sentence> coordinators(DataClass of, Actor actor) {
    String you = actor.is(Hat.COORDINATOR) ? "you-" : "";
    return switch (answer(of, Relation.COORDINATOR)) {
      case 'A' -> Optional.of(Sentence.of("confidentiality.sees." + you + "coordinators"));
      case 'M' -> Optional.of(Sentence.of("confidentiality.sees." + you + "coordinators-minimal"));
      default -> Optional.empty();
    };
  }

  private static Sentence about(Row row) {
    return row.called() == null
        ? Sentence.of("confidentiality.sees.whom-it-is-about")
        : Sentence.of("confidentiality.sees.about", row.called());
  }

  private static Object called(Row row) {
    return row.called() == null ? Sentence.of("confidentiality.somebody") : row.called();
  }

  private static Object day(Row row) {
    return row.until() == null ? "" : row.until();
  }

  private Row read(ResultSet row) throws SQLException {
    var until = Sql.instantOrNull(row, "until");
    return new Row(
        row.getString("kind"),
        row.getString("state"),
        Sql.person(row, "person"),
        row.getString("called"),
        until == null ? null : LocalDate.ofInstant(until, clock.getZone()).minusDays(1),
        row.getBoolean("one"));
  }
}
