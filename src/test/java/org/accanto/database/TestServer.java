package org.accanto.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One real PostgreSQL per process of a test run; each Spring context gets a database of its own in
 * it.
 */
public final class TestServer {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private TestServer() {}

  public static final Path FOLDER = TestFolder.choose();

  private static final class Running {
    static final EmbeddedPostgres SERVER = EmbeddedPostgres.start(FOLDER, 0);

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(Running::end));
    }

    private static void end() {
      SERVER.close();
      TestFolder.deleteIfInMemory(FOLDER);
    }
  }

  /** The address of an empty database, with the administrator's user and password in it. */
  public static String freshDatabase() {
    EmbeddedPostgres server = Running.SERVER;
    String name = "test_" + NEXT.incrementAndGet();
    try (Connection admin = admin("postgres");
        Statement run = admin.createStatement()) {
      run.execute("drop database if exists " + name + " with (force)");
      run.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.jdbcUrl(name)
        + "?user="
        + server.adminUser()
        + "&password="
        + server.adminPassword();
  }

  /** A connection that sees everything: to prepare what no page can, and to count what is there. */
  public static Connection admin(String database) throws SQLException {
    EmbeddedPostgres server = Running.SERVER;
    return DriverManager.getConnection(
        server.jdbcUrl(database), server.adminUser(), server.adminPassword());
  }
}
