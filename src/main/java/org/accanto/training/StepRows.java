package org.accanto.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plan of a cohort, and who came. */
@Repository
class StepRows {

  private final JdbcClient database;

  StepRows(JdbcClient database) {
    this.database = database;
  }

  List<CohortStep> of(UUID cohort) {
    Map<UUID, Set<PersonId>> came = came(cohort);
    return database
        .sql(
            """
            select id, kind, title, unit, card, day, minutes from training.cohort_step
             where cohort = :cohort and removed_at is null order by day, id
            """)
        .param("cohort", cohort)
        .query((row, n) -> {
          UUID id = Sql.uuid(row, "id");
          return new CohortStep(
              id,
              StepKind.valueOf(row.getString("kind")),
              row.getString("title"),
              row.getString("unit"),
              row.getString("card"),
              row.getObject("day", LocalDate.class),
              row.getInt("minutes"),
              came.getOrDefault(id, Set.of()));
        })
        .list();
  }

  void add(UUID cohort, CohortStep step) {
    database
        .sql(
            """
            insert into training.cohort_step (id, cohort, kind, title, unit, card, day, minutes)
            values (:id, :cohort, :kind, :title, :unit, :card, :day, :minutes) on conflict do nothing
            """)
        .param("id", step.id())
        .param("cohort", cohort)
        .param("kind", step.kind().name())
        .param("title", step.title())
        .param("unit", step.unit())
        .param("card", step.card())
        .param("day", step.day())
        .param("minutes", step.minutes())
        .update();
  }

  boolean remove(UUID cohort, UUID step, Instant at) {
    return database
            .sql(
                """
                update training.cohort_step set removed_at = :at
                 where id = :step and cohort = :cohort and removed_at is null
                """)
            .param("cohort", cohort)
            .param("step", step)
            .param("at", Sql.at(at))
            .update()
        > 0;
  }

  void mark(UUID step, PersonId person, Instant at) {
    database
        .sql(
            """
            insert into training.attendance (step, person, marked_at) values (:step, :person, :at)
            on conflict do nothing
            """)
        .param("step", step)
        .param("person", person.value())
        .param("at", Sql.at(at))
        .update();
  }

  private Map<UUID, Set<PersonId>> came(UUID cohort) {
    Map<UUID, Set<PersonId>> came = new HashMap<>();
    database
        .sql(
            """
            select a.step, a.person from training.attendance a
              join training.cohort_step s on s.id = a.step where s.cohort = :cohort
            """)
        .param("cohort", cohort)
        .query(row -> {
          came.computeIfAbsent(Sql.uuid(row, "step"), step -> new HashSet<>())
              .add(Sql.person(row, "person"));
        });
    return came;
  }
}
