package org.accanto.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A PostgreSQL server of our own on one data folder, for this application alone: reachable only
 * from this machine, with a password, and started again when it dies.
 */
final class EmbeddedPostgres implements AutoCloseable {
  private static final int TRIES_FOR_A_FREE_PORT = 3;

  private final DataFolder folder;
  private final Supervisor supervisor;
  private final int port;
  private final String password;

  private EmbeddedPostgres(DataFolder folder, Supervisor supervisor, int port, String password) {
    this.folder = folder;
    this.supervisor = supervisor;
    this.port = port;
    this.password = password;
  }

  /**
   * Returns when the server takes connections and has been asked whether it keeps what it is told.
   *
   * @param port 0 for any free one
   * @throws CannotStartException with the reason, for each way in which a start may fail
   */
  static EmbeddedPostgres start(Path data, int port) {
    DataFolder folder = DataFolder.open(data);
    try {
      return start(folder, port);
    } catch (IOException e) {
      folder.close();
      throw DataFolder.refusal(folder.path(), e);
    } catch (RuntimeException | Error e) {
      folder.close();
      throw e;
    }
  }

  private static EmbeddedPostgres start(DataFolder folder, int wanted) throws IOException {
    FreeSpace.require(folder.path(), FreeSpace.LEAST_MEGABYTES);
    Path binaries = Binaries.unpacked(folder.path());
    Routes.Found found = Routes.choose(binaries, folder);
    String password = Secret.readOrMake(folder.secret());
    Cluster.ready(folder, binaries, found, password);
    Orphans.clear(folder);
    for (int tries = 1; ; tries++) {
      int port = Ports.free(wanted);
      try {
        List<String> command = ServerCommand.line(binaries, folder.cluster(), port, found);
        return checked(folder, Supervisor.start(command, folder, port), port, password);
      } catch (CannotStartException e) {
        boolean lostTheRace = wanted == 0 && e.reason() instanceof CannotStart.PortTaken;
        if (!lostTheRace || tries == TRIES_FOR_A_FREE_PORT) {
          throw e;
        }
      }
    }
  }

  private static EmbeddedPostgres checked(
      DataFolder folder, Supervisor supervisor, int port, String password) {
    EmbeddedPostgres server = new EmbeddedPostgres(folder, supervisor, port, password);
    try {
      Durability.require(server.jdbcUrl("postgres"), server.adminUser(), password);
      return server;
    } catch (RuntimeException e) {
      supervisor.stop();
      throw e;
    }
  }

  /** For that database of this server, without user and password. */
  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  String adminUser() {
    return Cluster.ADMIN;
  }

  String adminPassword() {
    return password;
  }

  /** Whether the server takes connections at this moment; false while it is being restarted. */
  boolean isRunning() {
    return supervisor.isRunning();
  }

  /** Fast shutdown: open transactions are rolled back, everything answered is kept. */
  @Override
  public void close() {
    supervisor.stop();
    folder.close();
  }
}
