package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.TheDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The second line: what the database shows and accepts when the application is bypassed. */
@AccantoTest
@Tag("matching")
class SealedAnswersTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Matching matching;
  @Autowired Access access;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;

  private Table table;
  private Actor amina;
  private Actor luca;
  private Actor nikos;
  private Actor giulia;
  private UUID withLuca;

  @BeforeEach
  void aProposal() {
    table = new Table(cast, clock);
    amina = cast.peer("Amina");
    luca = cast.supporter("Luca");
    nikos = cast.supporter("Nikos");
    giulia = cast.coordinator("Giulia");
    table.room(luca, 1);
    withLuca = table.round(amina, luca)[0];
  }

  private List<String> answersSeenBy(Actor actor) {
    return Acting.doing(
        actor,
        () ->
            inOneTransaction.execute(status ->
                database
                    .sql("select answer from matching.answer where proposal = :p")
                    .param("p", withLuca)
                    .query(String.class)
                    .list()));
  }

  private long count(Actor actor, String sql) {
    return Acting.doing(
        actor,
        () ->
            inOneTransaction.execute(
                status -> database.sql(sql).param("p", withLuca).query(Long.class).single()));
  }

  private void run(Actor actor, String sql) {
    Acting.doing(
        actor,
        () ->
            inOneTransaction.execute(status ->
                database
                    .sql(sql)
                    .param("p", withLuca)
                    .param("peer", amina.person().value())
                    .param("supporter", luca.person().value())
                    .update()));
  }

  @Test
  @Abuse("M03")
  void onlyWhoAnsweredReadsTheAnswer() {
    matching.answer(withLuca, Answer.MEET, luca);

    assertThat(answersSeenBy(luca)).containsExactly("MEET");
    assertThat(answersSeenBy(amina)).isEmpty();
    assertThat(answersSeenBy(giulia)).isEmpty();
    assertThat(answersSeenBy(nikos)).isEmpty();
  }

  @Test
  void aSupporterDoesNotSeeTheRoundOrTheOthersInIt() {
    assertThat(count(luca, "select count(*) from matching.round where :p is not null")).isZero();
    assertThat(count(nikos, "select count(*) from matching.proposal where id = :p")).isZero();
    assertThat(count(luca, "select count(*) from matching.proposal where id = :p")).isOne();
  }

  @Test
  @Abuse("M05")
  void whoIsKeptApartCanBeReadByNobody() {
    matching.answer(withLuca, Answer.RATHER_NOT, luca);
    for (Actor somebody : List.of(amina, luca, giulia)) {
      TheDatabase.refuses(
          () -> count(somebody, "select count(*) from matching.apart where :p is not null"));
    }
    assertThat(
            count(
                amina,
                "select cardinality(sec.kept_apart(peer)) from matching.proposal"
                    + " where id = :p"))
        .isZero();
  }

  @Test
  void aCoordinatorDoesNotLearnWhoKeepsApartFromThem() {
    matching.answer(withLuca, Answer.RATHER_NOT, luca);
    String hers = "Ada" + UUID.randomUUID();
    access.rename(amina.person(), Called.as(hers), amina);
    cast.run(
        """
        insert into enrolment.apart (id, owner, kind, called, since)
        values (gen_random_uuid(), ?, 'PRIVATE', ?, now())
        """,
        nikos.person().value(),
        hers);
    Actor inTheOffice = cast.wears(amina.person(), Hat.COORDINATOR);
    String mine = " from matching.proposal where id = :p";

    assertThat(count(inTheOffice, "select cardinality(sec.kept_apart(peer))" + mine)).isZero();
    assertThat(count(inTheOffice, "select cardinality(sec.not_together(peer))" + mine)).isZero();
    String among =
        "select count(*) from unnest(sec.not_together('%s')) x (id) where id = '%s' and :p is not null"
            .formatted(nikos.person(), amina.person());
    assertThat(count(inTheOffice, among)).isZero();
    assertThat(count(giulia, among)).isOne();
  }

  @Test
  @Abuse("M05")
  void aNewNameDoesNotLeadPastBeingKeptApart() {
    String known = "Ivo" + UUID.randomUUID();
    access.rename(luca.person(), Called.as(known), luca);
    cast.run(
        """
        insert into enrolment.apart (id, owner, kind, called, since)
        values (gen_random_uuid(), ?, 'NO_CONTACT', ?, now())
        """,
        amina.person().value(),
        known);
    access.rename(luca.person(), Called.as("Marco"), luca);

    String introduced = "select cardinality(sec.introduced()) from matching.proposal where id = :p";
    assertThat(count(luca, introduced)).isZero();
    matching.answer(withLuca, Answer.MEET, amina);
    matching.answer(withLuca, Answer.MEET, luca);
    assertThat(cast.count("select count(*) from matching.match where proposal = ?", withLuca))
        .isZero();
    String suggested =
        """
        select count(*) from matching.proposal p, unnest(sec.not_together(p.peer)) x (id)
         where p.id = :p and x.id = p.supporter
        """;
    assertThat(count(giulia, suggested)).isOne();
    TheDatabase.refuses(
        () -> count(giulia, "select count(*) from access.earlier_name where :p is not null"));
  }

  @Test
  void nobodyAnswersOrMatchesByWritingIntoTheTables() {
    String answer =
        """
        insert into matching.answer (proposal, side, person, answer, at)
        values (:p, 'PEER', coalesce(:peer, :supporter), 'MEET', now())
        """;
    String match =
        """
        insert into matching.match (id, proposal, peer, supporter, place, made_at)
        values (:p, :p, :peer, :supporter, 1, now())
        """;
    for (Actor somebody : List.of(amina, luca, giulia)) {
      TheDatabase.refuses(() -> run(somebody, answer));
      TheDatabase.refuses(() -> run(somebody, match));
    }
  }

  @Test
  void aWalkCannotBeginWithoutTwoYeses() {
    matching.answer(withLuca, Answer.MEET, amina);
    String pair =
        """
        insert into confidentiality.pair (scope, peer, supporter, began_at)
        values (:p, :peer, :supporter, now())
        """;
    for (Actor somebody : List.of(amina, luca, giulia)) {
      TheDatabase.refuses(() -> run(somebody, pair));
    }
  }

  @Test
  void onlyACoordinatorProposes() {
    String round =
        """
        insert into matching.round (id, peer, opened_by, opened_at, until_at)
        values (:p, :peer, :supporter, now(), now() + interval '5 days')
        """;
    for (Actor somebody : List.of(amina, luca, nikos)) {
      TheDatabase.refuses(() -> run(somebody, round));
    }
  }

  @Test
  void aSupporterGivesThemselvesNoPlaces() {
    run(luca, "update matching.room set at_most = 9 where supporter = :supporter and :p = :p");

    assertThat(
            cast.count(
                "select at_most from matching.room where supporter = ?", luca.person().value()))
        .isOne();
    String own = "insert into matching.room (supporter, at_most) values (:supporter, 9)";
    cast.run("delete from matching.room where supporter = ?", luca.person().value());
    TheDatabase.refuses(() -> run(luca, own));
  }

  @Test
  void withoutAnActingPersonNothingIsThere() {
    for (String name : List.of("room", "round", "proposal", "answer", "match", "return_wish")) {
      assertThat(database.sql("select count(*) from matching." + name).query(Long.class).single())
          .as(name)
          .isZero();
    }
  }
}
