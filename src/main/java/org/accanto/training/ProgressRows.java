package org.accanto.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a learner is in each unit, in one question and without opening a word. */
@Repository
class ProgressRows {

  /** What is being gathered of a unit. */
  private static final class Gathered {

    private final Set<String> objectives = new HashSet<>();
    private final Set<String> checks = new HashSet<>();
    private String place = "";
    private boolean complete;

    void take(String kind, String what) {
      switch (kind) {
        case "OBJECTIVE" -> objectives.add(what);
        case "CHECK" -> checks.add(what);
        case "PLACE" -> place = what;
        default -> complete = true;
      }
    }

    Progress.OfUnit asRecord() {
      return new Progress.OfUnit(objectives, checks, place, complete);
    }
  }

  private final JdbcClient database;

  ProgressRows(JdbcClient database) {
    this.database = database;
  }

  Map<String, Progress.OfUnit> of(PersonId me) {
    Map<String, Gathered> units = new HashMap<>();
    database
        .sql(
            """
            select 'OBJECTIVE' as kind, unit, objective as what
              from training.objective_said where person = :me
            union all select 'CHECK', unit, check_key from training.check_done where person = :me
            union all select 'PLACE', unit, section from training.place where person = :me
            union all select 'DONE', unit, '' from training.unit_done where person = :me
            """)
        .param("me", me.value())
        .query(row -> {
          units
              .computeIfAbsent(row.getString("unit"), unit -> new Gathered())
              .take(row.getString("kind"), row.getString("what"));
        });
    return units.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().asRecord()));
  }
}
