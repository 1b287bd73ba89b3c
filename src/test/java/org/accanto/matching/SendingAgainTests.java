package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.accanto.shared.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was sent once counts when the same plan is sent again. */
@Tag("matching")
class SendingAgainTests extends FourPeopleAndAPlan {

  private PlanLook look() {
    return plans.look(plan, giulia).orElseThrow();
  }

  private long openTo(Actor supporter) {
    return matching.openFor(supporter).size();
  }

  @Test
  void whoLetTheLastDayPassIsAskedAboutSomebodyElse() {
    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(2));

    clock.pass(Duration.ofDays(6));

    assertThat(look().asked()).isEqualTo(2);
    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(2));
    assertThat(openTo(amina)).isEqualTo(1);
  }

  @Test
  void aNumberOfPlacesHoldsForTheWholePlanAndNotForEachSending() {
    cast.run("update enrolment.offer set at_most = 3 where supporter = ?", luca.person().value());
    only(amina, luca);
    plans.places(plan, luca.person(), OptionalInt.of(1), giulia);
    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(1));

    only(yiorgos, luca);

    assertThat(look().planned().together()).isEmpty();
    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(0));
    assertThat(openTo(luca)).isEqualTo(1);
  }

  @Test
  void placesThatWereOnlyTriedOutAreNotAskedForInListsEither() {
    only(amina, yiorgos, luca, nikos);
    plans.places(plan, luca.person(), OptionalInt.of(5), giulia);
    plans.places(plan, nikos.person(), OptionalInt.of(0), giulia);
    plans.list(plan, 2, giulia);
    int said = look().asked();

    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(said));
    assertThat(openTo(luca)).isLessThanOrEqualTo(3);
    assertThat(openTo(nikos)).isZero();
  }

  @Test
  void ofOneSupporterNoReasonIsSaidByName() {
    cast.run(
        "insert into matching.apart (peer, supporter, since) values (?, ?, now())",
        amina.person().value(),
        luca.person().value());
    only(amina, luca);
    var apart = look().planned().left().getFirst().why();
    cast.run("delete from matching.apart where peer = ?", amina.person().value());
    cast.run(
        "update enrolment.offer set languages = '{xx}' where supporter = ?", luca.person().value());

    assertThat(List.of(apart, look().planned().left().getFirst().why()))
        .containsOnly(new Planned.Why.Unsaid());
  }
}
