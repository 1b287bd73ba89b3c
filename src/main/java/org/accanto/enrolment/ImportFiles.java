package org.accanto.enrolment;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists on their way in: only who brought one sees it, and nobody after a day. */
@Repository
class ImportFiles {

  /**
   * @param bytes null when the import has ended
   * @param choice null until somebody has chosen
   */
  record Kept(
      UUID id,
      byte @Nullable [] bytes,
      @Nullable ColumnChoice choice,
      List<String> headings,
      boolean done,
      int added,
      int changed,
      int unchanged) {}

  private final JdbcClient database;
  private final Vault vault;

  ImportFiles(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  void add(UUID id, byte[] bytes, Instant at, Instant forgetAt, Actor by) {
    database
        .sql(
            """
            insert into enrolment.import_file (id, brought_by, brought_at, forget_at, bytes)
            values (:id, :by, :at, :forgetAt, :bytes)
            """)
        .param("id", id)
        .param("by", by.person().value())
        .param("at", Sql.at(at))
        .param("forgetAt", Sql.at(forgetAt))
        .param(
            "bytes",
            vault.seal(
                Sealed.listed(by.person(), id), new String(bytes, StandardCharsets.ISO_8859_1)))
        .update();
  }

  /** Locks the row: of two clicks on "import", the second waits and finds the work done. */
  Optional<Kept> locked(UUID id) {
    return find("select * from enrolment.import_file where id = :id for update", id);
  }

  Optional<Kept> of(UUID id) {
    return find("select * from enrolment.import_file where id = :id", id);
  }

  private Optional<Kept> find(String sql, UUID id) {
    return database.sql(sql).param("id", id).query((row, n) -> row(row)).optional();
  }

  void choose(UUID id, Sheet sheet, ColumnChoice choice) {
    Map<Integer, ColumnField> fields = new TreeMap<>(choice.fields());
    database
        .sql(
            """
            update enrolment.import_file set headings = :headings::text[], columns = :columns::integer[],
                fields = :fields::text[], everybody = :everybody, language = :language
             where id = :id and done_at is null
            """)
        .param("id", id)
        .param("headings", Sql.array(sheet.headings()))
        .param("columns", fields.keySet().toArray(Integer[]::new))
        .param("fields", fields.values().stream().map(Enum::name).toArray(String[]::new))
        .param("everybody", choice.everybody() == null ? null : choice.everybody().name())
        .param("language", choice.language())
        .update();
  }

  void end(UUID id, int added, int changed, int unchanged, Instant at) {
    database
        .sql(
            """
            update enrolment.import_file set bytes = null, done_at = :at, added = :added,
                changed = :changed, unchanged = :unchanged where id = :id
            """)
        .param("id", id)
        .param("at", Sql.at(at))
        .param("added", added)
        .param("changed", changed)
        .param("unchanged", unchanged)
        .update();
  }

  boolean forget(UUID id) {
    return database.sql("delete from enrolment.import_file where id = :id").param("id", id).update()
        == 1;
  }

  /** Ends what is older than a day, whoever brought it. */
  int forgetOld(Instant at) {
    return database
        .sql("select sec.forget_imports(:at)")
        .param("at", Sql.at(at))
        .query(Integer.class)
        .single();
  }

  private Kept row(ResultSet row) throws SQLException {
    String language = row.getString("language");
    String everybody = row.getString("everybody");
    ColumnChoice choice =
        language == null
            ? null
            : new ColumnChoice(
                fields(row), everybody == null ? null : ImportKind.valueOf(everybody), language);
    UUID id = Sql.uuid(row, "id");
    byte[] sealed = row.getBytes("bytes");
    return new Kept(
        id,
        sealed == null
            ? null
            : vault
                .open(Sealed.listed(Sql.person(row, "brought_by"), id), sealed)
                .getBytes(StandardCharsets.ISO_8859_1),
        choice,
        Sql.texts(row, "headings"),
        row.getObject("done_at") != null,
        row.getInt("added"),
        row.getInt("changed"),
        row.getInt("unchanged"));
  }

  private static Map<Integer, ColumnField> fields(ResultSet row) throws SQLException {
    Array columns = row.getArray("columns");
    Integer[] at = (Integer[]) columns.getArray();
    List<String> names = Sql.texts(row, "fields");
    Map<Integer, ColumnField> fields = new HashMap<>();
    for (int i = 0; i < at.length; i++) {
      fields.put(at[i], ColumnField.valueOf(names.get(i)));
    }
    return fields;
  }
}
