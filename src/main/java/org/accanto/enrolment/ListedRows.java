package org.accanto.enrolment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many rows in one statement: it finds them as {@code :rows}, for {@code jsonb_to_recordset}. A
 * statement for each would prove anew, a thousand times, who is asking.
 */
@Component
class ListedRows {

  private final JdbcClient database;
  private final JsonMapper json;

  ListedRows(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Does nothing when there are no rows; a parameter that the statement does not name is unused.
   */
  void write(String sql, List<Map<String, Object>> rows, Map<String, ?> more) {
    if (!rows.isEmpty()) {
      database.sql(sql).param("rows", json.writeValueAsString(rows)).params(more).update();
    }
  }

  /** Two columns: whose it is, and what is kept. */
  static List<Map<String, Object>> all(
      Map<PersonId, String> values, Function<String, Object> kept) {
    return values.entrySet().stream()
        .map(one -> Map.of("person", one.getKey().toString(), "value", kept.apply(one.getValue())))
        .toList();
  }

  static String[] ids(List<PersonId> people) {
    return Sql.array(people.stream().map(PersonId::toString).toList());
  }
}
