package org.accanto.shared;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accanto.shared.HoldsPersonalData.Entry;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.accanto.shared.HoldsPersonalData.OnCalendar;
import org.accanto.shared.HoldsPersonalData.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One kind of a person's own things, as one question says it: each column is a field by its name.
 * Columns that begin with an underscore only help to open others.
 */
public final class OwnTable {

  /** Opens a sealed column. */
  @FunctionalInterface
  public interface Opening {
    String open(String column, ResultSet row) throws SQLException;
  }

  private static final Opening NOTHING_SEALED =
      (column, row) -> {
        throw new IllegalStateException("nobody opens " + column);
      };

  private final JdbcClient database;
  private final String module;
  private final Map<String, UnaryOperator<String>> choices;
  private final Opening opening;
  private final boolean calendar;

  private OwnTable(
      JdbcClient database,
      String module,
      Map<String, UnaryOperator<String>> choices,
      Opening opening,
      boolean calendar) {
    this.database = database;
    this.module = module;
    this.choices = choices;
    this.opening = opening;
    this.calendar = calendar;
  }

  public static OwnTable of(JdbcClient database, String module) {
    return new OwnTable(database, module, Map.of(), NOTHING_SEALED, false);
  }

  /** The column holds one of a few, or several of them: what stands behind the prefix of a key. */
  public OwnTable choice(String column, String prefix) {
    return choice(column, code -> prefix + code);
  }

  /** Like {@link #choice}, where keys are written small. */
  public OwnTable small(String column, String prefix) {
    return choice(column, code -> prefix + code.toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private OwnTable choice(String column, UnaryOperator<String> key) {
    Map<String, UnaryOperator<String>> more = new LinkedHashMap<>(choices);
    more.put(column, key);
    return new OwnTable(database, module, more, opening, calendar);
  }

  public OwnTable opened(Opening by) {
    return new OwnTable(database, module, choices, by, calendar);
  }

  /** Each row is a day: columns {@code id} and {@code day}, {@code time} and {@code minutes}. */
  public OwnTable days() {
    return new OwnTable(database, module, choices, opening, true);
  }

  /**
   * @param sql may name {@code :me} and {@code :hat}
   */
  public Kind kind(String name, Actor actor, String sql) {
    List<Entry> entries =
        database
            .sql(sql)
            .param("me", actor.person().value())
            .param("hat", actor.hat().name())
            .query((row, n) -> entry(row))
            .list();
    return new Kind(module, name, entries);
  }

  private Entry entry(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Entry entry = Entry.nothing();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnLabel(i);
      if (!name.startsWith("_")) {
        entry = entry.and(name, value(row, i, name, columns));
      }
    }
    LocalDate day = calendar ? row.getObject("day", LocalDate.class) : null;
    return day == null ? entry : entry.at(day(row, day));
  }

  private static OnCalendar day(ResultSet row, LocalDate day) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    return new OnCalendar(id, day, row.getObject("time", LocalTime.class), row.getInt("minutes"));
  }

  private @Nullable Value value(ResultSet row, int i, String name, ResultSetMetaData columns)
      throws SQLException {
    UnaryOperator<String> key = choices.get(name);
    return switch (columns.getColumnType(i)) {
      case Types.BINARY -> Value.of(opening.open(name, row));
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Value.of(Sql.instantOrNull(row, name));
      case Types.DATE -> Value.of(row.getObject(i, LocalDate.class));
      case Types.TIME -> Value.of(row.getObject(i, LocalTime.class));
      case Types.ARRAY -> some(Sql.texts(row, name), key);
      case Types.VARCHAR -> word(row.getString(i), key);
      default -> Value.of(row.getObject(i));
    };
  }

  private static Value some(List<String> all, @Nullable UnaryOperator<String> key) {
    return new HoldsPersonalData.Some(
        all.stream().map(one -> Objects.requireNonNull(word(one, key))).toList());
  }

  private static @Nullable Value word(@Nullable String word, @Nullable UnaryOperator<String> key) {
    return word == null || key == null
        ? Value.of(word)
        : new HoldsPersonalData.Choice(key.apply(word), word);
  }
}
