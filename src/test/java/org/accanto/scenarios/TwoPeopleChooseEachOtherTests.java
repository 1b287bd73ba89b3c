package org.accanto.scenarios;

import static org.accanto.matching.Answer.MEET;
import static org.accanto.scenarios.Then.then;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * B8, B56 to B63: support one to one and confidentiality in both directions. From the first word to
 * the first walk, and what somebody else may see of it for a while.
 */
@Scenario
class TwoPeopleChooseEachOtherTests {

  private static final String[] EVERYWHERE = {"/today", "/opened", "/requests", "/notices"};

  @Autowired ApplicationContext beans;

  @Test
  void theySpeakFreely_andTheCoordinatorKnowsOnlyThatTheyMet() {
    Programme programme = new Programme(beans);
    Someone giulia = programme.coordinator("Giulia");
    Someone luca = programme.supporter("Luca").offering("sleptRough", 2).certified();
    Someone amina = programme.peer("Amina").wishing("Somebody who knows shelters");

    giulia.proposes(luca, amina);
    amina.answers(MEET, luca);
    then(amina).isNotMatchedYet(); // one yes is not enough
    then(luca).isNotMatchedYet();

    luca.answers(MEET, amina);
    then(amina).walksWith(luca);
    then(luca).walksWith(amina).cannotWriteAboutTheirMeetingsWith(amina);

    amina.agreesOnConfidentialityWith(luca);
    luca.recordsAMeetingWith(amina, 90, "We walked to the clinic.");
    then(amina).finds("We walked to the clinic.", "/walks/" + amina.walkWith(luca));
    then(giulia).findsNothingOf("clinic", EVERYWHERE).doesNotFind("/walks/" + amina.walkWith(luca));

    var goal = amina.setsTheGoal("A room with a key", luca);
    LocalDate until = programme.today().plusDays(80);
    amina.opens(goal, giulia, "The housing request", until);
    String opened = "/opened/" + amina.actor().person();
    then(giulia)
        .finds("The housing request", "/opened")
        .finds("A room with a key", opened)
        .findsNothingOf("clinic", EVERYWHERE);
    then(amina).finds("Giulia", "/who-saw");

    programme.daysLater(81);
    then(giulia)
        .findsNothingOf("A room with a key", EVERYWHERE)
        .doesNotFind(opened); // not "forbidden"
  }
}
