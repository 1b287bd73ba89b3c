package org.accanto.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class StartRefusalTests {
  @TempDir private Path data;

  @Test
  void a_folder_of_another_major_version_is_left_as_it_is() throws IOException {
    Path version = Files.createDirectories(data.resolve("pg/cluster")).resolve("PG_VERSION");
    Files.writeString(version, "17\n");
    assertThat(refusal(() -> EmbeddedPostgres.start(data, 0)))
        .isEqualTo(new CannotStart.OtherMajorVersion(data, 17, 18));
    assertThat(version).hasContent("17\n");
  }

  @Test
  void a_port_that_is_taken_is_named() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(refusal(() -> EmbeddedPostgres.start(data, other.getLocalPort())))
          .isEqualTo(new CannotStart.PortTaken(other.getLocalPort()));
    }
  }

  @Test
  void a_second_instance_on_the_same_folder_is_refused_and_the_first_goes_on() {
    try (EmbeddedPostgres first = EmbeddedPostgres.start(data, 0)) {
      assertThat(refusal(() -> EmbeddedPostgres.start(data, 0)))
          .isEqualTo(new CannotStart.AlreadyRunning(data));
      assertThat(Asked.one(first, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_full_disk_is_refused_before_anything_is_written() {
    CannotStart reason = refusal(() -> FreeSpace.require(data, Long.MAX_VALUE));
    assertThat(reason).isInstanceOf(CannotStart.DiskFull.class);
    assertThat(FreeSpace.isFull("could not write: No space left on device")).isTrue();
  }

  @Test
  void without_a_user_to_run_as_every_attempt_is_told() throws IOException {
    Route stranger = new Route("as a stranger", List.of("false"), Optional.empty(), false);
    Route missing = new Route("with a tool", List.of("no-such-tool"), Optional.empty(), false);
    Path binaries = Binaries.unpacked(data);
    try (DataFolder folder = DataFolder.open(data)) {
      assertThat(refusal(() -> Routes.choose(binaries, folder, List.of(stranger, missing))))
          .extracting(CannotStart::sentence)
          .isEqualTo(
              "No user was found that PostgreSQL may run as; tried: as a stranger (it said nothing);"
                  + " with a tool (it could not be run).");
    }
  }

  @Test
  void a_data_folder_that_cannot_be_made_is_named() throws IOException {
    Path file = Files.createFile(data.resolve("file"));
    assertThat(refusal(() -> EmbeddedPostgres.start(file.resolve("data"), 0)))
        .isInstanceOf(CannotStart.FolderClosed.class);
  }

  @Test
  void a_server_that_ends_at_once_says_why() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, 0)) {
      assertThat(server.isRunning()).isTrue();
    }
    Files.writeString(data.resolve("pg/cluster/postgresql.auto.conf"), "no_such_setting = 1\n");
    assertThat(refusal(() -> EmbeddedPostgres.start(data, 0)))
        .isInstanceOf(CannotStart.ServerFailed.class)
        .extracting(CannotStart::sentence)
        .asString()
        .contains("postgresql.auto.conf");
  }

  @Test
  void every_reason_has_one_sentence_and_a_code_of_its_own() {
    List<CannotStart> all =
        List.of(
            new CannotStart.OtherMajorVersion(data, 17, 18),
            new CannotStart.PortTaken(5432),
            new CannotStart.DiskFull(data, 12, 200),
            new CannotStart.AlreadyRunning(data),
            new CannotStart.NoUserToRunAs(List.of("one")),
            new CannotStart.FolderClosed(data),
            new CannotStart.NotDurable("fsync", "off"),
            new CannotStart.NoServerForThisMachine("a toaster"),
            new CannotStart.NoOutsideServer("db:5432/accanto", "08001"),
            new CannotStart.NotAllowedToPrepare("somebody"),
            new CannotStart.AddressNotUnderstood(),
            new CannotStart.MasterKeyMissing(data),
            new CannotStart.LedgerMissing(data),
            new CannotStart.NothingThere(data),
            new CannotStart.ServerFailed("it said nothing"));
    assertThat(all).hasSize(CannotStart.class.getPermittedSubclasses().length);
    assertThat(all).extracting(CannotStart::exitCode).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(one -> assertThat(one.sentence()).endsWith(".").hasLineCount(1));
  }

  private static CannotStart refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable start) {
    return catchThrowableOfType(CannotStartException.class, start).reason();
  }
}
