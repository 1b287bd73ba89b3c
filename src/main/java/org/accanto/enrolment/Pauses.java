package org.accanto.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pauses as dated rows, in the table {@code enrolment.pause}. */
@Repository
class Pauses {

  /** Says until when, or nothing. */
  record Pause(@Nullable LocalDate backOn) {}

  private final JdbcClient database;

  Pauses(JdbcClient database) {
    this.database = database;
  }

  Optional<Pause> of(PersonId person) {
    return database
        .sql(
            "select back_on from enrolment.pause where person = :person and ended_at is null limit 1")
        .param("person", person.value())
        .query((row, n) -> new Pause(Sql.dateOrNull(row, "back_on")))
        .optional();
  }

  Set<PersonId> all() {
    return new HashSet<>(
        database
            .sql("select person from enrolment.pause where ended_at is null")
            .query((row, n) -> Sql.person(row, "person"))
            .list());
  }

  /** False when the person pauses already. */
  boolean begin(PersonId person, UUID once, @Nullable LocalDate backOn, Instant at) {
    return database
            .sql(
                """
                insert into enrolment.pause (id, person, since, back_on)
                select :id, :person, :at, :back
                 where not exists (select from enrolment.pause
                   where person = :person and ended_at is null)
                on conflict do nothing
                """)
            .param("id", once)
            .param("person", person.value())
            .param("at", Sql.at(at))
            .param("back", backOn, java.sql.Types.DATE)
            .update()
        == 1;
  }

  /** False when the person did not pause. */
  boolean end(PersonId person, Instant at) {
    return database
            .sql(
                "update enrolment.pause set ended_at = :at where person = :person and ended_at is null")
            .param("person", person.value())
            .param("at", Sql.at(at))
            .update()
        > 0;
  }
}
