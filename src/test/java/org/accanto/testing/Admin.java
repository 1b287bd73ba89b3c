package org.accanto.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The database's administrator. One connection stays open for the next statement: to open one takes
 * longer than most of what is asked. Several threads at once each have their own.
 */
final class Admin implements AutoCloseable {

  /** What is made of a statement whose values are set. */
  interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private final String url;
  private final AtomicReference<@Nullable Connection> idle = new AtomicReference<>();

  Admin(String url) {
    // Tests change tables; a plan that is kept would not fit any more.
    this.url = url + "&prepareThreshold=0";
  }

  <T> T ask(String sql, Use<T> use, @Nullable Object... values) {
    try {
      Connection connection = take();
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        return use.of(statement);
      } finally {
        giveBack(connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection take() throws SQLException {
    Connection mine = idle.getAndSet(null);
    return mine != null && mine.isValid(5) ? mine : DriverManager.getConnection(url);
  }

  private void giveBack(Connection connection) throws SQLException {
    if (!idle.compareAndSet(null, connection)) {
      connection.close();
    }
  }

  @Override
  public void close() throws SQLException {
    Connection last = idle.getAndSet(null);
    if (last != null) {
      last.close();
    }
  }
}
