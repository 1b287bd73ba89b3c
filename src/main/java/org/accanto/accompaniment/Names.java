package org.accanto.accompaniment;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want to be called, as far as the acting person may know them. */
@Repository
class Names {

  private final JdbcClient database;

  Names(JdbcClient database) {
    this.database = database;
  }

  Map<PersonId, String> of(Collection<PersonId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    record Named(PersonId id, String called) {}
    return database
        .sql("select id, called from access.person where id = any (:ids)")
        .param("ids", people.stream().map(PersonId::value).toArray(java.util.UUID[]::new))
        .query((row, n) -> new Named(Sql.person(row, "id"), row.getString("called")))
        .list()
        .stream()
        .collect(Collectors.toMap(Named::id, Named::called));
  }
}
