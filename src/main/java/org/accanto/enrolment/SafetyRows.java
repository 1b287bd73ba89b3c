package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What safety asks of whoever walks with a peer, in the table {@code enrolment.safety}. */
@Repository
class SafetyRows {

  private final JdbcClient database;

  SafetyRows(JdbcClient database) {
    this.database = database;
  }

  Set<Requirement.Kind> of(PersonId peer) {
    return database
        .sql("select needs from enrolment.safety where person = :peer")
        .param("peer", peer.value())
        .query((row, n) -> needs(row))
        .optional()
        .orElse(Set.of());
  }

  /** Where nothing is asked there is no entry. */
  Map<PersonId, Set<Requirement.Kind>> all() {
    return database
        .sql("select person, needs from enrolment.safety where needs <> '{}'")
        .query((row, n) -> Map.entry(Sql.person(row, "person"), needs(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void save(PersonId peer, Set<Requirement.Kind> needs, Actor coordinator, Instant at) {
    database
        .sql(
            """
            insert into enrolment.safety (person, needs, noted_by, noted_at)
            values (:peer, :needs::text[], :by, :at)
            on conflict (person) do update set needs = excluded.needs,
              noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """)
        .param("peer", peer.value())
        .param("needs", SayingRows.names(needs))
        .param("by", coordinator.person().value())
        .param("at", Sql.at(at))
        .update();
  }

  private static Set<Requirement.Kind> needs(ResultSet row) throws SQLException {
    return Sql.texts(row, "needs").stream()
        .map(Requirement.Kind::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
