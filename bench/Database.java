import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The application's own database, entered as its administrator to fill it and to sign people in. */
record Database(String url, String password, Connection connection) implements AutoCloseable {
  private static final String ADMIN = "accanto_admin";
  private static final int PORT_LINE = 3;

  static Database of(Path data) throws IOException, SQLException {
    String port = Files.readAllLines(data.resolve("pg/cluster/postmaster.pid")).get(PORT_LINE);
    String url = "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres";
    String password = Files.readString(data.resolve("pg.secret")).strip();
    return new Database(url, password, DriverManager.getConnection(url, ADMIN, password));
  }

  /** Fills the tables with as many meetings; does nothing where there is no seed. */
  void seed(Path file, int meetings, Path data) throws Exception {
    if (Files.exists(file)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set bench.meetings = " + meetings);
        statement.execute(Files.readString(file));
        new Sealing(connection, data).write();
        statement.execute("analyze");
        statement.execute("checkpoint");
      }
    }
  }

  /** Fills the tables by this file alone. */
  void fill(Path file, int meetings) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set bench.meetings = " + meetings);
      statement.execute(Files.readString(file));
      statement.execute("analyze");
      statement.execute("checkpoint");
    }
  }

  /**
   * Opens a session for each row of the query: columns person and hat, every further column is a
   * word for the braces of pages.txt.
   *
   * @param seen cookies of a browser that has been here before
   */
  List<Session> sessions(Path query, String seen) throws Exception {
    List<Session> sessions = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(Files.readString(query))) {
      while (row.next()) {
        Map<String, String> words = new HashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          words.put(row.getMetaData().getColumnLabel(column), String.valueOf(row.getString(column)));
        }
        sessions.add(new Session(row.getString("hat"), "; accanto=" + open(words) + seen, words));
      }
    }
    return sessions;
  }

  private String open(Map<String, String> words) throws Exception {
    String token = UUID.randomUUID().toString();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    try (PreparedStatement open =
        connection.prepareStatement(
            """
            insert into access.session (id, token_hash, person, hat, own_device, device, opened_at,
              seen_at, proved_at, expires_at, idle)
            values (gen_random_uuid(), ?, ?::uuid, ?, true, 'bench', now(), now(), now(),
              now() + interval '1 day', interval '1 day')
            """)) {
      open.setBytes(1, hash);
      open.setString(2, words.get("person"));
      open.setString(3, words.get("hat"));
      open.execute();
    }
    return token;
  }

  double commitsPerSecond(int clients, Duration length) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists public.bench_commit (id uuid primary key)");
    }
    long start = System.nanoTime();
    long end = start + length.toNanos();
    long count = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Callable<Long>> all = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        all.add(() -> commits(end));
      }
      for (Future<Long> done : threads.invokeAll(all)) {
        count += done.get();
      }
    }
    return count / ((System.nanoTime() - start) / 1e9);
  }

  private long commits(long end) throws SQLException {
    long count = 0;
    try (Connection own = DriverManager.getConnection(url, ADMIN, password);
        PreparedStatement insert =
            own.prepareStatement("insert into public.bench_commit values (?)")) {
      for (; System.nanoTime() < end; count++) {
        insert.setObject(1, UUID.randomUUID());
        insert.execute();
      }
    }
    return count;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
