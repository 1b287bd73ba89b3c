package org.accanto.enrolment;

import java.time.Instant;
import java.util.Set;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What supporters would rather not walk through, in the table {@code enrolment.rather_not}. */
@Repository
class Limits {

  private final JdbcClient database;

  Limits(JdbcClient database) {
    this.database = database;
  }

  Set<String> of(PersonId supporter) {
    return database
        .sql("select areas from enrolment.rather_not where supporter = :supporter")
        .param("supporter", supporter.value())
        .query((row, n) -> Set.copyOf(Sql.texts(row, "areas")))
        .optional()
        .orElse(Set.of());
  }

  void save(PersonId supporter, Set<String> areas, Instant at) {
    database
        .sql(
            """
            insert into enrolment.rather_not (supporter, areas, changed_at)
            values (:supporter, :areas::text[], :at)
            on conflict (supporter) do update set areas = excluded.areas,
              changed_at = excluded.changed_at
            """)
        .param("supporter", supporter.value())
        .param("areas", Sql.array(areas.stream().sorted().toList()))
        .param("at", Sql.at(at))
        .update();
  }
}
