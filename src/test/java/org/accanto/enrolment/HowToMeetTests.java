package org.accanto.enrolment;

import java.util.Map;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody who asks says of how they can meet (R11), and how much time would help (R03). */
@AccantoTest
@Tag("enrolment")
class HowToMeetTests {

  @Autowired Site site;

  @Test
  void howToMeetAndHowMuchTimeIsKeptAndCanBeTakenBack() {
    Visitor amina = site.somebody().reading("en");
    Map<String, String> said = Map.of("meets", "BY_PHONE", "far", "NEAR", "minutes", "60");
    amina.submit(amina.open("/asking/meet"), "/asking/meet", said);

    amina
        .open("/asking/everything")
        .says("By phone")
        .says("Only near my place")
        .says("One hour a week");
    amina.post("/asking/meet", Map.of("far", "NOT_SAID", "minutes", "7"));

    amina
        .open("/asking/everything")
        .doesNotSay("By phone")
        .doesNotSay("Only near my place")
        .doesNotSay("One hour a week");
  }
}
