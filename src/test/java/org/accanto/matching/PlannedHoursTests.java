package org.accanto.matching;

import static org.accanto.matching.Sample.luca;
import static org.accanto.matching.Town.BY;
import static org.accanto.matching.Town.id;
import static org.accanto.matching.Town.offering;
import static org.accanto.matching.Town.peerId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.accanto.matching.Everybody.Asking;
import org.accanto.matching.Everybody.Offering;
import org.accanto.matching.Planned.Why;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No plan gives a supporter more hours than were agreed with them. */
@Tag("matching")
class PlannedHoursTests {

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static Asking peer(int number, int minutes) {
    Asking one = Town.peer(number, 200 - number);
    return new Asking(
        one.wish().withMinutes(minutes), one.called(), one.waited(), one.told(), one.needs());
  }

  private static Planned plan(ByHand hand, List<Asking> asking, Offering... offering) {
    return Planner.plan(Town.of(asking, offering), hand, BY);
  }

  @Test
  void twoPlacesAndOneHourAreEnoughForOneWhoAsksForAnHour() {
    List<Asking> two = List.of(peer(1, 60), peer(2, 60));

    assertThat(plan(ByHand.NOTHING, two, offering(luca().time(60, 0), 2)).together()).hasSize(1);
    assertThat(plan(ByHand.NOTHING, two, offering(luca().time(120, 0), 2)).together()).hasSize(2);
  }

  /**
   * Sixty minutes hold two of thirty, and at worst one of sixty: the plan does not call itself
   * best.
   */
  @Test
  void aPlanThatTheHoursCutDoesNotSayThatItIsTheBest() {
    List<Asking> three = List.of(peer(1, 60), peer(2, 30), peer(3, 30));
    Planned cut = plan(ByHand.NOTHING, three, offering(luca().time(60, 0), 2));
    Planned whole = plan(ByHand.NOTHING, three, offering(luca().time(600, 0), 2));

    assertThat(cut.best()).isFalse();
    assertThat(cut.left())
        .allSatisfy(one -> assertThat(one.why()).isInstanceOf(Why.HoursTaken.class));
    assertThat(whole.best()).isTrue();
    assertThat(whole.left())
        .allSatisfy(one -> assertThat(one.why()).isInstanceOf(Why.PlacesTaken.class));
  }

  @Test
  void whereNoHoursWereAgreedPlacesAloneCount() {
    List<Asking> two = List.of(peer(1, 240), peer(2, 240));

    assertThat(plan(ByHand.NOTHING, two, offering(luca().time(0, 0), 2)).together()).hasSize(2);
  }

  @Test
  void aHandGivesNobodyMoreHoursThanWereAgreed() {
    List<Asking> two = List.of(peer(1, 60), peer(2, 60));
    ByHand both = ByHand.NOTHING.with(peerId(1), id(1)).with(peerId(2), id(1));

    assertThat(plan(both, two, offering(luca().number(1).time(90, 0), 2)).together()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoeverComesTheHoursHold(int seed) {
    Random random = new Random(seed);
    List<Asking> asking = new ArrayList<>();
    for (int p = 1; p <= 12; p++) {
      asking.add(peer(p, 30 * random.nextInt(9)));
    }
    Offering[] offering = new Offering[4];
    for (int s = 0; s < offering.length; s++) {
      int agreed = 60 * random.nextInt(6);
      offering[s] = offering(luca().number(s + 1).time(agreed, 0), 1 + random.nextInt(4));
    }
    Planned planned = plan(ByHand.NOTHING, asking, offering);

    for (Offering one : offering) {
      int given =
          planned.together().stream()
              .filter(pair -> pair.supporter().equals(one.supporter()))
              .mapToInt(pair -> minutes(asking, pair))
              .sum();
      int agreed = one.offer().weeklyMinutes();
      assertThat(agreed == 0 || given <= agreed).as("%d of %d", given, agreed).isTrue();
    }
  }

  private static int minutes(List<Asking> asking, Planned.Together pair) {
    return asking.stream()
        .filter(one -> one.peer().equals(pair.peer()))
        .findFirst()
        .orElseThrow()
        .wish()
        .weeklyMinutes();
  }
}
