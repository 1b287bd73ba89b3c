package org.accanto.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.accanto.testing.Abuse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class EmbeddedPostgresTests {
  @TempDir private static Path folder;
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() {
    server = EmbeddedPostgres.start(folder.resolve("data"), 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void the_server_runs_and_says_so() throws SQLException {
    assertThat(server.isRunning()).isTrue();
    assertThat(Asked.one(server, "show server_version")).startsWith("18.");
  }

  @Test
  void the_data_and_the_password_are_for_the_owner_alone() throws Exception {
    Path data = folder.resolve("data");
    assertThat(permissions(data)).startsWith("rwx").doesNotContain("r--").endsWith("-");
    assertThat(permissions(data.resolve("pg.secret"))).isEqualTo("rw-------");
    assertThat(permissions(data.resolve("pg/cluster"))).isEqualTo("rwx------");
  }

  @Test
  void nobody_comes_in_without_the_password() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(server.jdbcUrl("postgres"), "accanto_admin", "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
    assertThat(
            Asked.one(
                server,
                "select count(*) from pg_hba_file_rules" + " where auth_method <> 'scram-sha-256'"))
        .isEqualTo("0");
  }

  @Test
  void the_server_listens_on_this_machine_only() {
    assertThat(Asked.one(server, "show listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(Asked.one(server, "show unix_socket_directories")).isEmpty();
  }

  @Test
  void the_server_does_not_run_as_root() throws Exception {
    String pid = Files.readAllLines(folder.resolve("data/pg/cluster/postmaster.pid")).getFirst();
    String inside = Files.readString(Path.of("/proc", pid, "status"));
    boolean ownNamespace =
        !Files.readSymbolicLink(Path.of("/proc", pid, "ns/user"))
            .equals(Files.readSymbolicLink(Path.of("/proc/self/ns/user")));
    assertThat(ownNamespace || !inside.contains("Uid:\t0\t")).isTrue();
    assertThat(inside).containsPattern("CapEff:\t0+\n");
  }

  @Test
  @Abuse("U04")
  void what_was_typed_reaches_no_log() throws Exception {
    String words = "canary-" + System.nanoTime();
    assertThatThrownBy(() -> Asked.one(server, "select '" + words + "'::integer"))
        .hasMessageContaining(words);
    Asked.run(server, "create table written (line text primary key)");
    Asked.run(server, "insert into written values ('" + words + "')");
    assertThatThrownBy(() -> Asked.run(server, "insert into written values ('" + words + "')"))
        .hasMessageContaining("duplicate key");
    assertThat(Files.readString(folder.resolve("data/pg.log"))).doesNotContain(words);
  }

  @Test
  void a_server_that_would_lose_answers_is_refused() throws SQLException {
    try (var connection = Asked.connect(server);
        var statement = connection.createStatement()) {
      Durability.requireOn(connection);
      statement.execute("set synchronous_commit = off");
      assertThatThrownBy(() -> Durability.requireOn(connection))
          .hasMessage(
              "The database would not keep what it was told: synchronous_commit is off, and it must"
                  + " be on.");
    }
  }

  @Test
  void words_are_sorted_for_people() {
    assertThat(
            Asked.one(
                server,
                "select string_agg(w, ' ' order by w) from unnest("
                    + "array['zeta','Ωμέγα','Èlia','elia','àncora','Anna','Άννα','αννα']) w"))
        .isEqualTo("àncora Anna elia Èlia zeta αννα Άννα Ωμέγα");
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
