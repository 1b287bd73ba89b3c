package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.OwnTable;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person opened, who saw what of it, what they were asked, what they said in the talk. Only
 * the kinds that belong to the file in which they ask (A31).
 */
@Component
class OwnData implements HoldsPersonalData {

  private final JdbcClient database;
  private final Vault vault;
  private final OwnTable table;
  private final Answers answers;
  private final OwnEmergencies emergencies;
  private final ActingTransaction transaction;

  OwnData(
      JdbcClient database,
      Vault vault,
      Answers answers,
      OwnEmergencies emergencies,
      ActingTransaction transaction) {
    this.database = database;
    this.vault = vault;
    this.table = OwnTable.of(database, "confidentiality");
    this.answers = answers;
    this.emergencies = emergencies;
    this.transaction = transaction;
  }

  @Override
  public List<Kind> own(Actor actor) {
    return transaction.as(
        actor,
        () ->
            actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER)
                ? List.of(
                    opened(actor),
                    saw(actor),
                    asked(actor),
                    talks(actor),
                    emergencies.aboutMe(actor),
                    emergencies.toldLater(actor),
                    papers(actor),
                    rests(actor))
                : actor.is(Hat.ASKER)
                    ? List.of(saw(actor), rests(actor))
                    : List.of(
                        saw(actor),
                        asks(actor),
                        emergencies.byMe(actor),
                        emergencies.looks(actor),
                        emergencies.decided(actor)));
  }

  @Override
  public int place() {
    return 50;
  }

  private static String ofThisFile(Actor actor) {
    return Arrays.stream(DataClass.values())
        .filter(of -> of.isOwnAs(actor))
        .map(of -> "'" + of.name() + "'")
        .collect(Collectors.joining(", ", " x.class in (", ") "));
  }

  private static String called(String person) {
    return " (select c.called from sec.called(array[" + person + "]) c) ";
  }

  private Kind opened(Actor actor) {
    return table
        .choice("what", "confidentiality.kind.")
        .choice("as_what", "confidentiality.hat.")
        .opened(openings(actor))
        .kind(
            "opened",
            actor,
            "select x.id, x.class as what, x.item, "
                + called("x.reader")
                + """
                   as to_whom, x.reader_hat as as_what, x.purpose, x.from_at as since,
                   x.until_at - interval '1 minute' as until, x.withdrawn_at as ended
                  from confidentiality.authorisation x where x.subject = :me and
                """
                + ofThisFile(actor)
                + "order by x.from_at, x.id");
  }

  private Kind saw(Actor actor) {
    return table
        .choice("what", "confidentiality.kind.")
        .choice("as_what", "confidentiality.hat.")
        .choice("because", "confidentiality.own-choice.because.")
        .kind(
            "who_saw",
            actor,
            "select x.class as what, x.item, "
                + called("x.reader")
                + """
                   as who, x.reader_hat as as_what, x.at, x.because
                  from confidentiality.seen x where x.subject = :me and
                """
                + ofThisFile(actor)
                + "order by x.at, x.id");
  }

  private Kind asked(Actor actor) {
    return table
        .choice("what", "confidentiality.kind.")
        .choice("as_what", "confidentiality.hat.")
        .opened((column, row) -> askOf(actor.person(), row))
        .kind(
            "asked",
            actor,
            "select x.id, "
                + called("x.asker")
                + """
                   as who, x.asker_hat as as_what, x.class as what, x.purpose, x.at, l.at as left_alone
                  from confidentiality.ask x left join confidentiality.ask_left l on l.ask = x.id
                 where x.subject = :me and
                """
                + ofThisFile(actor)
                + "order by x.at, x.id");
  }

  /** By staff: what they asked of people. */
  private Kind asks(Actor actor) {
    return table
        .choice("what", "confidentiality.kind.")
        .opened((column, row) -> askOf(Sql.person(row, "_subject"), row))
        .kind(
            "asks",
            actor,
            "select x.id, x.subject as _subject, "
                + called("x.subject")
                + """
                   as to_whom, x.class as what, x.purpose, x.at
                  from confidentiality.ask x where x.asker = :me and x.asker_hat = :hat
                 order by x.at, x.id
                """);
  }

  /** What was written down for the person on paper, with a witness. */
  private Kind papers(Actor actor) {
    return table
        .choice("what", "confidentiality.kind.")
        .choice("as_what", "confidentiality.hat.")
        .opened(openings(actor))
        .kind(
            "papers",
            actor,
            "select x.id, x.class as what, "
                + called("x.reader")
                + """
                   as to_whom, x.reader_hat as as_what, x.purpose, x.recorded_at as since,
                   x.until_at - interval '1 minute' as until, x.answered_at as answered, x.seen_signed as signed
                  from confidentiality.paper x where x.subject = :me and
                """
                + ofThisFile(actor)
                + "order by x.recorded_at, x.id");
  }

  private Kind rests(Actor actor) {
    return table.kind(
        "rests",
        actor,
        """
        select x.since, x.ended_at as ended from confidentiality.resting x
         where x.person = :me and x.file = any ((select sec.my_files())::text[])
         order by x.since
        """);
  }

  private Kind talks(Actor actor) {
    List<UUID> walks =
        database
            .sql(
                """
                select p.scope from confidentiality.pair p
                 where case :hat when 'PEER' then p.peer else p.supporter end = :me order by p.began_at
                """)
            .param("hat", actor.hat().name())
            .param("me", actor.person().value())
            .query(UUID.class)
            .list();
    Stream<Entry> all =
        walks.stream()
            .flatMap(walk -> answers.talk(walk, actor).stream())
            .flatMap(talk -> talk.answers().stream().map(one -> entry(talk, one, actor.person())))
            .filter(entry -> !entry.fields().isEmpty());
    return new Kind("confidentiality", "talk", all.toList());
  }

  /** The other's words are theirs, also where both agreed to them. */
  private static Entry entry(Talk talk, CardAnswer answer, PersonId me) {
    if (!answer.person().equals(me)) {
      return Entry.nothing();
    }
    return Entry.nothing()
        .and("walk", Value.of(talk.walk()))
        .and("card", Value.choice("confidentiality.own-choice.card.", answer.card()))
        .and("answer", Value.choice("confidentiality.own-choice.answer.", answer.kind().name()))
        .and("words", Value.of(answer.words()))
        .and("at", Value.of(answer.on()));
  }

  private OwnTable.Opening openings(Actor actor) {
    return (column, row) ->
        vault.open(
            Sealed.opening(what(row), actor.person(), Sql.uuid(row, "id")), row.getBytes(column));
  }

  private String askOf(PersonId subject, ResultSet row) throws SQLException {
    return vault.open(Sealed.ask(what(row), subject, Sql.uuid(row, "id")), row.getBytes("purpose"));
  }

  private static DataClass what(ResultSet row) throws SQLException {
    return DataClass.valueOf(row.getString("what"));
  }
}
