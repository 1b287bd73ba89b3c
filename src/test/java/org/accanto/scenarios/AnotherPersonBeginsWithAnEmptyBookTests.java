package org.accanto.scenarios;

import static org.accanto.scenarios.Then.then;
import static org.assertj.core.api.Assertions.assertThat;

import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Ending;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * B12, B14, B17, B22: pause, return, another person; the words stay with the pair who wrote them.
 */
@Scenario
class AnotherPersonBeginsWithAnEmptyBookTests {

  @Autowired ApplicationContext beans;

  @Test
  void aPauseIsNotAnEnd() {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina");
    Stories.walkTogether(amina, luca);

    amina.pauses(luca);
    assertThat(luca.triesToRecord(amina, 30, ""))
        .isEqualTo(new Outcome.Refused(Objection.ON_A_PAUSE));

    luca.comesBackTo(amina);
    assertThat(luca.triesToRecord(amina, 30, ""))
        .isEqualTo(new Outcome.Refused(Objection.ON_A_PAUSE));
    amina.comesBackTo(luca);
    luca.recordsAMeetingWith(amina, 30, "We began again.");
    then(amina).finds("We began again.", "/walks/" + amina.walkWith(luca));
  }

  @Test
  void aminaAddsBesideWhatLucaWrote() {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina");
    Stories.walkTogether(amina, luca);
    var meeting = luca.recordsAMeetingWith(amina, 45, "The office was closed.");

    amina.writesBeside(meeting, luca, BesideKind.DISAGREES, "It was open, the queue was long.");

    String page = "/walks/" + amina.walkWith(luca);
    then(luca).finds("The office was closed.", page).finds("the queue was long", page);
  }

  @Test
  void nikosReadsNothingOfTheBookOfLuca_andLucaNoLongerDoes() {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca").certified();
    Someone nikos = programme.supporter("Nikos").certified();
    Someone amina = programme.peer("Amina");
    Stories.walkTogether(amina, luca);
    luca.recordsAMeetingWith(amina, 60, "She told me about the winter.");
    String first = "/walks/" + amina.walkWith(luca);

    amina.ends(luca, Ending.CHANGED, "Thank you for the slow steps.");
    then(luca).walksNoLongerWith(amina).doesNotFind(first);
    then(luca).finds("Thank you for the slow steps.", "/walks");

    Stories.walkTogether(amina, nikos);
    String second = "/walks/" + amina.walkWith(nikos);
    then(nikos).findsNothingOf("winter", second, "/today", "/walks").doesNotFind(first);
    then(amina).finds("She told me about the winter.", first);
  }
}
