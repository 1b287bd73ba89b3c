package org.accanto.rules;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.testing.Cast;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each of a few people may do with the rows of one book, table by table, past the application:
 * r reads, u updates, w(columns) puts somebody or some time else there, i adds a copy in her name,
 * j adds one in their own, d deletes. A row is really tried, and everything is undone.
 */
record WhoMay(
    Map<String, Actor> people,
    UUID amina,
    UUID walk,
    JdbcClient application,
    ActingTransaction as,
    Cast cast) {

  private static final String OF_THE_BOOK = " t where (t::text like ? or t::text like ?)";
  private static final String NOT_ALLOWED = "42501";

  /** What was tried went through, and is taken back. */
  private static final class Undo extends RuntimeException {
    final int rows;

    Undo(int rows) {
      super(null, null, false, false);
      this.rows = rows;
    }
  }

  /** Each table of which the book has a row, and who may what with it. */
  Map<String, String> everything() {
    Map<String, String> found = new TreeMap<>();
    for (String table : tables()) {
      if (!row(table).isEmpty()) {
        found.put(table, with(table));
      }
    }
    return found;
  }

  List<String> tables() {
    return application
        .sql(
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and c.relrowsecurity and n.nspname !~ '^(pg_|sec|vault)'
               and has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'SELECT')
             order by 1
            """)
        .query(String.class)
        .list();
  }

  String with(String table) {
    Map<String, String> all = new LinkedHashMap<>();
    String row = row(table);
    people.forEach((name, actor) -> {
      String may = may(table, row, actor);
      all.put(name, may.isEmpty() ? "-" : may);
    });
    List<String> said = new ArrayList<>();
    all.forEach((name, may) -> said.add(name + " " + may));
    return String.join(" | ", said);
  }

  private String may(String table, String row, Actor actor) {
    StringBuilder may = new StringBuilder();
    Object[] book = {"%" + amina + "%", "%" + walk + "%"};
    if (reads(table, actor, book)) {
      may.append('r');
    }
    List<String> changed = new ArrayList<>();
    for (Column column : columns(table)) {
      String to = column.type().equals("uuid") ? "'" + actor.person() + "'" : "'2027-02-03T04:05Z'";
      if (column.updates() && !column.plain() && passes(actor, update(table, column, to), book)) {
        changed.add(column.name());
      }
    }
    boolean same =
        columns(table).stream()
            .filter(Column::updates)
            .findFirst()
            .map(c -> passes(actor, update(table, c, "t." + c.name()), book))
            .orElse(false);
    may.append(same ? "u" : "").append(changed.isEmpty() ? "" : "w" + changed);
    may.append(passes(actor, insert(table), row) ? "i" : "");
    String mine = row.replace(amina.toString(), actor.person().toString());
    may.append(!mine.equals(row) && passes(actor, insert(table), mine) ? "j" : "");
    may.append(passes(actor, "delete from " + table + OF_THE_BOOK, book) ? "d" : "");
    return may.toString();
  }

  private static String update(String table, Column column, String to) {
    return "update " + table + " t set " + column.name() + " = " + to + OF_THE_BOOK.substring(2);
  }

  private String insert(String table) {
    String columns =
        String.join(
            ", ", columns(table).stream().filter(Column::written).map(Column::name).toList());
    return "insert into "
        + table
        + " ("
        + columns
        + ") overriding system value select "
        + columns
        + " from jsonb_populate_record(null::"
        + table
        + ", cast(? as jsonb))";
  }

  /** One row of the book as the administrator sees it. */
  private String row(String table) {
    return cast.text(
        "select to_jsonb(t)::text from " + table + OF_THE_BOOK + " limit 1",
        "%" + amina + "%",
        "%" + walk + "%");
  }

  private record Column(String name, String type, boolean updates, boolean written) {
    boolean plain() {
      return !type.equals("uuid") && !type.equals("timestamp with time zone");
    }
  }

  private List<Column> columns(String table) {
    return application
        .sql(
            """
            select quote_ident(a.attname), format_type(a.atttypid, null),
              has_column_privilege(a.attrelid, a.attnum, 'UPDATE'), a.attgenerated = ''
            from pg_attribute a where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
            order by a.attnum
            """)
        .param(table)
        .query(
            (r, n) -> new Column(r.getString(1), r.getString(2), r.getBoolean(3), r.getBoolean(4)))
        .list();
  }

  private boolean reads(String table, Actor actor, Object... book) {
    return as.as(
            actor,
            () ->
                application
                    .sql("select count(*) from " + table + OF_THE_BOOK)
                    .params(book)
                    .query(Long.class)
                    .single())
        > 0;
  }

  /** Whether the policies let it through; what the table itself then refuses is another matter. */
  private boolean passes(Actor actor, String sql, Object... values) {
    try {
      as.run(
          actor,
          () -> {
            throw new Undo(application.sql(sql).params(values).update());
          });
      return false;
    } catch (Undo undo) {
      return undo.rows > 0;
    } catch (RuntimeException e) {
      if (NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException refusal) {
        return !NOT_ALLOWED.equals(refusal.getSQLState());
      }
      throw e;
    }
  }
}
