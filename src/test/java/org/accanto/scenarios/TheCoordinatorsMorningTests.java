package org.accanto.scenarios;

import static org.accanto.scenarios.Then.then;

import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Saying;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** W9, W14: what waits in the morning, and never a word of what people said to each other. */
@Scenario
class TheCoordinatorsMorningTests {

  @Autowired ApplicationContext beans;

  @Test
  void twoWhoHaveNotMetForALongTimeAreNamed_withoutContentAndWithoutBlame() {
    Programme programme = new Programme(beans);
    Someone giulia = programme.coordinator("Giulia");
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina");
    Stories.walkTogether(amina, luca);
    luca.recordsAMeetingWith(amina, 40, "A quiet hour by the river.");

    programme.daysLater(15);

    then(giulia)
        .finds("Not met for a while", "/today")
        .findsNothingOf("river", "/today", "/requests", "/suggestions");
  }

  @Test
  void somebodyWhoAskedStandsInTheListOfRequests() {
    Programme programme = new Programme(beans);
    Someone giulia = programme.coordinator("Giulia");
    Asking asking = programme.door(Asking.class);
    var asker = asking.begin("it", java.util.UUID.randomUUID()).actor();
    asking.say(new Saying.Called("Zeynep of the harbour"), asker);
    asking.send(asker);

    then(giulia).finds("Zeynep of the harbour", "/requests");
  }
}
