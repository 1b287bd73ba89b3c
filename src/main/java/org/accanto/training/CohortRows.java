package org.accanto.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cohorts and who learns in them. */
@Repository
class CohortRows {

  private static final String COHORT =
      """
      select c.id, c.name, c.place, c.from_day, c.trainer, c.closed_at,
        coalesce((select b.people from sec.balance(c.id) b where b.learns_as = 'SUPPORTER'), 0) as supporters,
        coalesce((select b.people from sec.balance(c.id) b where b.learns_as = 'PROFESSIONAL'), 0)
          as professionals,
        c.id = any ((select sec.leads())::uuid[]) as led
        from training.cohort c
      """;

  private final JdbcClient database;

  CohortRows(JdbcClient database) {
    this.database = database;
  }

  List<Cohort> all() {
    return database
        .sql(COHORT + " order by c.closed_at is not null, c.from_day desc, c.name, c.id")
        .query((row, n) -> cohort(row))
        .list();
  }

  Optional<Cohort> of(UUID id) {
    return database
        .sql(COHORT + " where c.id = :id")
        .param("id", id)
        .query((row, n) -> cohort(row))
        .optional();
  }

  List<PersonId> trainers() {
    return database
        .sql("select unnest(sec.trainers()) as person")
        .query((row, n) -> Sql.person(row, "person"))
        .list();
  }

  void begin(UUID id, NewCohort said, Instant at) {
    database
        .sql(
            """
            insert into training.cohort (id, name, place, from_day, trainer, made_at)
            values (:id, :name, :place, :from, :trainer, :at) on conflict do nothing
            """)
        .param("id", id)
        .param("name", said.name())
        .param("place", said.place())
        .param("from", said.from())
        .param("trainer", said.trainer().value())
        .param("at", Sql.at(at))
        .update();
  }

  void close(UUID id, Instant at) {
    database
        .sql("update training.cohort set closed_at = :at where id = :id and closed_at is null")
        .param("id", id)
        .param("at", Sql.at(at))
        .update();
  }

  List<CohortMember> members(UUID cohort) {
    return database
        .sql(
            """
            select person, learns_as from training.cohort_member
             where cohort = :cohort and left_at is null order by joined_at, person
            """)
        .param("cohort", cohort)
        .query((row, n) ->
            new CohortMember(
                Sql.person(row, "person"), Hat.valueOf(row.getString("learns_as")), ""))
        .list();
  }

  /** Who left and comes again is in it as before, in the role that is said now. */
  void join(UUID cohort, PersonId person, Hat as, Instant at) {
    database
        .sql(
            """
            insert into training.cohort_member (cohort, person, learns_as, joined_at)
            values (:cohort, :person, :as, :at)
            on conflict (cohort, person) do update
              set left_at = null, learns_as = excluded.learns_as
            """)
        .param("cohort", cohort)
        .param("person", person.value())
        .param("as", as.name())
        .param("at", Sql.at(at))
        .update();
  }

  void leave(UUID cohort, PersonId person, Instant at) {
    database
        .sql(
            """
            update training.cohort_member set left_at = :at
             where cohort = :cohort and person = :person and left_at is null
            """)
        .param("cohort", cohort)
        .param("person", person.value())
        .param("at", Sql.at(at))
        .update();
  }

  private static Cohort cohort(ResultSet row) throws SQLException {
    return new Cohort(
        Sql.uuid(row, "id"),
        row.getString("name"),
        row.getString("place"),
        row.getObject("from_day", LocalDate.class),
        Sql.person(row, "trainer"),
        row.getInt("supporters"),
        row.getInt("professionals"),
        row.getBoolean("led"),
        Sql.instantOrNull(row, "closed_at") != null);
  }
}
