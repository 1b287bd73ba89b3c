package org.accanto.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks the running server whether it keeps what it is told; believing a file is not enough. */
final class Durability {
  private static final String SETTINGS =
      """
      select name, setting from pg_settings
       where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')
         and setting <> 'on'
      """;

  private Durability() {}

  static void require(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      requireOn(connection);
    } catch (SQLException e) {
      throw new CannotStartException(
          new CannotStart.ServerFailed("it refused its administrator"), e);
    }
  }

  static void requireOn(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet off = statement.executeQuery(SETTINGS)) {
      if (off.next()) {
        throw new CannotStartException(
            new CannotStart.NotDurable(off.getString(1), off.getString(2)));
      }
    }
  }
}
