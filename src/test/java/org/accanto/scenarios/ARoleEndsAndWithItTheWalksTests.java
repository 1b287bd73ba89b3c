package org.accanto.scenarios;

import static org.accanto.scenarios.Then.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.enrolment.Supporters;
import org.accanto.matching.Outcome;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R01: who leaves, or whose role is ended by others, leaves no open book behind. */
@Scenario
class ARoleEndsAndWithItTheWalksTests {

  @Autowired ApplicationContext beans;
  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Access access;
  @Autowired Supporters supporters;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;

  Programme programme;
  Someone amina;
  Someone luca;
  Someone giulia;
  UUID walk;
  String page;

  @BeforeEach
  void twoWithWordsInTheirBook() {
    programme = new Programme(beans);
    luca = programme.supporter("Luca").offering("shelter", 1).certified();
    amina = programme.peer("Amina");
    giulia = programme.coordinator("Giulia");
    Stories.walkTogether(amina, luca);
    luca.recordsAMeetingWith(amina, 45, "A word of ours.");
    amina.setsTheGoal("Her own goal", luca);
    walk = amina.walkWith(luca);
    page = "/walks/" + walk;
    clock.pass(Duration.ofSeconds(1));
  }

  @Test
  @Abuse("A02")
  void aminaLeaves_lucaFindsNothingAtHisNextRequest_hasRoomAgain_andReadsNoReason() {
    Visitor his = programme.site().as(luca.actor());
    his.open(page).isFound().says("A word of ours.");
    Visitor hers = programme.site().as(amina.actor());
    Page question = hers.open("/me/leaving").isFound().says("Each walk of yours here ends");
    assertThat(hers.submit(question, "/me/leaving", Map.of()).status()).isEqualTo(303);

    his.open(page).isNotFound();
    his.open(page + "/goals").isNotFound();
    his.open("/walks").isFound().doesNotSay("A word of ours.").doesNotSay("left");
    assertThat(openMatches()).isZero();
    Someone eleni = programme.peer("Eleni");
    assertThat(programme.office().proposes(luca, eleni)).isInstanceOf(Outcome.Proposed.class);
    assertThat(told(luca)).isEqualTo(1);
  }

  @Test
  void aminaComesBack_andHerWordsAreThereForHerAlone() {
    programme.door(org.accanto.enrolment.Own.class).leave(amina.actor());
    clock.pass(Duration.ofSeconds(1));
    access.giveHat(amina.actor().person(), Hat.PEER, giulia.actor());

    then(amina).finds("A word of ours.", page);
    luca.at(page).isNotFound();
  }

  @Test
  void giuliaEndsTheRoleOfLuca_andAminaKeepsHerBookAndIsFreeForAnother() {
    Visitor office = programme.site().as(giulia.actor());
    String ending = "/people/" + luca.actor().person() + "/roles/SUPPORTER/ending";
    Page question = office.open(ending).isFound().says("Each walk in this role ends too");
    office.submit(question, ending, Map.of());

    amina.at(page).isFound().says("Ended").says("A word of ours.").says("no longer reads it");
    assertThat(openMatches()).isZero();
    assertThat(told(amina)).isEqualTo(1);
    clock.pass(Duration.ofSeconds(1));
    access.giveHat(luca.actor().person(), Hat.SUPPORTER, giulia.actor());
    luca.at(page).isNotFound();
  }

  @Test
  void anAcceptedSupporterToWhomTheOfficeSaysNotNowWalksWithNobody() {
    supporters.decide(luca.actor().person(), false, "", programme.office().actor());

    amina.at(page).isFound().says("Ended");
    assertThat(openMatches()).isZero();
  }

  @Test
  void theOtherRoleOfTheSamePersonGoesOn() {
    cast.wears(luca.actor().person(), Hat.PEER);
    access.endHat(luca.actor().person(), Hat.PEER, giulia.actor());

    luca.at(page).isFound().says("A word of ours.");
  }

  @Test
  void whatIsProposedIsClosedToo() {
    Someone eleni = programme.peer("Eleni");
    Someone nikos = programme.supporter("Nikos").certified();
    programme.office().proposes(nikos, eleni);
    access.endHat(eleni.actor().person(), Hat.PEER, giulia.actor());

    assertThat(
            cast.count(
                "select count(*) from matching.proposal where peer = ? and closed_at is null",
                eleni.actor().person().value()))
        .isZero();
  }

  @Test
  void whenTheApplicationForgets_theDatabaseGivesNothingAlone() {
    cast.run(
        "update access.hat set until = ? where person = ? and hat = 'PEER'",
        org.accanto.shared.Sql.at(clock.instant()),
        amina.actor().person().value());

    for (String asked : new String[] {"scopes", "writes", "others"}) {
      for (String kind : new String[] {"NOTE", "GOAL", "APPOINTMENT", "RECORD", "MATCH_CARD"}) {
        assertThat(asLuca("select cardinality(sec." + asked + "('" + kind + "'))")).isZero();
      }
    }
    assertThat(asLuca("select count(*) from accompaniment.meeting_content")).isZero();
    luca.at(page).isNotFound();

    clock.pass(Duration.ofSeconds(1));
    cast.wears(amina.actor().person(), Hat.PEER);
    assertThat(asLuca("select cardinality(sec.scopes('NOTE'))")).isZero();
  }

  @Test
  void nobodyElseCanEndAWalkThisWay() {
    Someone nikos = programme.supporter("Nikos");
    int ended =
        transaction.as(
            nikos.actor(),
            () ->
                database
                    .sql("select walk from sec.end_walks_of(?, 'PEER')")
                    .params(amina.actor().person().value())
                    .query(UUID.class)
                    .list()
                    .size());

    assertThat(ended).isZero();
    luca.at(page).isFound();
  }

  private long asLuca(String sql) {
    return transaction.as(luca.actor(), () -> database.sql(sql).query(Long.class).single());
  }

  private long openMatches() {
    return cast.count(
        "select count(*) from matching.match where id = ? and ended_at is null", walk);
  }

  /** Once more than the walk alone had told them. */
  private long told(Someone whom) {
    return cast.count(
        "select count(*) from notification.notice where person = ? and path = '/walks'",
        whom.actor().person().value());
  }
}
