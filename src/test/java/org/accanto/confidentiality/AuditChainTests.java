package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.accanto.database.Console;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Site;
import org.accanto.testing.TheDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who saw what is never changed: not by the application, and not unnoticed by anybody else. */
@AccantoTest
@Tag("confidentiality")
class AuditChainTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Confidentiality confidentiality;
  @Autowired AuditHeads heads;

  @Value("${accanto.database-url}")
  String url;

  private Actor amina;
  private Actor luca;
  private Actor giulia;
  private UUID walk;

  @BeforeEach
  void lucaReadsThreeThings() {
    amina = cast.peer("Amina");
    luca = cast.supporter("Luca");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    walk = cast.pair(amina, luca, true);
    IntStream.range(0, 3).forEach(n -> lucaReads());
  }

  @Test
  void whatWasWrittenIsWhole() throws SQLException {
    AuditChain.Report report = after("select 1", null);

    assertThat(report.whole()).isTrue();
    assertThat(report.checked()).isGreaterThanOrEqualTo(3);
  }

  @Test
  @Abuse("U01")
  void u01_theApplicationChangesNoRowEvenOfItsOwnPerson() {
    TheDatabase.refuses(() -> as(amina, "update confidentiality.seen set because = 'OWN'"));
    TheDatabase.refuses(() -> as(amina, "delete from confidentiality.seen"));
    TheDatabase.refuses(() -> as(luca, "update confidentiality.seen_head set number = 0"));
    TheDatabase.refuses(() -> as(giulia, "truncate confidentiality.seen"));
  }

  @Test
  @Abuse("U01")
  void u01_evenTheAdministratorIsStoppedBeforeTheyTakeTheTriggerAway() {
    refusesTheAdministrator("update confidentiality.seen set because = 'OWN'");
    refusesTheAdministrator("delete from confidentiality.seen");
    refusesTheAdministrator("truncate confidentiality.seen");
  }

  @Test
  @Abuse("U01")
  void u01_oneAlteredRowIsFoundAndNamed() throws SQLException {
    AuditChain.Report report =
        tampered("update confidentiality.seen set reader_hat = 'PEER' where entry = " + aminas(2));

    assertThat(report.whole()).isFalse();
    assertThat(report.broken()).containsExactly(aminas(2));
  }

  @Test
  @Abuse("U01")
  void u01_aRowThatWasTakenOutIsMissed() throws SQLException {
    AuditChain.Report report =
        tampered("delete from confidentiality.seen where entry = " + aminas(2));

    assertThat(report.broken()).containsExactly(aminas(3));
  }

  @Test
  @Abuse("U01")
  void u01_aLastRowThatWasTakenOutIsMissed() throws SQLException {
    AuditChain.Report report =
        tampered("delete from confidentiality.seen where entry = " + aminas(3));

    assertThat(report.broken()).isEmpty();
    assertThat(report.cut()).isEqualTo(1);
  }

  @Test
  @Abuse("U01")
  void u01_whoWritesAllLinksAnewIsBetrayedByTheNumberInTheDrawer() throws SQLException {
    AuditHead kept = heads.now(giulia).orElseThrow();
    lucaReads();

    String forged =
        """
        delete from confidentiality.seen where entry = %d;
        update confidentiality.seen_head h set number = 2, link =
          (select s.link from confidentiality.seen s where s.subject = h.subject and s.number = 2)
          where h.subject = '%s';
        delete from confidentiality.seen where entry > %d;
        """
            .formatted(aminas(3), amina.person().value(), kept.entry());

    assertThat(tampered(forged).broken()).isEmpty();
    assertThat(tampered(forged).cut()).isZero();
    assertThat(tampered(forged, kept).kept()).isFalse();
    assertThat(after("select 1", kept).whole()).isTrue();
  }

  @Test
  void theNumberIsTheSameInTheDatabaseAndOutOfIt() throws SQLException {
    AuditHead now = heads.now(giulia).orElseThrow();

    assertThat(after("select 1", null).now()).isEqualTo(now);
    assertThat(AuditHead.parse(now.toString().toUpperCase(Locale.ROOT) + " ")).contains(now);
    assertThat(AuditHead.parse("12:abc")).isEmpty();
  }

  @Test
  void onlyACoordinatorGetsTheNumber() {
    assertThat(heads.now(luca)).isEmpty();
    assertThat(heads.now(amina)).isEmpty();
    site.as(luca).open("/audit-head").isNotFound();
    site.as(giulia).open("/audit-head").says("Control number").says("Print");
  }

  @Test
  void readingsAtTheSameMomentStandOneAfterTheOther() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, 8)
              .<Future<?>>mapToObj(n ->
                  readers.submit(() -> {
                    start.await();
                    lucaReads();
                    return n;
                  }))
              .toList();
      start.countDown();
      for (Future<?> one : all) {
        one.get();
      }
    }

    assertThat(after("select 1", null).whole()).isTrue();
    assertThat(aminas(11)).isPositive();
  }

  private void lucaReads() {
    confidentiality.seen(
        luca, DataClass.NOTE, new Subject(amina.person(), walk, UUID.randomUUID()));
  }

  private void refusesTheAdministrator(String sql) {
    assertThatThrownBy(() -> after(sql, null)).hasMessageContaining("what was seen stays seen");
  }

  private int as(Actor actor, String sql) {
    return transaction.as(actor, () -> database.sql(sql).update());
  }

  private long aminas(int number) throws SQLException {
    return Console.run(
        Path.of("unused"),
        url,
        all -> {
          try (PreparedStatement ask =
              all.prepareStatement(
                  "select entry from confidentiality.seen where subject = ? and number = ?")) {
            ask.setObject(1, amina.person().value());
            ask.setInt(2, number);
            ResultSet row = ask.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getLong(1);
          }
        });
  }

  private AuditChain.Report tampered(String sql) throws SQLException {
    return tampered(sql, null);
  }

  private AuditChain.Report tampered(String sql, @Nullable AuditHead kept) throws SQLException {
    return after("alter table confidentiality.seen disable trigger all; " + sql, kept);
  }

  /** What a check finds after that, done with every right; nothing of it stays. */
  private AuditChain.Report after(String sql, @Nullable AuditHead kept) throws SQLException {
    return Console.run(
        Path.of("unused"),
        url,
        all -> {
          run(all, sql);
          AuditChain.Report report = AuditChain.check(all, kept);
          all.rollback();
          return report;
        });
  }

  private static void run(Connection all, String sql) throws SQLException {
    try (var statement = all.createStatement()) {
      statement.execute(sql);
    }
  }
}
