package org.accanto.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL server that is running, with the right to prepare it.
 *
 * @param url JDBC address of the database, without user and password
 */
record Server(String url, String database, String user, String password) {

  /** SQLSTATE classes: 08 no connection, 28 wrong user or password, 3D no such database. */
  Connection connect() throws SQLException {
    try {
      return DriverManager.getConnection(url, user, password);
    } catch (SQLException e) {
      String state = e.getSQLState() == null ? "" : e.getSQLState();
      if (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D")) {
        throw new CannotStartException(new CannotStart.NoOutsideServer(address(), state), e);
      }
      throw e;
    }
  }

  /** Host, port and database: no user, no password. */
  String address() {
    return url.replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
  }

  @Override
  public String toString() {
    return address();
  }
}
