package org.accanto.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.accanto.database.CannotStart;
import org.accanto.database.CannotStartException;
import org.accanto.database.Upkeep;
import org.accanto.scenarios.Everything;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A start on an older copy forgets again; a start without its ledger is none. */
@AccantoTest
@TestPropertySource(properties = "accanto.data=target/test-files-of-ledger")
@Tag("rights")
@DirtiesContext
class LedgerTests {

  private static final Path DATA = Path.of("target", "test-files-of-ledger");
  private static final Path FILE = DATA.resolve("forgotten.ledger");

  @Autowired ApplicationContext beans;
  @Autowired DueForgettings due;
  @Autowired Upkeep upkeep;
  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired SetClock clock;

  @TempDir Path elsewhere;

  @Test
  @Abuse("E02")
  void whoWasForgottenIsForgottenAgainWhenAnOlderCopyIsPutBack() throws Exception {
    Everything all = new Everything(beans);
    Actor amina = all.amina.actor();
    Rows rows = new Rows(cast);
    Copy older = Copy.of(cast, rows, List.of(amina.person().value(), all.walk));
    forget(amina);
    assertThat(rows.saying(all.canary())).doesNotContain("enrolment.safe_contact");

    older.putBack();
    assertThat(rows.naming(all.walk)).contains("accompaniment.walk", "accompaniment.meeting");
    new Ledger(DATA, upkeep);

    assertThat(rows.naming(all.walk)).isEmpty();
    assertThat(rows.naming(amina.person().value()))
        .isSubsetOf(
            "access.person", "confidentiality.seen", "confidentiality.seen_head", "vault.data_key");
    assertThat(cast.text("select called from access.person where id = ?", amina.person().value()))
        .isEqualTo("…");
    assertThat(
            cast.count(
                "select count(*) from vault.data_key where person = ? and file = 'PEER' and wrapped is not null",
                amina.person().value()))
        .isZero();
  }

  @Test
  void whoOnlyAskedInBothRolesIsForgottenAgainWhole() throws Exception {
    Actor asker = cast.person("Somebody Who Asked Twice", Hat.ASKER, "it");
    UUID id = asker.person().value();
    cast.run(
        "insert into enrolment.request (person, state, language, begun_at) values (?, 'DRAFT', 'it', now())",
        id);
    cast.run(
        "insert into enrolment.application (supporter, state, language, begun_at) values (?, 'DRAFT', 'it', now())",
        id);
    Rows rows = new Rows(cast);
    Copy older = Copy.of(cast, rows, List.of(id));
    cast.run(
        "insert into rights.forgetting values (gen_random_uuid(), ?, 'PEER', 'ASKER', ?, ?, false, false, null)",
        id,
        Sql.at(clock.instant().minus(Duration.ofDays(9))),
        Sql.at(clock.instant()));
    assertThat(due.forget()).isPositive();
    assertThat(rows.naming(id)).containsExactly("access.person");

    older.putBack();
    assertThat(rows.naming(id)).contains("enrolment.application", "access.hat");
    new Ledger(DATA, upkeep);

    assertThat(rows.naming(id)).containsExactly("access.person");
  }

  @Test
  void aFileThatCouldNotBeForgottenIsTriedAgainWithTheSameMoment() throws Exception {
    Actor amina = cast.peer("Amina");
    site.as(amina).post("/me/data/forgetting", Map.of("once", UUID.randomUUID().toString()));
    clock.pass(Duration.ofDays(7));
    UUID id = amina.person().value();
    cast.run(
        "alter table access.hat add constraint never check (hat <> 'PEER' or person <> '"
            + id
            + "') not valid");
    cast.run(
        "create rule stays as on delete to access.hat where old.person = '"
            + id
            + "' do instead insert into access.hat values (old.person, 'PEER', now())");
    long lines = LedgerFile.in(DATA).read().orElseThrow().lines().size();
    due.forget();
    String moment = cast.text("select begun_at from rights.forgetting where person = ?", id);
    assertThat(moment).isNotEmpty();
    assertThat(LedgerFile.in(DATA).read().orElseThrow().lines()).hasSize((int) lines);

    cast.run("drop rule stays on access.hat");
    cast.run("alter table access.hat drop constraint never");
    clock.pass(Duration.ofHours(1));
    assertThat(due.forget()).isPositive();

    assertThat(
            cast.count("select count(*) from rights.forgotten where at = ?::timestamptz", moment))
        .isPositive();
  }

  @Test
  void whoComesBackAfterHavingBeenForgottenStays() throws Exception {
    Actor amina = cast.peer("Amina");
    forget(amina);
    Actor again = cast.wears(amina.person(), Hat.PEER);

    new Ledger(DATA, upkeep);

    assertThat(
            cast.count("select count(*) from access.hat where person = ?", again.person().value()))
        .isEqualTo(1);
  }

  @Test
  void theLedgerTellsNobodyWhoItWasAndIsForItsOwnerAlone() throws IOException {
    Actor amina = cast.peer("Amina");
    forget(amina);

    assertThat(Files.readString(FILE)).doesNotContain(amina.person().value().toString(), "Amina");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FILE)))
        .isEqualTo("rw-------");
  }

  @Test
  void withoutItsLedgerOrWithAnotherOrAnOlderOneNothingStarts() throws IOException {
    forget(cast.peer("Amina"));
    assertThat(refused(elsewhere)).isInstanceOf(CannotStart.LedgerMissing.class);
    assertThat(refused(elsewhere).exitCode()).isEqualTo(25);

    Path other = Files.createDirectory(elsewhere.resolve("other"));
    LedgerFile.in(other).begin(UUID.randomUUID().toString());
    assertThat(refused(other)).isInstanceOf(CannotStart.LedgerMissing.class);

    List<String> lines = Files.readAllLines(FILE);
    Path older = Files.createDirectory(elsewhere.resolve("older"));
    Files.write(older.resolve("forgotten.ledger"), lines.subList(0, lines.size() - 1));
    assertThat(refused(older)).isInstanceOf(CannotStart.LedgerMissing.class);
  }

  @Test
  void aLineThatACrashCutOffIsLeftOutAndTheNextOneIsWhole() throws Exception {
    Path cut = Files.createDirectory(elsewhere.resolve("cut"));
    LedgerFile file = LedgerFile.in(cut);
    file.begin("one");
    LedgerFile.Line line = new LedgerFile.Line("a".repeat(64), clock.instant());
    Files.writeString(file.path(), "b".repeat(40), StandardOpenOption.APPEND);
    file.add(line);

    assertThat(file.read().orElseThrow().lines()).containsExactly(line);
  }

  private CannotStart refused(Path data) {
    CannotStartException refusal =
        catchThrowableOfType(CannotStartException.class, () -> new Ledger(data, upkeep));
    assertThat(refusal).isNotNull();
    return refusal.reason();
  }

  private void forget(Actor who) {
    site.as(who).post("/me/data/forgetting", Map.of("once", UUID.randomUUID().toString()));
    clock.pass(Duration.ofDays(7));
    assertThat(due.forget()).isPositive();
  }

  /** The rows that name somebody, as an older copy of the database has them. */
  private record Copy(Cast cast, Map<String, String> rows) {

    static Copy of(Cast cast, Rows all, List<UUID> ids) {
      Map<String, String> kept = new TreeMap<>();
      for (UUID id : ids) {
        for (String table : all.naming(id)) {
          kept.put(
              table,
              cast.text(
                  "select jsonb_agg(to_jsonb(t)) from " + table + " t where t::text like any (?)",
                  (Object) ids.stream().map(one -> "%" + one + "%").toArray(String[]::new)));
        }
      }
      return new Copy(cast, kept);
    }

    /** As a copy comes back: without a trigger, and without what was forgotten since. */
    void putBack() throws SQLException {
      cast.run("delete from rights.forgotten");
      rows.forEach((table, json) -> {
        String columns =
            cast.text(
                """
                select string_agg(quote_ident(attname), ',') from pg_attribute
                 where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """,
                table);
        cast.asReplica(
            "delete from "
                + table
                + " t using jsonb_populate_recordset(null::"
                + table
                + ", ?::jsonb) o"
                + " where to_jsonb(t) - 'called' - 'language' - 'created_at' - 'wrapped' - 'master' - 'destroyed_at'"
                + " = to_jsonb(o) - 'called' - 'language' - 'created_at' - 'wrapped' - 'master' - 'destroyed_at'",
            json);
        cast.asReplica(
            "insert into "
                + table
                + " ("
                + columns
                + ") overriding system value select "
                + columns
                + " from jsonb_populate_recordset(null::"
                + table
                + ", ?::jsonb)",
            json);
      });
    }
  }
}
