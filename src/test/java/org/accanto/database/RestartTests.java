package org.accanto.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class RestartTests {
  @TempDir private Path data;

  @Test
  void a_stopped_server_starts_again_with_its_rows() {
    try (EmbeddedPostgres first = EmbeddedPostgres.start(data, 0)) {
      Asked.run(first, "create table kept as select 7 as value");
    }
    assertThat(PidFile.exists(data.resolve("pg/cluster"))).isFalse();
    try (EmbeddedPostgres second = EmbeddedPostgres.start(data, 0)) {
      assertThat(Asked.one(second, "select value from kept")).isEqualTo("7");
    }
  }

  @Test
  void a_server_that_was_killed_comes_back_on_the_same_port_with_its_rows() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, 0)) {
      Asked.run(server, "create table kept as select 7 as value");
      String pid = pid();
      ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
      Asked.until("another server is ready", () -> !pid().equals(pid) && Asked.answers(server));
      assertThat(Asked.one(server, "select value from kept")).isEqualTo("7");
    }
  }

  @Test
  void a_server_that_keeps_dying_is_given_up() {
    Deaths deaths = new Deaths();
    assertThat(deaths.pauseAfter(0)).contains(Duration.ZERO);
    assertThat(deaths.pauseAfter(1)).contains(Duration.ofMillis(200));
    assertThat(deaths.pauseAfter(2)).contains(Duration.ofMillis(400));
    assertThat(deaths.pauseAfter(3)).contains(Duration.ofMillis(800));
    assertThat(deaths.pauseAfter(4)).contains(Duration.ofMillis(1600));
    assertThat(deaths.pauseAfter(5)).isEmpty();
    long later = Deaths.WITHIN.toNanos() * 2;
    assertThat(deaths.pauseAfter(later)).isEqualTo(Optional.of(Duration.ZERO));
  }

  @Test
  void a_kill_of_the_application_loses_no_row_that_was_answered() throws Exception {
    Process application = application();
    int answered = 0;
    try (BufferedReader lines = application.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answered = Integer.parseInt(line);
        if (answered == 200) {
          application.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(answered).isGreaterThanOrEqualTo(200);
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, 0)) {
      assertThat(Integer.parseInt(Asked.one(server, "select count(*) from answered")))
          .isGreaterThanOrEqualTo(answered);
    }
  }

  @Test
  void starters_that_unpack_at_the_same_time_share_one_folder() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Path> unpack = () -> Binaries.unpacked(data);
      var all = threads.invokeAll(List.of(unpack, unpack, unpack));
      Path folder = all.getFirst().get();
      for (var one : all) {
        assertThat(one.get()).isEqualTo(folder);
      }
      assertThat(Files.isExecutable(folder.resolve("bin/postgres"))).isTrue();
    }
  }

  private Process application() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            AnsweringApplication.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private String pid() {
    try {
      // A server that is about to start has made the file, and perhaps not written into it.
      return Files.readString(data.resolve("pg/cluster/postmaster.pid"))
          .lines()
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
