package org.accanto.matching;

import static org.accanto.matching.Sample.luca;
import static org.accanto.matching.Town.BY;
import static org.accanto.matching.Town.id;
import static org.accanto.matching.Town.of;
import static org.accanto.matching.Town.offering;
import static org.accanto.matching.Town.peer;
import static org.accanto.matching.Town.peerId;
import static org.accanto.matching.Town.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.matching.ByHand.Two;
import org.accanto.matching.Planned.Why;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A plan for many: who is served first, what a coordinator may change, and why somebody is left.
 */
@Tag("matching")
class PlannerTests {

  private static List<Long> served(Planned planned) {
    return planned.together().stream()
        .map(one -> one.peer().value().getLeastSignificantBits())
        .toList();
  }

  @Test
  void whoHasWaitedLongestIsNotLeftWhenThereIsOnePlace() {
    Everybody all = of(List.of(peer(1, 130), peer(2, 3)), offering(luca().number(1), 1));

    assertThat(served(plan(all))).containsExactly(1L);
    assertThat(plan(all).left())
        .singleElement()
        .satisfies(left -> {
          assertThat(left.waited()).isEqualTo(3);
          assertThat(left.why()).isEqualTo(new Why.PlacesTaken(1));
        });
  }

  @Test
  void whoChoseToTellMuchThatIsHardComesAsEarlyAsWhoHasWaited() {
    Everybody all = of(List.of(peer(1, 20), peer(2, 3, 5, "it")), offering(luca().number(1), 1));

    assertThat(served(plan(all))).containsExactly(2L);
  }

  @Test
  void aRareLanguageIsKeptForWhoNeedsIt() {
    Everybody all =
        of(
            List.of(peer(1, 10, 0, "it"), peer(2, 10, 0, "ar")),
            offering(luca().number(1).languages("it", "ar"), 1),
            offering(luca().number(2).languages("it"), 1));

    assertThat(plan(all).left()).isEmpty();
    assertThat(plan(all).best()).isTrue();
  }

  @Test
  void theWalksAreSpreadOverTheSupporters() {
    Everybody all =
        of(
            List.of(peer(1, 10), peer(2, 10), peer(3, 10)),
            offering(luca().number(1), 3),
            offering(luca().number(2), 3),
            offering(luca().number(3), 3));

    assertThat(plan(all).load()).allSatisfy(load -> assertThat(load.planned()).isEqualTo(1));
  }

  @Test
  void twoPutTogetherByHandStayTogether() {
    Everybody all =
        of(
            List.of(peer(1, 130), peer(2, 3)),
            offering(luca().number(1), 1),
            offering(luca().number(2).told(Map.of()), 1));
    ByHand hand = ByHand.NOTHING.with(peerId(2), id(1));

    Planned planned = Planner.plan(all, hand, BY);

    assertThat(planned.together())
        .anySatisfy(one -> {
          assertThat(one.peer().value().getLeastSignificantBits()).isEqualTo(2);
          assertThat(one.supporter()).isEqualTo(id(1));
          assertThat(one.byHand()).isTrue();
        });
  }

  @Test
  void nobodyCanBePutTogetherByHandWithWhomItIsNotPossible() {
    Everybody all = of(List.of(peer(1, 10)), offering(luca().number(1), 1));
    all.apart().put(peerId(1), Set.of(id(1)));
    ByHand hand = ByHand.NOTHING.with(peerId(1), id(1));

    assertThat(Planner.plan(all, hand, BY).together()).isEmpty();
  }

  @Test
  void aPairThatACoordinatorDoesNotWantIsNotPlanned() {
    Everybody all = of(List.of(peer(1, 10)), offering(luca().number(1), 1));
    ByHand hand = new ByHand(Set.of(), Map.of(), Set.of(new Two(peerId(1), id(1))), Map.of());

    assertThat(Planner.plan(all, hand, BY).together()).isEmpty();
  }

  @Test
  void onePlaceMoreIsWantedWhereItWouldServeSomebody() {
    Everybody all = of(List.of(peer(1, 10), peer(2, 10)), offering(luca().number(1), 1));
    ByHand more = new ByHand(Set.of(), Map.of(), Set.of(), Map.of(id(1), 2));

    assertThat(plan(all).load().getFirst().wanted()).isTrue();
    assertThat(Planner.plan(all, more, BY).left()).isEmpty();
    assertThat(Planner.plan(all, more, BY).load().getFirst().wanted()).isFalse();
  }

  @Test
  void whatStandsInTheWayIsSaidForWhoIsLeft() {
    Everybody all =
        of(
            List.of(peer(1, 10, 0, "so")),
            offering(luca().number(1).languages("it"), 1),
            offering(luca().number(2).languages("it"), 1),
            offering(luca().number(3).languages("it"), 1));

    assertThat(plan(all).left().getFirst().why())
        .isEqualTo(new Why.Nobody(java.util.Optional.of(Objection.NO_COMMON_LANGUAGE)));
  }

  @Test
  void whoFitsLessThanTheProgrammeAsksForIsNotPlanned() {
    Everybody all =
        of(
            List.of(peer(1, 10)),
            offering(luca().number(1).told(Map.of()).times(Set.of()).place(""), 1));
    Priorities high =
        new Priorities(1, BY.weights(), 80, BY.first(), BY.soon(), BY.strict(), BY.spread());

    assertThat(Planner.plan(all, ByHand.NOTHING, high).left().getFirst().why())
        .isEqualTo(new Why.FitsTooLittle(1));
  }
}
