package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * B25, B56 to B60: the confidentiality talk, in both directions, taken up over the first meetings,
 * and nothing about content before both have agreed.
 */
@AccantoTest
@Tag("confidentiality")
class AgreementTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Confidentiality confidentiality;
  @Autowired AgreementTalk talks;

  private Actor amina;
  private Actor luca;
  private UUID walk;
  private String talk;
  private Visitor asAmina;
  private Visitor asLuca;

  @BeforeEach
  void twoPeopleBegin() {
    amina = cast.person("Amina", Hat.PEER, "en");
    luca = cast.person("Luca", Hat.SUPPORTER, "en");
    walk = cast.pair(amina, luca, false);
    talk = "/walks/" + walk + "/agreement";
    asAmina = site.as(amina);
    asLuca = site.as(luca);
  }

  @Test
  void b57_everyCardIsAPromiseInBothDirections() {
    asAmina.open(talk + "/cards/yours").isFound().says("Luca says to you").says("stays with me");
    asLuca.open(talk + "/cards/yours").isFound().says("You say to Amina");
    asAmina.open(talk + "/cards/mine").isFound().says("You say to Luca").says("stays with me too");
    asAmina.open(talk + "/cards/exception").isFound().says("close, serious, and clear to see");
  }

  @Test
  void b58_contentOpensWhenBothHaveSaidYesToTheFirstFourCards() {
    for (String card : List.of("yours", "mine", "exception", "notes")) {
      agree(asAmina, card);
      agree(asLuca, card.equals("notes") ? "yours" : card);
    }
    assertThat(canWrite()).isFalse();

    agree(asLuca, "notes");

    assertThat(canWrite()).isTrue();
    asAmina.open(talk).says("You have agreed").says("5 cards are still open");
  }

  @Test
  void b58_aCardCanWaitAndStaysVisibleAsOpen() {
    Page card = asAmina.open(talk + "/cards/street");
    asAmina.submit(card, "/answers", Map.of("answer", "POSTPONED"));

    asAmina.open(talk).says("Later, you decided");
    asLuca.open(talk + "/cards/street").says("Amina: later");
  }

  @Test
  void b59_ownWordsOfOneNeedTheYesOfTheOther() {
    agree(asLuca, "times");
    ownWords(asAmina, "times", "No calls after eight. I answer when I can.");

    asLuca.open(talk + "/cards/times").says("No calls after eight").says("earlier words");
    assertThat(talk(luca).agreed(Card.TIMES)).isFalse();

    agree(asLuca, "times");

    assertThat(talk(luca).agreed(Card.TIMES)).isTrue();
    asAmina.open(talk + "/cards/times").says("Luca: agreed");
  }

  @Test
  void aYesToWordsThatHaveChangedMeanwhileIsAskedAgain() {
    Page before = asLuca.open(talk + "/cards/times");
    ownWords(asAmina, "times", "Only on Tuesdays.");

    Page answer = asLuca.submit(before, "/answers", Map.of("answer", "AGREED"));

    assertThat(answer.status()).isEqualTo(422);
    answer.says("The words on this card are new").says("Only on Tuesdays.");
    assertThat(talk(luca).mine(Card.TIMES)).isEmpty();
  }

  @Test
  void versionsAreKeptAndNothingIsOverwritten() {
    ownWords(asAmina, "money", "No money between us.");
    ownWords(asLuca, "money", "No money, but a coffee is fine.");

    asAmina
        .open(talk + "/cards/money")
        .says("No money between us.")
        .says("No money, but a coffee is fine.");
    assertThat(cast.count("select count(*) from confidentiality.card_answer where walk = ?", walk))
        .isEqualTo(2);
  }

  @Test
  void b25_bothWriteWhatTheyBring() {
    asLuca.submit(asLuca.open(talk), "/what-we-bring", Map.of("words", "I know the shelters."));

    asAmina.open(talk).says("What Luca brings").says("I know the shelters.");
  }

  @Test
  void itIsPrintedOnOnePageWithOwnWordsAndBothAnswers() {
    ownWords(asAmina, "street", "A nod is enough.");

    asLuca
        .open(talk + "/print")
        .isFound()
        .says("A nod is enough.")
        .says("There are no secret notes");
  }

  @Test
  void onlyTheTwoFindIt() {
    site.as(cast.supporter("Nikos")).open(talk).isNotFound();
    site.as(cast.peer("Eleni")).open(talk + "/print").isNotFound();
    site.as(cast.coordinator("Giulia")).open(talk).isNotFound();
  }

  @Test
  void theSameSubmitTwiceCountsOnce() {
    Page card = asAmina.open(talk + "/cards/yours");
    asAmina.submit(card, "/answers", Map.of());
    asAmina.submit(card, "/answers", Map.of());

    assertThat(talk(amina).answers()).hasSize(1);
  }

  @Test
  void emptyOwnWordsComeBackWithAHint() {
    Page card = asAmina.open(talk + "/cards/times");
    Page answer = asAmina.submit(card, "/answers", Map.of("answer", "OWN_WORDS", "words", " "));

    assertThat(answer.status()).isEqualTo(422);
    answer.says("Write how the two of you say it.");
  }

  @Test
  void theLastTwoYesesAtTheSameMomentStillMakeTheAgreement() throws Exception {
    for (Card card : List.of(Card.YOURS, Card.MINE, Card.EXCEPTION)) {
      say(amina, card);
      say(luca, card);
    }
    List<Callable<AgreementTalk.Outcome>> both =
        List.of(() -> say(amina, Card.NOTES), () -> say(luca, Card.NOTES));
    List<AgreementTalk.Outcome> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<AgreementTalk.Outcome> one : threads.invokeAll(both)) {
        outcomes.add(one.get());
      }
    }

    assertThat(outcomes)
        .containsExactlyInAnyOrder(AgreementTalk.Outcome.KEPT, AgreementTalk.Outcome.REACHED);
    assertThat(canWrite()).isTrue();
  }

  private AgreementTalk.Outcome say(Actor who, Card card) {
    return talks.answer(
        walk,
        new AgreementTalk.Answer(UUID.randomUUID(), card, CardAnswer.Kind.AGREED, null, ""),
        who);
  }

  private void agree(Visitor visitor, String card) {
    Page page = visitor.open(talk + "/cards/" + card).isFound();
    assertThat(visitor.submit(page, "/answers", Map.of()).status()).isEqualTo(303);
  }

  private void ownWords(Visitor visitor, String card, String words) {
    Page page = visitor.open(talk + "/cards/" + card);
    Page answer = visitor.submit(page, "/answers", Map.of("answer", "OWN_WORDS", "words", words));
    assertThat(answer.status()).isEqualTo(303);
  }

  private Talk talk(Actor actor) {
    return talks.talk(walk, actor).orElseThrow();
  }

  private boolean canWrite() {
    return confidentiality.mayWrite(luca, DataClass.NOTE, Subject.in(amina.person(), walk));
  }
}
