package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.enrolment.events.SupporterPaused;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** After a walk: who waits again, who is not the next idea, and how one returns. */
@AccantoTest
@Tag("matching")
class WaitingAgainTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;
  @Autowired ApplicationEventPublisher events;
  @Autowired ActingTransaction transaction;

  private People people;
  private Actor amina;
  private Actor luca;
  private Actor giulia;

  @BeforeEach
  void everybody() {
    people = People.ofOneTest(cast, clock);
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    people.asks(amina, "My words", "{}", "{}");
    people.offers(luca, "I am Luca", "MAN", 2);
  }

  private UUID walk() {
    matching.propose(amina.person(), List.of(luca.person()), giulia);
    UUID proposal = matching.openFor(luca).getFirst().id();
    matching.answer(proposal, Answer.MEET, luca);
    return ((Outcome.Matched) matching.answer(proposal, Answer.MEET, amina)).match();
  }

  private boolean waits() {
    return matching.waiting(giulia).stream().anyMatch(one -> one.peer().equals(amina.person()));
  }

  private List<PersonId> suggested() {
    return matching.desk(amina.person(), giulia).orElseThrow().suggestions().stream()
        .map(Suggestion::supporter)
        .toList();
  }

  @Test
  void whoWalksWithSomebodyDoesNotWait() {
    assertThat(waits()).isTrue();
    walk();

    assertThat(waits()).isFalse();
    assertThat(matching.propose(amina.person(), List.of(luca.person()), giulia))
        .isEqualTo(new Outcome.Refused(List.of(Objection.ALREADY_WALKING)));
  }

  @Test
  void afterAGoodEndThePeerWaitsOnlyWhenTheySaySo() {
    matching.matchEnded(walk(), Parting.COMPLETED, amina);
    assertThat(waits()).isFalse();

    var peer = site.as(amina);
    peer.open("/today").says("You walk with nobody now");
    Page choice = peer.open("/proposals").isFound();
    peer.submitAndFollow(choice, "/proposals/again", Map.of()).isFound();
    assertThat(waits()).isTrue();
    peer.open("/today").doesNotSay("You walk with nobody now");
  }

  @Test
  void whoWouldLikeAnotherPersonIsNotShownTheSameOneNext() {
    UUID walk = walk();
    matching.matchEnded(walk, Parting.CHANGED, amina);

    assertThat(waits()).isTrue();
    assertThat(suggested()).doesNotContain(luca.person());
    matching.waitAgain(Optional.of(walk), amina);
    assertThat(suggested()).contains(luca.person());
  }

  @Test
  void aWishToReturnIsSeenByTheCoordinatorAndAskedOfBoth() {
    UUID first = walk();
    matching.matchEnded(first, Parting.COMPLETED, luca);
    // As accompaniment does in the same step.
    cast.run("update confidentiality.pair set ended_at = began_at where scope = ?", first);
    var peer = site.as(amina);
    Page choice = peer.open("/proposals").isFound().says("Luca");
    String action = choice.document().select("form[action*=/earlier/]").attr("action");
    peer.submitAndFollow(choice, action.replaceAll("\\?.*", ""), Map.of()).isFound();

    site.as(giulia)
        .open("/suggestions/" + amina.person())
        .isFound()
        .says("would like to return to this supporter");
    assertThat(walk()).isNotEqualTo(first);
  }

  @Test
  void aStoppedPairIsNeverProposedAgain() {
    UUID walk = walk();
    matching.matchEnded(walk, Parting.STOPPED, luca);
    matching.waitAgain(Optional.of(walk), amina);

    assertThat(suggested()).doesNotContain(luca.person());
    assertThat(matching.propose(amina.person(), List.of(luca.person()), giulia))
        .isEqualTo(new Outcome.Refused(List.of(Objection.NOT_POSSIBLE)));
  }

  @Test
  void aPauseClosesWhatIsOpenInTheWordsOfEverythingElse() {
    matching.propose(amina.person(), List.of(luca.person()), giulia);
    UUID proposal = matching.openFor(amina).getFirst().id();
    transaction.run(
        luca, () -> events.publishEvent(new SupporterPaused(luca.person(), clock.instant())));

    assertThat(matching.answer(proposal, Answer.MEET, amina)).isEqualTo(new Outcome.NotToBe());
  }

  @Test
  void aSupporterWhoIsFullByNowIsNotToBe() {
    matching.propose(amina.person(), List.of(luca.person()), giulia);
    UUID proposal = matching.openFor(luca).getFirst().id();
    matching.answer(proposal, Answer.MEET, amina);
    new Table(cast, clock).room(luca, 0);

    assertThat(matching.answer(proposal, Answer.MEET, luca)).isEqualTo(new Outcome.NotToBe());
    assertThat(matching.waiting(giulia))
        .filteredOn(one -> one.peer().equals(amina.person()))
        .noneMatch(PeerInLine::choosing);
  }

  @Test
  void theLineShows25PeopleAtATime() {
    for (int i = 0; i < 26; i++) {
      people.asks(cast.peer("Peer"), "", "{}", "{}");
    }
    Page first = site.as(giulia).open("/suggestions").isFound();

    assertThat(first.document().select("ul.rows > li")).hasSize(25);
    site.as(giulia).open("/suggestions?page=2").isFound();
    site.as(giulia).open("/suggestions?page=-7").isFound();
    site.as(giulia).open("/suggestions?page=9999").isFound();
  }
}
