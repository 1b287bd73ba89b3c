package org.accanto.enrolment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
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
  private final Vault vault;

  ListedRows(JdbcClient database, JsonMapper json, Vault vault) {
    this.database = database;
    this.json = json;
    this.vault = vault;
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

  /** The same, sealed by the vault; nothing said is null. */
  List<Map<String, Object>> sealed(Map<PersonId, String> values, Function<PersonId, Place> where) {
    vault.begin(values.keySet().stream().map(person -> where.apply(person).whose()).toList());
    return values.entrySet().stream()
        .map(one -> {
          Map<String, Object> row = new HashMap<>();
          row.put("person", one.getKey().toString());
          seal(row, "value", where.apply(one.getKey()), one.getValue());
          return row;
        })
        .toList();
  }

  /** Adds it as the database writes octets in JSON; nothing when nothing was said. */
  void seal(Map<String, Object> row, String column, Place place, String said) {
    byte[] sealed = vault.seal(place, said);
    if (sealed != null) {
      row.put(column, "\\x" + HexFormat.of().formatHex(sealed));
    }
  }

  /** The keys of many before something of each is sealed. */
  void begin(Collection<Whose> whose) {
    vault.begin(whose);
  }

  static String[] ids(List<PersonId> people) {
    return Sql.array(people.stream().map(PersonId::toString).toList());
  }
}
