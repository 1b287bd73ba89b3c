package org.accanto.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accanto.shared.Sql;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.UnitReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units and the versions of their texts that were written here. */
@Repository
class TextRows {

  private final JdbcClient database;

  TextRows(JdbcClient database) {
    this.database = database;
  }

  List<UnitRow> units(Set<String> shipped) {
    return database
        .sql("select key, original, place, shown_at is not null as shown from training.unit")
        .query((row, n) ->
            new UnitRow(
                row.getString("key"),
                row.getString("original"),
                row.getInt("place"),
                row.getBoolean("shown"),
                shipped.contains(row.getString("key"))))
        .list();
  }

  boolean mayWrite() {
    return database.sql("select sec.edits_course()").query(Boolean.class).single();
  }

  /** The newest version of each language that was written here, by unit. */
  Map<String, Map<String, Integer>> newest() {
    Map<String, Map<String, Integer>> newest = new HashMap<>();
    database
        .sql(
            """
            select distinct on (unit, language) unit, language, version from training.text
             order by unit, language, version desc
            """)
        .query(row -> {
          newest
              .computeIfAbsent(row.getString("unit"), unit -> new HashMap<>())
              .put(row.getString("language"), row.getInt("version"));
        });
    return newest;
  }

  Optional<KeyedText> text(String unit, String language, int version) {
    return database
        .sql(
            """
            select markdown, keys, made_of, checked from training.text
             where unit = :unit and language = :language and version = :version
            """)
        .param("unit", unit)
        .param("language", language)
        .param("version", version)
        .query((row, n) ->
            new KeyedText(
                UnitReader.read(row.getString("markdown")).unit(),
                version,
                Sql.texts(row, "keys"),
                Sql.texts(row, "made_of"),
                Set.copyOf(Sql.texts(row, "checked"))))
        .optional();
  }
}
