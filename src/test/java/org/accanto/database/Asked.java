package org.accanto.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Small questions to a server, as its administrator. */
final class Asked {
  private Asked() {}

  static Connection connect(EmbeddedPostgres server) throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl("postgres"), server.adminUser(), server.adminPassword());
  }

  static String one(EmbeddedPostgres server, String question) {
    try (Connection connection = connect(server);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  static void run(EmbeddedPostgres server, String command) {
    try (Connection connection = connect(server);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  static boolean answers(EmbeddedPostgres server) {
    try (Connection connection = connect(server)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Looks again and again until it is so, for two minutes at most. */
  static void until(String what, BooleanSupplier isSo) {
    long start = System.nanoTime();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() - start > Duration.ofMinutes(2).toNanos()) {
        throw new AssertionError("still not so: " + what);
      }
      var _ = Signals.pause();
    }
  }
}
