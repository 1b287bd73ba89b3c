package org.accanto.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger, in the table {@code training.hours}. */
@Repository
class HoursRows {

  /** A row without its words, for sums. */
  record Sum(PersonId person, HoursKind kind, int minutes, LocalDate day, boolean confirmed) {}

  private final JdbcClient database;
  private final Vault vault;
  private final Clock clock;

  HoursRows(JdbcClient database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** The same id a second time changes nothing: false. */
  boolean add(UUID id, PersonId person, NewHours hours, boolean confirmed, Actor by) {
    return database
            .sql(
                """
                insert into training.hours (id, person, kind, minutes, day, what, written_by, written_at,
                  confirmed_by, confirmed_at)
                values (:id, :person, :kind, :minutes, :day, :what, :by, :at,
                  case when :confirmed then :by end, case when :confirmed then :at end)
                on conflict do nothing
                """)
            .param("id", id)
            .param("person", person.value())
            .param("kind", hours.kind().name())
            .param("minutes", hours.minutes())
            .param("day", hours.day())
            .param("what", vault.seal(SealedRecords.hours(person, id), hours.what()))
            .param("by", by.person().value())
            .param("at", Sql.at(clock.instant()))
            .param("confirmed", confirmed)
            .update()
        == 1;
  }

  /** Whether a row is confirmed and was not taken back. */
  boolean counts(UUID id, PersonId person) {
    return database
        .sql(
            """
            select exists (select from training.hours where id = :id and person = :person
              and confirmed_at is not null and withdrawn_at is null)
            """)
        .param("id", id)
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  List<HoursRow> of(PersonId person) {
    return database
        .sql(
            """
            select * from training.hours where person = :person and withdrawn_at is null
             order by day desc, written_at desc, id
            """)
        .param("person", person.value())
        .query((row, n) -> row(row))
        .list();
  }

  /** Of everybody whom the actor may read, without words. */
  List<Sum> all() {
    return database
        .sql(
            """
            select person, kind, minutes, day, confirmed_at is not null as confirmed
              from training.hours where withdrawn_at is null
            """)
        .query((row, n) ->
            new Sum(
                Sql.person(row, "person"),
                HoursKind.valueOf(row.getString("kind")),
                row.getInt("minutes"),
                day(row),
                row.getBoolean("confirmed")))
        .list();
  }

  /** How many were still to be confirmed. */
  int confirm(PersonId person, Collection<UUID> rows, Actor by) {
    return database
        .sql(
            """
            update training.hours set confirmed_by = :by, confirmed_at = :at
             where person = :person and id = any (:rows) and confirmed_by is null
               and withdrawn_by is null and person <> :by
            """)
        .param("by", by.person().value())
        .param("at", Sql.at(clock.instant()))
        .param("person", person.value())
        .param("rows", rows.toArray(UUID[]::new))
        .update();
  }

  boolean withdraw(UUID id, PersonId person, Actor by) {
    return database
            .sql(
                """
                update training.hours set withdrawn_by = :by, withdrawn_at = sec.now()
                 where id = :id and person = :person and withdrawn_by is null
                """)
            .param("by", by.person().value())
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }

  void taken(HoursTaken taken, int people, Actor by) {
    database
        .sql(
            """
            insert into training.hours_taken (id, taken_by, taken_at, purpose, recipient, erase_by, people)
            values (:id, :by, :at, :purpose, :recipient, :eraseBy, :people)
            """)
        .param("id", UUID.randomUUID())
        .param("by", by.person().value())
        .param("at", Sql.at(clock.instant()))
        .param("purpose", taken.purpose())
        .param("recipient", taken.recipient())
        .param("eraseBy", taken.eraseBy())
        .param("people", people)
        .update();
  }

  private HoursRow row(ResultSet row) throws SQLException {
    PersonId person = Sql.person(row, "person");
    UUID id = Sql.uuid(row, "id");
    return new HoursRow(
        id,
        person,
        HoursKind.valueOf(row.getString("kind")),
        row.getInt("minutes"),
        day(row),
        vault.open(SealedRecords.hours(person, id), row.getBytes("what")),
        Sql.person(row, "written_by").equals(person),
        Sql.instantOrNull(row, "confirmed_at") != null);
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    return Objects.requireNonNull(Sql.dateOrNull(row, "day"));
  }

  /** Whom the acting person trains now. */
  List<PersonId> trainees() {
    return database
        .sql("select unnest(sec.trainees()) as person")
        .query((row, n) -> Sql.person(row, "person"))
        .list();
  }
}
