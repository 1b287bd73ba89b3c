package org.accanto.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.matching.Matching;
import org.accanto.matching.Outcome;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.PersonId;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Luca walks with Amina and with Eleni, and puts the id of the one where the other's belongs. */
@AccantoTest
class SwappedIdsTests {

  @Autowired ApplicationContext beans;
  @Autowired Site site;
  @Autowired Cast cast;
  @Autowired Matching matching;
  @Autowired Confidentiality confidentiality;
  @Autowired ActingTransaction transaction;
  @Autowired JdbcClient database;

  private Programme programme;
  private Someone luca;
  private Someone amina;
  private Someone eleni;
  private Visitor his;

  @BeforeEach
  void lucaWalksWithTwo() {
    programme = new Programme(beans);
    luca = programme.supporter("Luca").certified();
    amina = programme.peer("Amina");
    eleni = programme.peer("Eleni");
    Stories.walkTogether(amina, luca);
    Stories.walkTogether(eleni, luca);
    his = site.as(luca.actor()).reading("en");
  }

  private String walk(Someone peer) {
    return "/walks/" + luca.walkWith(peer);
  }

  @Test
  @Abuse("R05")
  void aMeetingOfAminaIsNotFoundUnderTheWalkWithEleni() {
    UUID meeting = luca.recordsAMeetingWith(amina, 40, "Said on the bench.");
    String there = "/meetings/" + meeting;

    his.open(walk(amina) + there).isFound().says("Said on the bench.");
    his.open(walk(eleni) + there).isNotFound();
    his.open(walk(eleni) + there + "/mending").isNotFound();
    his.post(walk(eleni) + there + "/mending", Map.of("length", "45", "words", "Mended."))
        .isNotFound();
    his.post(walk(eleni) + there + "/beside", Map.of("kind", "ADDS", "words", "Beside."))
        .isNotFound();
    his.open(walk(amina) + there).says("Said on the bench.").doesNotSay("Mended.");
  }

  @Test
  @Abuse("R07")
  void theIdInTheBodyDoesNotLeadElsewhereThanTheAddress() {
    Page form = his.open(walk(amina) + "/meetings/new").isFound();
    UUID elenis = luca.walkWith(eleni);

    his.submit(
        form,
        "/meetings",
        Map.of(
            "length", "45",
            "words", "Of Amina only.",
            "walk", elenis.toString(),
            "peer", eleni.actor().person().toString(),
            "author", amina.actor().person().toString()));

    his.open(walk(amina)).says("Of Amina only.");
    his.open(walk(eleni)).doesNotSay("Of Amina only.");
    assertThat(
            cast.text(
                "select logged_by::text from accompaniment.meeting where walk = ?",
                luca.walkWith(amina)))
        .isEqualTo(luca.actor().person().toString());
  }

  @Test
  @Abuse("R07")
  void aGoalIsNotShownInTheWalkOfSomebodyElse() {
    UUID goal = amina.setsTheGoal("A door with a key", luca);
    Visitor hers = site.as(amina.actor());

    hers.post("/goals/" + goal + "/showings", Map.of("walk", luca.walkWith(eleni).toString()))
        .isNotFound();

    his.open(walk(amina) + "/goals").says("A door with a key");
    his.open(walk(eleni) + "/goals").doesNotSay("A door with a key");
    site.as(eleni.actor()).open("/goals").doesNotSay("A door with a key");
  }

  @Test
  @Abuse("R06")
  void oneSupporterWhoIsNotPossibleMakesTheWholeProposalFail() {
    Someone nikos = programme.supporter("Nikos").certified();
    Someone marta = programme.peer("Marta");
    PersonId nobody = PersonId.random();
    String desk = "/suggestions/" + marta.actor().person();
    Visitor office = site.as(programme.office().actor()).reading("en");

    Page answer =
        office.submitMany(
            office.open(desk).isFound(),
            "/proposals",
            Map.of("supporters", List.of(nikos.actor().person().toString(), nobody.toString())));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(
            matching.propose(
                marta.actor().person(),
                List.of(nikos.actor().person(), nobody),
                programme.office().actor()))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(matching.openFor(nikos.actor())).isEmpty();
    assertThat(matching.openFor(marta.actor())).isEmpty();
  }

  @Test
  @Abuse("R06")
  void oneStatementWithARowOfSomebodyElseWritesNeither() {
    String two =
        """
        insert into confidentiality.authorisation (id, subject, class, reader, reader_hat, purpose, from_at,
          until_at, given_by)
        select gen_random_uuid(), x, 'GOAL', :reader, 'PROFESSIONAL', 'p', sec.now(),
          sec.now() + interval '1 day', x from unnest(array[:one, :other]::uuid[]) x
        """;
    Someone anna = programme.professional("Anna");
    org.accanto.testing.TheDatabase.refuses(() ->
        transaction.as(
            amina.actor(),
            () ->
                database
                    .sql(two)
                    .param("reader", anna.actor().person().value())
                    .param("one", amina.actor().person().value())
                    .param("other", eleni.actor().person().value())
                    .update()));

    assertThat(confidentiality.received(anna.actor())).isEmpty();
    confidentiality.authorise(
        new Authorise(
            DataClass.GOAL, null, anna.actor().person(), "p", programme.today().plusDays(3)),
        amina.actor());
    assertThat(confidentiality.received(anna.actor())).hasSize(1);
  }
}
