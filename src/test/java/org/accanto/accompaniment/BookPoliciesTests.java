package org.accanto.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.TheDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R01 to R03, R05: the database refuses too, when the application has forgotten to ask. */
@AccantoTest
@Tag("accompaniment")
class BookPoliciesTests {

  private static final List<String> CONTENT =
      List.of("meeting_content", "beside", "goal", "step", "appointment", "said", "plan");

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  Actor amina;
  Actor luca;
  UUID walk;
  UUID meeting;

  @BeforeEach
  void twoWithAFullBook() {
    amina = cast.peer("Amina");
    luca = cast.supporter("Luca");
    walk = new WalkingCast(cast, clock).walk(amina, luca, true);
    meeting = UUID.randomUUID();
    UUID peer = amina.person().value();
    UUID supporter = luca.person().value();
    cast.run(
        "insert into accompaniment.meeting values (?, ?, ?, ?, '2027-03-12', 30, ?, now())",
        meeting,
        walk,
        peer,
        supporter,
        supporter);
    cast.run(
        "insert into accompaniment.meeting_content values (?, ?, ?, ?, '{SOCIAL}', 'next', 'words')",
        meeting,
        walk,
        peer,
        supporter);
    cast.run(
        "insert into accompaniment.beside values (?, ?, ?, ?, ?, 'ADDS', 'words', now())",
        UUID.randomUUID(),
        meeting,
        walk,
        peer,
        peer);
    UUID goal = UUID.randomUUID();
    cast.run(
        "insert into accompaniment.goal values (?, ?, ?, 'goal', 'NOW', now(), now())",
        goal,
        peer,
        walk);
    cast.run(
        "insert into accompaniment.step values (?, ?, ?, 'step', 'OPEN', ?, now(), now())",
        UUID.randomUUID(),
        goal,
        peer,
        peer);
    UUID appointment = UUID.randomUUID();
    cast.run(
        """
        insert into accompaniment.appointment (id, walk, peer, supporter, title, day, place, role, role_words,
          may_say, to_bring, asked_at) values (?, ?, ?, ?, 't', '2027-03-20', '', 'SILENT', '', '', '', now())
        """,
        appointment,
        walk,
        peer,
        supporter);
    cast.run(
        "insert into accompaniment.said values (?, ?, ?, ?, ?, 'words', now())",
        UUID.randomUUID(),
        appointment,
        walk,
        peer,
        peer);
    cast.run(
        """
        insert into accompaniment.plan (id, walk, peer, supporter, day, place, proposed_by, proposed_at)
        values (?, ?, ?, ?, '2027-03-20', 'p', ?, now())
        """,
        UUID.randomUUID(),
        walk,
        peer,
        supporter,
        peer);
  }

  @Test
  void theTwoReadAllOfIt() {
    for (String table : CONTENT) {
      assertThat(rows(table, amina)).as(table).isEqualTo(1);
      assertThat(rows(table, luca)).as(table).isEqualTo(1);
    }
  }

  @Test
  void aStrangerOfEachRoleReadsNothing() {
    for (Actor stranger :
        List.of(
            cast.peer("Another"),
            cast.supporter("Nikos"),
            cast.professional("Eleni"),
            cast.coordinator("Giulia"))) {
      for (String table : CONTENT) {
        assertThat(rows(table, stranger)).as("%s %s", stranger.hat(), table).isZero();
      }
    }
  }

  @Test
  void theCoordinatorReadsThatTheyMetAndForHowLong() {
    assertThat(rows("meeting", cast.coordinator("Giulia"))).isEqualTo(1);
    assertThat(rows("meeting", cast.professional("Eleni"))).isZero();
  }

  @Test
  @Abuse("R03")
  void onAPauseLucaReadsDatesAndNoWords() {
    cast.run("update confidentiality.pair set peer_paused_at = began_at where scope = ?", walk);

    assertThat(rows("meeting", luca)).isEqualTo(1);
    for (String table : List.of("meeting_content", "beside", "goal", "step", "said")) {
      assertThat(rows(table, luca)).as(table).isZero();
      assertThat(rows(table, amina)).as(table).isEqualTo(1);
    }
  }

  @Test
  void afterTheEndLucaReadsNothingAndAminaAll() {
    cast.run("update confidentiality.pair set ended_at = began_at where scope = ?", walk);

    for (String table : CONTENT) {
      assertThat(rows(table, luca)).as(table).isZero();
      assertThat(rows(table, amina)).as(table).isEqualTo(1);
    }
    assertThat(rows("meeting", luca)).isZero();
    assertThat(count("walk", "id", luca)).isZero();
  }

  @Test
  void beforeTheAgreementNobodyWritesContent() {
    cast.run("update confidentiality.pair set agreed_at = null where scope = ?", walk);
    UUID bare = UUID.randomUUID();
    cast.run(
        "insert into accompaniment.meeting values (?, ?, ?, ?, '2027-03-12', 30, ?, now())",
        bare,
        walk,
        amina.person().value(),
        luca.person().value(),
        luca.person().value());

    for (Actor one : List.of(amina, luca)) {
      TheDatabase.refuses(() ->
          writes(
              one,
              "insert into accompaniment.meeting_content values (?, ?, ?, ?, '{}', '', 'x')",
              bare,
              walk,
              amina.person().value(),
              one.person().value()));
    }
  }

  @Test
  @Abuse("R07")
  void nobodyWritesInAnotherNameOrUnderAnotherWalk() {
    Actor eleni = cast.peer("Eleni");
    UUID theirs = new WalkingCast(cast, clock).walk(eleni, luca, true);

    TheDatabase.refuses(() ->
        writes(
            luca,
            "insert into accompaniment.beside values (?, ?, ?, ?, ?, 'ADDS', 'x', now())",
            UUID.randomUUID(),
            meeting,
            walk,
            amina.person().value(),
            amina.person().value()));
    // The meeting of one walk cannot hang under another walk that is open to the same person.
    assertThatThrownBy(() ->
            writes(
                luca,
                "insert into accompaniment.beside values (?, ?, ?, ?, ?, 'ADDS', 'x', now())",
                UUID.randomUUID(),
                meeting,
                theirs,
                eleni.person().value(),
                luca.person().value()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void lucaChangesNothingThatIsAminasToDecide() {
    assertThat(writes(luca, "update accompaniment.goal set words = 'mine' where walk = ?", walk))
        .isZero();
    assertThat(
            writes(
                luca,
                "update accompaniment.step set state = 'DONE' where peer = ?",
                amina.person().value()))
        .isZero();
    writes(
        luca,
        "update accompaniment.appointment set title = 'mine', coming = 'YES' where walk = ?",
        walk);
    writes(
        luca,
        "update accompaniment.plan set peer_answer = 'FINE', supporter_answer = 'FINE' where walk = ?",
        walk);

    assertThat(
            cast.count(
                "select count(*) from accompaniment.appointment where walk = ? and title = 't' and coming = 'YES'",
                walk))
        .isEqualTo(1);
    assertThat(
            cast.count(
                "select count(*) from accompaniment.plan where walk = ? and peer_answer is null and supporter_answer = 'FINE'",
                walk))
        .isEqualTo(1);
    TheDatabase.refuses(() ->
        writes(
            luca,
            "update accompaniment.meeting set peer = ? where id = ?",
            luca.person().value(),
            meeting));
  }

  private long rows(String table, Actor actor) {
    return count(table, "walk", actor);
  }

  private long count(String table, String column, Actor actor) {
    String byWalk = table.equals("step") ? "peer = ?" : column + " = ?";
    UUID wanted = table.equals("step") ? amina.person().value() : walk;
    return transaction.as(
        actor,
        () ->
            database
                .sql("select count(*) from accompaniment." + table + " where " + byWalk)
                .param(wanted)
                .query(Long.class)
                .single());
  }

  private int writes(Actor actor, String sql, Object... values) {
    return transaction.as(actor, () -> database.sql(sql).params(values).update());
  }
}
