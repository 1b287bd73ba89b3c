package org.accanto.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.TheDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The acting person in every transaction: who says nothing sees nothing. */
@AccantoTest
@Tag("access")
class ActingPersonTests {

  @Autowired Cast cast;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;

  @Value("${accanto.database-url}")
  String url;

  @Test
  void withoutAnActingPersonNobodyIsThere() {
    cast.peer("Amina");

    assertThat(names()).isEmpty();
  }

  @Test
  void aPeerSeesHerOwnNameAndNoOther() {
    Actor amina = cast.peer("Amina");
    cast.peer("Somebody else");

    assertThat(Acting.doing(amina, this::names)).containsExactly("Amina");
  }

  @Test
  void aRoleThatThePersonDoesNotHaveSeesNothing() {
    Actor luca = cast.supporter("Luca");
    Actor pretending = new Actor(luca.person(), org.accanto.shared.Hat.COORDINATOR);

    assertThat(Acting.doing(pretending, this::names)).isEmpty();
  }

  @Test
  @Abuse("N02")
  void aContextThatSomebodyMadeUpIsRefused() {
    Actor amina = cast.peer("Amina");
    String forged = amina.person() + "|COORDINATOR|1805000000000000|1|00";

    assertThatThrownBy(() ->
            inOneTransaction.execute(status -> {
              database
                  .sql("select set_config('app.ctx', ?, true)")
                  .param(forged)
                  .query(String.class)
                  .single();
              return database.sql("select called from access.person").query().listOfRows();
            }))
        .rootCause()
        .hasMessageContaining("forged context");
  }

  /** In the tests a hundred years are allowed; undone at the end of this. */
  @Test
  void whoActsMoreThanADayAheadOfTheDatabasesOwnClockIsRefused() throws SQLException {
    Actor amina = cast.peer("Amina");
    cast.run("update access.hat set since = '2000-01-01' where person = ?", amina.person().value());
    try (Connection admin = DriverManager.getConnection(url)) {
      admin.setAutoCommit(false);
      try (Statement ask = admin.createStatement()) {
        ask.execute("update sec.key set ahead = default");
        assertThat(acting(admin, amina, "23 hours")).isEqualTo(amina.person().toString());
        assertThat(acting(admin, amina, "-30 days")).isEqualTo(amina.person().toString());
        assertThatThrownBy(() -> acting(admin, amina, "25 hours"))
            .hasMessageContaining("clock of the application is ahead");
      } finally {
        admin.rollback();
      }
    }
  }

  @Test
  void whoAnswersPagesCannotAllowThatTheClockIsAhead() {
    TheDatabase.refuses(() -> ask("update sec.key set ahead = '1 year' returning ahead::text"));
  }

  /** Signed like the application does it, so far from the database's own clock. */
  private static String acting(Connection admin, Actor actor, String ahead) throws SQLException {
    try (PreparedStatement ask =
        admin.prepareStatement(
            """
            with said as (select format('%s|%s|%s|%s', ?::text, ?::text,
                (extract(epoch from now() + ?::interval) * 1000000)::bigint, pg_backend_pid()) as raw)
            select set_config('app.ctx', s.raw || '|' || encode(sha256(k.value || sha256(k.value
                || convert_to(s.raw, 'UTF8'))), 'hex'), true) from said s, sec.key k
            """)) {
      ask.setString(1, actor.person().toString());
      ask.setString(2, actor.hat().name());
      ask.setString(3, ahead);
      ask.executeQuery().close();
    }
    try (Statement ask = admin.createStatement();
        ResultSet row = ask.executeQuery("select sec.person()::text")) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }

  @Test
  @Abuse("N02")
  void sqlThatGotInOpensNoSessionKnowsNoDeviceAndChoosesNoPinForSomebodyElse() {
    Actor giulia = cast.coordinator("Giulia");
    Actor amina = cast.peer("Amina");
    UUID card = UUID.randomUUID();
    cast.run(
        """
        insert into access.card (id, person, words, words_folded, token_hash, start_hash, start_until,
          made_at, made_by)
        values (?, ?, 'a b', ?::text, ?::text::bytea, 'x', 'infinity', now(), ?)
        """,
        card,
        amina.person().value(),
        card,
        "own " + card,
        giulia.person().value());
    String session = "select sec.open_session(gen_random_uuid(), '%s', true, '', '1 day', '1 day')";

    // Nobody acts: nothing can be opened at all.
    assertThatThrownBy(() -> ask(session.formatted("nobody " + card)))
        .rootCause()
        .hasMessageContaining("nobody is acting");
    // Somebody acts: what they open, know or choose is their own.
    Acting.doing(
        giulia,
        () -> {
          ask(session.formatted("hers " + card));
          ask("select sec.know_device('" + card + "')");
          return ask("select sec.make_pin_ticket('" + card + "', '" + card + "')");
        });

    for (String table : List.of("session", "device")) {
      assertThat(
              cast.count(
                  "select count(*) from access." + table + " where person = ?",
                  amina.person().value()))
          .isZero();
    }
    assertThat(
            cast.text(
                "select hat from access.session where person = ? limit 1", giulia.person().value()))
        .isEqualTo("COORDINATOR");
    assertThat(cast.count("select count(*) from access.ticket where card = ?", card)).isZero();
  }

  private List<String> ask(String sql) {
    return inOneTransaction.execute(
        status -> database.sql(sql).query((row, n) -> String.valueOf(row.getString(1))).list());
  }

  private List<String> names() {
    return inOneTransaction.execute(status ->
        database.sql("select called from access.person").query(String.class).list().stream()
            .map(String::valueOf)
            .toList());
  }
}
