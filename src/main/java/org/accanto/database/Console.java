package org.accanto.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work for whoever runs the machine, asked at a terminal and not by a page: on the database of a
 * data folder whether Accanto is running on it or not, or on the outside one.
 */
public final class Console {

  /** Gets a connection that reads everything, in one transaction with one snapshot. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Connection administrator) throws SQLException;
  }

  /** Gets the database as its owner, who looks after keys. */
  @FunctionalInterface
  public interface Keeping<T> {
    T with(Upkeep upkeep) throws SQLException;
  }

  /** What is done with a server that was found or started. */
  @FunctionalInterface
  private interface OnServer<T> {
    T with(Server server) throws SQLException;
  }

  private static final int PORT_LINE = 3;

  private Console() {}

  /**
   * @param outside the address that {@code ACCANTO_DATABASE_URL} holds, when it is set
   * @throws CannotStartException when there is no database to ask
   */
  public static <T> T run(Path data, @Nullable String outside, Work<T> work) throws SQLException {
    return on(data, outside, server -> with(server, work));
  }

  /** Like {@link #run}, in transactions of its own. */
  public static <T> T keep(Path data, @Nullable String outside, Keeping<T> work)
      throws SQLException {
    return on(data, outside, server -> work.with(new Upkeep(server)));
  }

  private static <T> T on(Path data, @Nullable String outside, OnServer<T> work)
      throws SQLException {
    if (outside != null && !outside.isBlank()) {
      return work.with(OutsideServer.of(outside));
    }
    if (!Files.exists(data.resolve("pg/cluster/PG_VERSION"))) {
      throw new CannotStartException(new CannotStart.NothingThere(data));
    }
    try (EmbeddedPostgres own = EmbeddedPostgres.start(data, 0)) {
      return work.with(server(own.jdbcUrl("postgres"), own.adminPassword()));
    } catch (CannotStartException refusal) {
      if (refusal.reason() instanceof CannotStart.AlreadyRunning) {
        return work.with(running(data));
      }
      throw refusal;
    }
  }

  private static <T> T with(Server server, Work<T> work) throws SQLException {
    try (Connection administrator = server.connect()) {
      administrator.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      administrator.setAutoCommit(false);
      T done = work.with(administrator);
      administrator.commit();
      return done;
    }
  }

  /** The server that another Accanto has started on this folder. */
  private static Server running(Path data) {
    try {
      List<String> pid = Files.readAllLines(data.resolve("pg/cluster/postmaster.pid"));
      String password = Files.readString(data.resolve("pg.secret"), StandardCharsets.UTF_8).strip();
      String url = "jdbc:postgresql://127.0.0.1:" + pid.get(PORT_LINE).strip() + "/postgres";
      return server(url, password);
    } catch (IOException e) {
      throw DataFolder.refusal(data, e);
    }
  }

  private static Server server(String url, String password) {
    return new Server(url, "postgres", Cluster.ADMIN, password);
  }
}
