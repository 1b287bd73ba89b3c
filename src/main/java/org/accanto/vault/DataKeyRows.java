package org.accanto.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DataKeyRows {

  /**
   * @param wrapped null: destroyed
   */
  record Row(Whose whose, int number, MasterKey.@Nullable Wrapped wrapped) {}

  private final JdbcClient database;

  DataKeyRows(JdbcClient database) {
    this.database = database;
  }

  /** All keys of these files, destroyed ones among them, in one question. */
  Map<Whose, List<Row>> of(Collection<Whose> wanted) {
    List<Whose> order = List.copyOf(wanted);
    Map<Whose, List<Row>> found = new HashMap<>();
    order.forEach(whose -> found.put(whose, new ArrayList<>()));
    database
        .sql("select * from sec.data_keys(:people::uuid[], :files::text[])")
        .param("people", order.stream().map(w -> w.person().value()).toArray(UUID[]::new))
        .param("files", order.stream().map(w -> w.file().name()).toArray(String[]::new))
        .query(row -> {
          Row key = row(row);
          found.computeIfAbsent(key.whose(), w -> new ArrayList<>()).add(key);
        });
    return found;
  }

  /** The keys that count from now on; none when their master key is no longer used. */
  List<Row> keep(List<Row> made) {
    List<MasterKey.Wrapped> wrapped =
        made.stream().flatMap(r -> Stream.ofNullable(r.wrapped())).toList();
    return database
        .sql(
            "select * from sec.keep_data_keys(:people::uuid[], :files::text[], :numbers::integer[],"
                + " :wrapped::bytea[], :masters::integer[])")
        .param("people", made.stream().map(r -> r.whose().person().value()).toArray(UUID[]::new))
        .param("files", made.stream().map(r -> r.whose().file().name()).toArray(String[]::new))
        .param("numbers", made.stream().map(Row::number).toArray(Integer[]::new))
        .param("wrapped", wrapped.stream().map(MasterKey.Wrapped::bytes).toArray(byte[][]::new))
        .param("masters", wrapped.stream().map(MasterKey.Wrapped::master).toArray(Integer[]::new))
        .query((row, n) -> row(row))
        .list();
  }

  static Row row(ResultSet row) throws SQLException {
    byte[] wrapped = row.getBytes("wrapped");
    return new Row(
        new Whose(Sql.person(row, "person"), Whose.File.valueOf(row.getString("file"))),
        row.getInt("id"),
        wrapped == null ? null : new MasterKey.Wrapped(row.getInt("master"), wrapped));
  }
}
