package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each of the two answers alone; a match exists only when both have said yes. */
@AccantoTest
@Tag("matching")
class ChoosingTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Matching matching;

  private Table table;
  private Actor amina;
  private Actor luca;
  private Actor nikos;
  private Actor giulia;

  @BeforeEach
  void people() {
    table = new Table(cast, clock);
    amina = cast.peer("Amina");
    luca = cast.supporter("Luca");
    nikos = cast.supporter("Nikos");
    giulia = cast.coordinator("Giulia");
    table.room(luca, 1);
    table.room(nikos, 1);
  }

  @Test
  void twoYesesMakeAMatchWhoeverSaidItFirst() {
    UUID withLuca = table.round(amina, luca)[0];

    assertThat(matching.answer(withLuca, Answer.MEET, luca))
        .isEqualTo(new Outcome.WaitingForTheOther());
    Outcome second = matching.answer(withLuca, Answer.MEET, amina);

    assertThat(second).isInstanceOf(Outcome.Matched.class);
    UUID walk = ((Outcome.Matched) second).match();
    assertThat(matching.match(walk, amina)).isPresent();
    assertThat(matching.match(walk, luca)).isPresent();
    assertThat(matching.match(walk, giulia)).isPresent();
    assertThat(matching.match(walk, nikos)).isEmpty();
  }

  @Test
  void theSameAnswerTwiceIsOneAnswer() {
    UUID withLuca = table.round(amina, luca)[0];
    matching.answer(withLuca, Answer.MEET, luca);
    Outcome made = matching.answer(withLuca, Answer.MEET, amina);

    assertThat(matching.answer(withLuca, Answer.MEET, amina)).isEqualTo(made);
    assertThat(matching.answer(withLuca, Answer.MEET, luca)).isEqualTo(made);
    assertThat(cast.count("select count(*) from matching.match where proposal = ?", withLuca))
        .isEqualTo(1);
  }

  @Test
  @Abuse("M03")
  void aNoClosesForTheOtherInTheSameWordsAsAWithdrawal() {
    UUID[] open = table.round(amina, luca, nikos);
    matching.answer(open[0], Answer.RATHER_NOT, amina);
    matching.withdraw(open[1], giulia);

    assertThat(matching.answer(open[0], Answer.MEET, luca)).isEqualTo(new Outcome.NotToBe());
    assertThat(matching.answer(open[1], Answer.MEET, nikos)).isEqualTo(new Outcome.NotToBe());
    assertThat(matching.openFor(luca)).isEmpty();
    assertThat(matching.openFor(nikos)).isEmpty();
  }

  @Test
  void afterTheLastDayItIsNotToBeEither() {
    UUID withLuca = table.round(amina, luca)[0];
    clock.pass(Duration.ofDays(6));

    assertThat(matching.answer(withLuca, Answer.MEET, amina)).isEqualTo(new Outcome.NotToBe());
    assertThat(matching.openFor(amina)).isEmpty();
  }

  @Test
  void aSupporterMayTakeAYesBackBeforeTheOtherAnswers() {
    UUID withLuca = table.round(amina, luca)[0];
    matching.answer(withLuca, Answer.MEET, luca);
    matching.answer(withLuca, Answer.UNDECIDED, luca);

    assertThat(matching.answer(withLuca, Answer.MEET, amina))
        .isEqualTo(new Outcome.WaitingForTheOther());
  }

  @Test
  void theOthersCloseWhenOneIsChosen() {
    UUID[] open = table.round(amina, luca, nikos);
    matching.answer(open[0], Answer.MEET, luca);
    matching.answer(open[1], Answer.MEET, nikos);
    matching.answer(open[1], Answer.MEET, amina);

    assertThat(matching.openFor(amina)).isEmpty();
    assertThat(matching.openFor(luca)).isEmpty();
    assertThat(matching.answer(open[0], Answer.RATHER_NOT, luca)).isEqualTo(new Outcome.NotToBe());
  }

  @Test
  void noneOfTheseClosesAllAndLeavesThePlaceInTheListOpen() {
    UUID[] open = table.round(amina, luca, nikos);

    assertThat(matching.answer(open[0], Answer.NONE_OF_THESE, amina))
        .isEqualTo(new Outcome.Declined());
    assertThat(matching.openFor(amina)).isEmpty();
    assertThat(
            cast.count(
                "select count(*) from matching.round where peer = ? and closed_at is null",
                amina.person().value()))
        .isZero();
  }

  @Test
  void askMeLaterIsNotANo() {
    UUID withLuca = table.round(amina, luca)[0];

    assertThat(matching.answer(withLuca, Answer.ASK_LATER, amina)).isEqualTo(new Outcome.Later());
    assertThat(matching.answer(withLuca, Answer.ASK_LATER, amina)).isEqualTo(new Outcome.Later());
    assertThat(
            cast.count(
                "select count(*) from matching.apart where peer = ?", amina.person().value()))
        .isZero();
  }

  /** A page opened before: what the peer wished is not told by how a late "not now" is thanked. */
  @Test
  @Abuse("M03")
  void whoAnswersTooLateReadsTheSameHoweverItEnded() {
    UUID later = table.round(amina, luca)[0];
    matching.answer(later, Answer.ASK_LATER, amina);
    Actor zoe = cast.peer("Zoe");
    UUID takenBack = table.round(zoe, luca)[0];
    matching.withdraw(takenBack, giulia);

    for (Answer late : List.of(Answer.ASK_LATER, Answer.MEET, Answer.RATHER_NOT)) {
      assertThat(matching.answer(later, late, luca))
          .isEqualTo(matching.answer(takenBack, late, luca))
          .isEqualTo(new Outcome.NotToBe());
    }
  }

  @Test
  void aStrangerFindsNothingToAnswer() {
    UUID withLuca = table.round(amina, luca)[0];

    assertThat(matching.answer(withLuca, Answer.MEET, nikos)).isEqualTo(new Outcome.NotThere());
    assertThat(matching.answer(withLuca, Answer.MEET, giulia)).isEqualTo(new Outcome.NotThere());
    assertThat(matching.withdraw(withLuca, nikos)).isEqualTo(new Outcome.NotThere());
    assertThat(matching.withdraw(withLuca, amina)).isEqualTo(new Outcome.NotThere());
  }

  @Test
  void aPeerAsksToReturnToAnEarlierSupporterAndOnlyAfterTheEnd() {
    UUID withLuca = table.round(amina, luca)[0];
    matching.answer(withLuca, Answer.MEET, luca);
    UUID walk = ((Outcome.Matched) matching.answer(withLuca, Answer.MEET, amina)).match();

    assertThat(matching.waitAgain(Optional.of(walk), amina)).isEqualTo(new Outcome.NotThere());
    matching.matchEnded(walk, Parting.COMPLETED, luca);
    matching.matchEnded(walk, Parting.CHANGED, amina);
    assertThat(matching.waitAgain(Optional.of(walk), amina)).isEqualTo(new Outcome.WaitsAgain());
    assertThat(matching.waitAgain(Optional.of(walk), amina)).isEqualTo(new Outcome.WaitsAgain());
    assertThat(matching.waitAgain(Optional.of(walk), luca)).isEqualTo(new Outcome.NotThere());
  }

  @Test
  void stoppedIsKeptWithoutSayingWhoSaidSo() {
    UUID withLuca = table.round(amina, luca)[0];
    matching.answer(withLuca, Answer.MEET, luca);
    UUID walk = ((Outcome.Matched) matching.answer(withLuca, Answer.MEET, amina)).match();
    matching.matchEnded(walk, Parting.STOPPED, luca);

    assertThat(
            cast.count(
                "select count(*) from matching.apart where peer = ? and supporter = ?",
                amina.person().value(),
                luca.person().value()))
        .isEqualTo(1);
  }
}
