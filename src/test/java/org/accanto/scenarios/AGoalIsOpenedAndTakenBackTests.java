package org.accanto.scenarios;

import static org.accanto.scenarios.Then.then;

import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** B61, B62: one goal, one reader, one purpose, until a day, and taken back at once. */
@Scenario
class AGoalIsOpenedAndTakenBackTests {

  @Autowired ApplicationContext beans;

  @Test
  void annaFindsExactlyThatGoal_andNothingMoreOnceAminaTakesItBack() {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina");
    Someone anna = programme.professional("Anna");
    Stories.walkTogether(amina, luca);
    luca.recordsAMeetingWith(amina, 60, "We talked about her sister.");
    var identity = amina.setsTheGoal("An identity card", luca);
    amina.setsTheGoal("Sleep a whole night", luca);

    var opened = amina.opens(identity, anna, "For the residence", programme.next("30 June"));

    String hers = "/opened/" + amina.actor().person();
    then(anna)
        .finds("Amina", "/today")
        .finds("For the residence", "/opened")
        .finds("An identity card", hers)
        .finds("For the residence", hers)
        .finds("The rest is not shared with you.", hers)
        .findsNothingOf("Sleep a whole night", "/opened", hers, "/today")
        .findsNothingOf("sister", "/opened", hers, "/today")
        .doesNotFind("/walks/" + amina.walkWith(luca));
    then(amina).finds("Anna", "/who-saw").finds("Anna", "/who-sees");

    Visitor openTab = programme.site().as(anna.actor());
    openTab.open(hers).isFound().says("An identity card");
    amina.withdraws(opened);
    openTab.open(hers).isNotFound();
    then(anna).findsNothingOf("Amina", "/opened", "/today", "/notices");
  }
}
