package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What somebody who waits may know of how long it takes: honest, and of nobody alone. */
// A city of its own: everybody who began lately counts.
@AccantoTest
@TestPropertySource(properties = "accanto.city=of-its-own")
@Tag("matching")
class UsualWaitTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Site site;
  @Autowired Matching matching;

  @Test
  void whoWaitsReadsHowLongItTookForTenOthersAndNothingOfFewer() {
    People people = People.ofOneTest(cast, clock);
    Actor amina = cast.peer("Amina");
    people.asks(amina, "Parole mie", "{}", "{}");
    cast.run("delete from matching.plan_round");
    cast.run("delete from matching.match");
    for (int began = 0; began < 9; began++) {
      somebodyBegan(people, 20);
    }

    site.as(amina).open("/proposals").isFound().doesNotSay("Non possiamo prometterlo");

    somebodyBegan(people, 100);
    assertThat(matching.choice(amina).usual()).contains(new UsualWait(20, 20));
    site.as(amina)
        .open("/proposals")
        .isFound()
        .says("ha aspettato al massimo 3 settimane")
        .says("Non possiamo prometterlo");
  }

  @Test
  void halfAYearLaterItIsNoLongerCounted() {
    People people = People.ofOneTest(cast, clock);
    for (int began = 0; began < 10; began++) {
      somebodyBegan(people, 20);
    }
    clock.pass(Duration.ofDays(190));
    Actor amina = cast.peer("Amina");
    people.asks(amina, "Parole mie", "{}", "{}");

    assertThat(matching.choice(amina).usual()).isEmpty();
  }

  /**
   * Who asked a year ago and walked since has not waited a year for the next person beside them.
   */
  @Test
  void onlyTheFirstTimeIsAWait() {
    People people = People.ofOneTest(cast, clock);
    Actor amina = cast.peer("Amina");
    people.asks(amina, "Parole mie", "{}", "{}");
    List<Actor> before = new ArrayList<>();
    for (int began = 0; began < 10; began++) {
      before.add(somebodyBegan(people, 20));
    }
    clock.pass(Duration.ofDays(190));
    cast.run("update matching.match set ended_at = ?", Sql.at(clock.instant()));
    for (Actor again : before) {
      begins(again);
    }
    assertThat(matching.choice(amina).usual()).isEmpty();

    for (int began = 0; began < 10; began++) {
      somebodyBegan(people, 30);
    }
    assertThat(matching.choice(amina).usual()).contains(new UsualWait(30, 30));
  }

  private Actor somebodyBegan(People people, int afterDays) {
    Actor peer = cast.peer("Somebody");
    people.asks(peer, "", "{}", "{}");
    Instant asked = clock.instant().minus(Duration.ofDays(afterDays));
    cast.run(
        "update enrolment.request set sent_at = ? where person = ?",
        Sql.at(asked),
        peer.person().value());
    begins(peer);
    return peer;
  }

  private void begins(Actor peer) {
    Actor supporter = cast.supporter("Somebody else");
    Table table = new Table(cast, clock);
    table.room(supporter, 1);
    UUID proposal = table.round(peer, supporter)[0];
    matching.answer(proposal, Answer.MEET, supporter);
    matching.answer(proposal, Answer.MEET, peer);
  }
}
