package org.accanto.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.accanto.database.CannotStart;
import org.accanto.database.CannotStartException;
import org.accanto.database.Console;
import org.accanto.database.Upkeep;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The master key is changed while people write, and its loss is said instead of covered up. */
@AccantoTest
@TestPropertySource(properties = "accanto.data=target/test-files-of-keys")
@Tag("vault")
// An application of its own with all its connections: it ends with the class.
@DirtiesContext
class MasterKeyTests {

  private static final Path DATA = Path.of("target", "test-files-of-keys");
  private static final String COLUMN = "accompaniment.beside.words";

  @Autowired Cast cast;
  @Autowired Vault vault;
  @Autowired ActingTransaction transaction;
  @Autowired DataKeyRows rows;
  @Autowired Upkeep upkeep;

  @Value("${accanto.database-url}")
  String url;

  @TempDir Path elsewhere;

  Actor amina;

  record Told(Actor by, Place place, String words, byte[] sealed) {}

  @BeforeEach
  void somethingIsSealed() {
    amina = cast.peer("Amina");
    tell(vault, amina, "Before.");
  }

  @Test
  void whilePeopleWriteTheKeyIsChangedThreeTimes_andEveryWordOpens() throws Exception {
    Vault older = anotherProcess();
    AtomicBoolean stop = new AtomicBoolean();
    List<Told> told = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(3)) {
      List<Future<List<Told>>> writing =
          List.of(
              people.submit(() -> writes(vault, stop)),
              people.submit(() -> writes(older, stop)),
              people.submit(() -> writes(anotherProcess(), stop)));
      for (int i = 0; i < 3; i++) {
        int rewrapped = Console.keep(DATA, url, command -> Rotation.run(DATA, command));
        assertThat(rewrapped).isPositive();
      }
      stop.set(true);
      for (Future<List<Told>> one : writing) {
        told.addAll(one.get());
      }
    }

    assertThat(told).hasSizeGreaterThan(3);
    for (Vault reader : List.of(vault, older, anotherProcess())) {
      assertThat(told).allSatisfy(one -> assertThat(read(reader, one)).isEqualTo(one.words()));
    }
    assertThat(MasterFile.in(DATA).read()).hasSize(1);
    assertThat(cast.count("select count(*) from vault.master_key")).isEqualTo(1);
    assertThat(
            cast.count(
                "select count(*) from vault.data_key where wrapped is not null and master <> ?",
                MasterFile.in(DATA).read().getFirst().number()))
        .isZero();
  }

  private List<Told> writes(Vault through, AtomicBoolean stop) {
    List<Told> told = new ArrayList<>();
    while (!stop.get()) {
      Actor somebody = cast.peer("Somebody");
      told.add(tell(through, somebody, "Words " + told.size()));
      Told before = told.get(told.size() / 2);
      assertThat(read(through, before)).isEqualTo(before.words());
    }
    return told;
  }

  @Test
  void aStartWithoutTheFileIsRefused_andMakesNone() {
    assertThat(refusal(elsewhere))
        .isEqualTo(new CannotStart.MasterKeyMissing(elsewhere.resolve("master.keys")));
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aStartWithAnotherOrADamagedFileIsRefused_andLeavesItAsItIs() throws IOException {
    MasterFile other = MasterFile.in(elsewhere);
    other.write(List.of(MasterFile.Key.random()));
    String theirs = Files.readString(other.path());
    assertThat(refusal(elsewhere)).isInstanceOf(CannotStart.MasterKeyMissing.class);
    assertThat(other.path()).hasContent(theirs);

    String ours = Files.readString(DATA.resolve("master.keys"));
    Files.writeString(other.path(), ours.substring(0, ours.length() - 3));
    assertThat(refusal(elsewhere)).isInstanceOf(CannotStart.MasterKeyMissing.class);
    assertThat(
            catchThrowableOfType(CannotStartException.class, () -> Rotation.run(elsewhere, upkeep)))
        .isNotNull();
  }

  @Test
  void whatACutOffChangeLeftIsUsedAtTheNextStart() throws Exception {
    MasterFile file = MasterFile.in(elsewhere);
    List<MasterFile.Key> both = new ArrayList<>(MasterFile.in(DATA).read());
    both.addFirst(MasterFile.Key.random());
    file.write(both);

    MasterKey master = new FileMasterKey(file, upkeep);

    assertThat(master.wrap(new byte[32], new byte[0]).master()).isEqualTo(both.getFirst().number());
    // As it was, for the other tests.
    try (var owner = upkeep.asOwner()) {
      new MasterNumbers(owner).forget(both.getFirst().number());
    }
  }

  @Test
  void onlyItsOwnerReadsTheFile() throws IOException {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(DATA.resolve("master.keys"))))
        .isEqualTo("rw-------");
  }

  private CannotStart refusal(Path data) {
    return catchThrowableOfType(
            CannotStartException.class, () -> new FileMasterKey(MasterFile.in(data), upkeep))
        .reason();
  }

  private Vault anotherProcess() {
    try {
      MasterKey master = new FileMasterKey(MasterFile.in(DATA), upkeep);
      return new Vault(new DataKeys(rows, master), null);
    } catch (IOException | java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Told tell(Vault through, Actor by, String words) {
    Place place = Whose.peer(by.person()).at(COLUMN, UUID.randomUUID());
    return transaction.as(by, () -> new Told(by, place, words, through.seal(place, words)));
  }

  private String read(Vault through, Told told) {
    return transaction.as(told.by(), () -> through.open(told.place(), told.sealed()));
  }
}
