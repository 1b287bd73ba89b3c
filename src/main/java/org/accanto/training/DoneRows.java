package org.accanto.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which units somebody completed, and when they said yes to the duties and values. */
@Repository
class DoneRows {

  private final JdbcClient database;
  private final Clock clock;

  DoneRows(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Map<PersonId, Set<String>> units() {
    Map<PersonId, Set<String>> all = new HashMap<>();
    database
        .sql("select person, unit from training.unit_done")
        .query(row -> {
          all.computeIfAbsent(Sql.person(row, "person"), one -> new HashSet<>())
              .add(row.getString("unit"));
        });
    return all;
  }

  Set<String> units(PersonId person) {
    return Set.copyOf(
        database
            .sql("select unit from training.unit_done where person = :person")
            .param("person", person.value())
            .query(String.class)
            .list());
  }

  /** Once for each moment. */
  void affirm(Actor actor) {
    database
        .sql(
            """
            insert into training.affirmation (person, at) values (:person, sec.now())
            on conflict do nothing
            """)
        .param("person", actor.person().value())
        .update();
  }

  List<LocalDate> affirmations(PersonId person) {
    return affirmations("where person = :person", person).getOrDefault(person, List.of());
  }

  Map<PersonId, List<LocalDate>> affirmations() {
    return affirmations("where :person::uuid is not null", new PersonId(new java.util.UUID(0, 0)));
  }

  private Map<PersonId, List<LocalDate>> affirmations(String where, PersonId person) {
    record Said(PersonId person, LocalDate on) {}
    return database
        .sql("select person, at from training.affirmation " + where)
        .param("person", person.value())
        .query((row, n) ->
            new Said(
                Sql.person(row, "person"),
                LocalDate.ofInstant(Sql.instant(row, "at"), clock.getZone())))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(Said::person, Collectors.mapping(Said::on, Collectors.toList())));
  }
}
