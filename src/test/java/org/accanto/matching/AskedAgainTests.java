package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.enrolment.Beside;
import org.accanto.enrolment.KeptApart;
import org.accanto.enrolment.Own;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was true when a proposal was made is asked again when it is read and answered: kept apart,
 * paused, left, certificate over (A32, W03). Why it was not to be looks the same.
 */
@AccantoTest
@Tag("matching")
class AskedAgainTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;
  @Autowired Own own;
  @Autowired ActingTransaction transaction;
  @Autowired JdbcClient database;

  private final String aminaIsCalled = "Amina " + UUID.randomUUID();
  private final String lucaIsCalled = "Luca " + UUID.randomUUID();
  private Table table;
  private Actor amina;
  private Actor luca;
  private Actor giulia;

  @BeforeEach
  void people() {
    table = new Table(cast, clock);
    newPeople();
    giulia = cast.coordinator("Giulia");
  }

  private void newPeople() {
    amina = cast.person(aminaIsCalled, Hat.PEER, "en");
    luca = cast.person(lucaIsCalled, Hat.SUPPORTER, "en");
    table.room(luca, 1);
  }

  @Test
  @Abuse("W02")
  void whomOneOfThemKeepsApartFromIsNotProposedAnyLonger() {
    for (boolean thePeer : List.of(true, false)) {
      newPeople();
      UUID proposal = table.round(amina, luca)[0];
      keepApart(thePeer ? amina : luca, thePeer ? lucaIsCalled : aminaIsCalled);

      assertThat(matching.openFor(amina)).isEmpty();
      assertThat(matching.openFor(luca)).isEmpty();
      assertThat(matching.answer(proposal, Answer.MEET, amina)).isEqualTo(new Outcome.NotToBe());
      assertThat(matching.answer(proposal, Answer.MEET, luca)).isEqualTo(new Outcome.NotToBe());
      assertThat(open("round", amina)).isZero();
    }
  }

  @Test
  void aProposalWithSomebodyElseStaysOpen() {
    Actor nikos = cast.supporter("Nikos " + UUID.randomUUID());
    table.room(nikos, 1);
    table.round(amina, luca, nikos);

    keepApart(amina, lucaIsCalled);

    assertThat(matching.openFor(nikos)).hasSize(1);
    assertThat(matching.openFor(amina))
        .extracting(OpenProposal::other)
        .containsExactly(nikos.person());
  }

  @Test
  void aCardIsNotReadOnceOneOfThemKeepsApart() {
    table.round(amina, luca);
    assertThat(introduced(luca)).containsExactly(amina.person().value());

    row(amina, "THERAPY");

    assertThat(introduced(luca)).isEmpty();
    assertThat(introduced(amina)).isEmpty();
  }

  /** Past the pages: nothing has closed the proposal. */
  @Test
  @Abuse("W02")
  void aProposalWhoseCardIsNotReadAnyLongerIsNotToBe() {
    table.round(amina, luca);
    assertThat(matching.choice(luca).notToBe()).isZero();

    row(amina, "THERAPY");

    for (Actor one : List.of(amina, luca)) {
      assertThat(matching.openFor(one)).isEmpty();
      assertThat(matching.choice(one).notToBe()).isOne();
      site.as(one).open("/proposals").isFound().says("One proposal is not to be this time");
    }
  }

  @Test
  void whoseFileRestsIsOfferedNothingAndToNobody() {
    for (boolean thePeer : List.of(true, false)) {
      newPeople();
      table.round(amina, luca);
      cast.run(
          "insert into confidentiality.resting (person, file, since) values (?, ?, ?)",
          (thePeer ? amina : luca).person().value(),
          thePeer ? "PEER" : "COLLEAGUE",
          Sql.at(clock.instant()));

      assertThat(matching.openFor(amina)).isEmpty();
      assertThat(matching.openFor(luca)).isEmpty();
    }
  }

  /** Past the pages, so that the second line alone has to notice. */
  @Test
  void theSecondYesFindsWhatHasChangedAndTellsNobodyWhat() {
    List<Runnable> changes =
        List.of(
            () -> row(amina, "THERAPY"),
            () -> row(amina, "NO_CONTACT"),
            () ->
                cast.run(
                    "update matching.room set ready_until = ? where supporter = ?",
                    clock.today().minusDays(1),
                    luca.person().value()),
            () ->
                cast.run(
                    "update enrolment.requirement set withdrawn_at = ? where supporter = ?",
                    Sql.at(clock.instant()),
                    luca.person().value()),
            () ->
                cast.run(
                    "update enrolment.application set state = 'LEFT' where supporter = ?",
                    luca.person().value()),
            () -> People.ofOneTest(cast, clock).pauses(luca),
            () -> endsHat(luca),
            () -> matching.withdraw(openOf(amina), giulia));
    List<List<String>> pages = new ArrayList<>();
    for (Runnable change : changes) {
      newPeople();
      UUID proposal = table.round(amina, luca)[0];
      matching.answer(proposal, Answer.MEET, luca);
      change.run();

      assertThat(matching.answer(proposal, Answer.MEET, amina)).isEqualTo(new Outcome.NotToBe());
      assertThat(cast.count("select count(*) from matching.match where proposal = ?", proposal))
          .isZero();
      pages.add(List.of(proposals(amina), open("proposal", amina) + ""));
    }
    assertThat(pages.stream().distinct()).hasSize(1);
  }

  @Test
  void aPeerWhoIsOneNoLongerIsNotMatched() {
    UUID proposal = table.round(amina, luca)[0];
    matching.answer(proposal, Answer.MEET, amina);
    endsHat(amina);

    assertThat(matching.answer(proposal, Answer.MEET, luca)).isEqualTo(new Outcome.NotToBe());
  }

  @Test
  void aWalkWithSomebodyElseOfThatNameGoesOnAndThePageSaysSo() {
    UUID walk = cast.pair(amina, luca, true);
    String another = "/walks/" + walk + "/another";
    var hers = site.as(amina).reading("en");
    Page page =
        hers.submitAndFollow(
            hers.open("/me/apart").isFound(),
            "/me/apart",
            Map.of("called", lucaIsCalled, "beside", "SOMEBODY_ELSE"));

    page.says("You walk with " + lucaIsCalled).says("I’d like another person");
    assertThat(page.document().select("a[href=" + another + "]")).hasSize(1);
    assertThat(
            cast.count(
                "select count(*) from confidentiality.pair where scope = ? and ended_at is null",
                walk))
        .isOne();
    // What she wrote is hers: his own page tells nothing of it.
    keepApart(luca, "Somebody " + UUID.randomUUID());
    assertThat(own.walksBesideApart(luca)).isEmpty();
  }

  private void keepApart(Actor owner, String from) {
    var apart = new KeptApart(UUID.randomUUID(), from, KeptApart.Kind.PRIVATE);
    own.keepApart(apart, Beside.NOT_ASKED, owner);
  }

  private void row(Actor owner, String kind) {
    cast.run(
        "insert into enrolment.apart (id, owner, kind, called, since) values (?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        owner.person().value(),
        kind,
        lucaIsCalled,
        Sql.at(clock.instant()));
  }

  private void endsHat(Actor actor) {
    cast.run(
        "update access.hat set until = ? where person = ?",
        Sql.at(clock.instant()),
        actor.person().value());
  }

  private UUID openOf(Actor peer) {
    return matching.openFor(peer).getFirst().id();
  }

  private long open(String of, Actor peer) {
    return cast.count(
        "select count(*) from matching." + of + " where peer = ? and closed_at is null",
        peer.person().value());
  }

  private List<UUID> introduced(Actor actor) {
    return transaction.as(
        actor, () -> database.sql("select unnest(sec.introduced())").query(UUID.class).list());
  }

  /** Without the keys that are new on every page. */
  private String proposals(Actor actor) {
    Page page = site.as(actor).open("/proposals").isFound();
    page.document().select("input[name=_csrf], input[name=once]").remove();
    return page.document().outerHtml();
  }
}
