package org.accanto.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accanto.shared.Sql;
import org.accanto.site.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How the columns of a list were understood last time; the order of the columns does not matter.
 */
@Repository
class ColumnMemory {

  private static final String LEFT_OUT = "";

  /** How the column of reasons is called in our languages, folded. */
  private static final Set<String> OURS = Set.of("why", "perche", "γιατι");

  private final JdbcClient database;

  ColumnMemory(JdbcClient database) {
    this.database = database;
  }

  Optional<ColumnChoice> of(Sheet sheet) {
    return database
        .sql("select * from enrolment.import_mapping where headings_hash = :hash")
        .param("hash", hash(sheet))
        .query((row, n) -> {
          String everybody = row.getString("everybody");
          return new ColumnChoice(
              fields(sheet, Sql.texts(row, "headings"), Sql.texts(row, "fields")),
              everybody == null ? null : ImportKind.valueOf(everybody),
              row.getString("language"));
        })
        .optional();
  }

  void remember(Sheet sheet, ColumnChoice choice, Instant at) {
    List<String> fields = new ArrayList<>();
    for (SheetColumn column : sheet.columns()) {
      ColumnField field = choice.fields().get(column.index());
      fields.add(field == null ? LEFT_OUT : field.name());
    }
    database
        .sql(
            """
            insert into enrolment.import_mapping (headings_hash, headings, fields, everybody, language,
                changed_at)
            values (:hash, :headings::text[], :fields::text[], :everybody, :language, :at)
            on conflict (headings_hash) do update set headings = excluded.headings,
                fields = excluded.fields, everybody = excluded.everybody, language = excluded.language,
                changed_at = excluded.changed_at
            """)
        .param("hash", hash(sheet))
        .param("headings", Sql.array(names(sheet)))
        .param("fields", Sql.array(fields))
        .param("everybody", choice.everybody() == null ? null : choice.everybody().name())
        .param("language", choice.language())
        .param("at", Sql.at(at))
        .update();
  }

  private static Map<Integer, ColumnField> fields(
      Sheet sheet, List<String> headings, List<String> fields) {
    List<String> names = names(sheet);
    Map<Integer, ColumnField> found = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int at = headings.indexOf(names.get(i));
      if (at >= 0 && !fields.get(at).equals(LEFT_OUT)) {
        found.put(i, ColumnField.valueOf(fields.get(at)));
      }
    }
    return found;
  }

  /** The column that we add to refused rows makes no other list of it. */
  private static String hash(Sheet sheet) {
    return ImportKey.headings(names(sheet).stream().filter(name -> !OURS.contains(name)).toList());
  }

  /** A column without a heading is known by its letter. */
  private static List<String> names(Sheet sheet) {
    return sheet.columns().stream()
        .map(c -> c.heading().isEmpty() ? "(" + c.letter() + ")" : Folding.fold(c.heading()))
        .toList();
  }
}
