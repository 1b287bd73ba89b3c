package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A plan for several people at once: Giulia looks at it, changes it, sends it; who says no is not
 * asked twice, and the plan looks for somebody else.
 */
@Tag("matching")
class PlanForManyTests extends FourPeopleAndAPlan {

  private Planned planned() {
    return plans.look(plan, giulia).orElseThrow().planned();
  }

  private PersonId with(Actor peer) {
    return planned().together().stream()
        .filter(one -> one.peer().equals(peer.person()))
        .map(Planned.Together::supporter)
        .findFirst()
        .orElseThrow();
  }

  private void says(Actor who, Answer answer) {
    matching.answer(matching.openFor(who).getFirst().id(), answer, who);
  }

  @Test
  void everybodyWhoCanFindsSomebodyByFreeChoice() {
    Actor zoe = cast.peer("Zoe");
    people.asks(zoe, "Parole di Zoe", "{}", "{}");
    plans.takeInWhoCame(plan, giulia);
    only(amina, yiorgos, zoe, luca, nikos);
    assertThat(planned().left()).hasSize(1);

    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(2));
    List<Actor> asked =
        List.of(amina, yiorgos, zoe).stream()
            .filter(one -> !matching.openFor(one).isEmpty())
            .toList();
    says(asked.getFirst(), Answer.RATHER_NOT);
    says(asked.getLast(), Answer.MEET);
    says(matching.openFor(luca).isEmpty() ? nikos : luca, Answer.MEET);
    PlanLook after = plans.look(plan, giulia).orElseThrow();
    assertThat(after.begun()).isEqualTo(1);
    assertThat(after.notToBe()).isEqualTo(1);

    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(1));
    Actor next =
        List.of(amina, yiorgos, zoe).stream()
            .filter(one -> !matching.openFor(one).isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(next).isNotEqualTo(asked.getFirst());
    says(next, Answer.MEET);
    says(matching.openFor(luca).isEmpty() ? nikos : luca, Answer.MEET);

    assertThat(plans.look(plan, giulia).orElseThrow().begun()).isEqualTo(2);
    assertThat(planned().together()).isEmpty();
    assertThat(planned().left()).hasSize(1);
  }

  @Test
  void whoSaidNoIsNotAskedAgainForTheSamePerson() {
    plans.send(plan, giulia);
    PersonId first = matching.openFor(amina).getFirst().other();
    says(amina, Answer.RATHER_NOT);

    assertThat(planned().together())
        .noneMatch(one -> one.peer().equals(amina.person()) && one.supporter().equals(first));
  }

  @Test
  void whoChoosesStaysInThePlanWhileItIsDecidedAboutTheOthers() {
    plans.send(plan, giulia);
    only(nikos);
    says(amina, Answer.RATHER_NOT);

    assertThat(plans.look(plan, giulia).orElseThrow().people())
        .filteredOn(one -> one.person().equals(amina.person()))
        .singleElement()
        .matches(PlanLook.Person::takesPart);
  }

  @Test
  void whatIsSentIsSentOnce() {
    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(2));

    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(0));
    assertThat(matching.openFor(amina)).hasSize(1);
  }

  @Test
  void sentFromTwoWindowsAtOnceItIsSentOnce() throws Exception {
    List<OptionalInt> sent =
        AtOnce.all(List.of(() -> plans.send(plan, giulia), () -> plans.send(plan, giulia)));

    assertThat(sent.stream().mapToInt(OptionalInt::orElseThrow).sum()).isEqualTo(2);
    for (Actor peer : List.of(amina, yiorgos)) {
      assertThat(
              cast.count(
                  "select count(*) from matching.round where peer = ?", peer.person().value()))
          .isOne();
      assertThat(matching.openFor(peer)).hasSize(1);
    }
    for (Actor supporter : List.of(luca, nikos)) {
      assertThat(matching.openFor(supporter)).hasSize(1);
    }
  }

  @Test
  void withListsEachChoosesFromSeveral() {
    plans.list(plan, 3, giulia);

    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(2));
    assertThat(matching.openFor(amina)).hasSize(2);
    assertThat(matching.openFor(luca)).hasSize(2);
  }

  @Test
  void giuliaPutsTwoTogetherAndTheOthersFollow() {
    PersonId other = with(yiorgos);
    plans.decide(plan, amina.person(), other, true, giulia);

    assertThat(with(amina)).isEqualTo(other);
    assertThat(with(yiorgos)).isNotEqualTo(other);
    plans.free(plan, amina.person(), other, giulia);
    assertThat(planned().together()).noneMatch(Planned.Together::byHand);
  }

  @Test
  void theSameDecisionFromEightWindowsIsOne() throws Exception {
    PersonId other = with(yiorgos);
    Callable<Boolean> together = () -> plans.decide(plan, amina.person(), other, true, giulia);

    assertThat(AtOnce.all(Collections.nCopies(8, together))).containsOnly(true);

    assertThat(with(amina)).isEqualTo(other);
    assertThat(cast.count("select count(*) from matching.plan_pair where plan = ?", plan)).isOne();
    assertThat(plans.decide(plan, amina.person(), other, false, giulia)).isTrue();
    assertThat(with(amina)).isNotEqualTo(other);
    assertThat(cast.count("select count(*) from matching.plan_pair where plan = ?", plan)).isOne();
  }

  @Test
  void aRefusedDecisionLeavesTheEarlierOneAsItWas() {
    PersonId other = with(yiorgos);
    plans.decide(plan, amina.person(), other, true, giulia);

    assertThat(plans.decide(plan, amina.person(), PersonId.random(), true, giulia)).isFalse();

    assertThat(with(amina)).isEqualTo(other);
    assertThat(planned().together()).anyMatch(Planned.Together::byHand);
  }

  @Test
  void whatGiuliaDoesNotWantIsNotPlanned() {
    plans.decide(plan, amina.person(), luca.person(), false, giulia);
    plans.decide(plan, amina.person(), nikos.person(), false, giulia);

    assertThat(planned().left()).extracting(Planned.Left::called).containsExactly("Amina");
    assertThat(plans.peer(plan, amina.person(), giulia).orElseThrow().apart()).hasSize(2);
  }

  @Test
  void thePriceOfAChoiceIsReadBeforeItIsMade() {
    only(amina, yiorgos, luca);
    Actor left = planned().together().getFirst().peer().equals(amina.person()) ? yiorgos : amina;
    PeerLook look = plans.peer(plan, left.person(), giulia).orElseThrow();

    assertThat(look.now()).isEmpty();
    assertThat(look.others())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.price().nobodyThen()).hasSize(1);
          assertThat(one.price().somebodyThen()).isEmpty();
        });
  }

  @Test
  void aPlaceThatWasOnlyTriedOutIsNotAskedFor() {
    only(amina, yiorgos, luca);
    assertThat(planned().left()).hasSize(1);

    plans.places(plan, luca.person(), OptionalInt.of(2), giulia);
    assertThat(planned().left()).isEmpty();
    assertThat(planned().asked()).isEqualTo(2);
    assertThat(plans.look(plan, giulia).orElseThrow().asked()).isEqualTo(1);

    assertThat(plans.send(plan, giulia)).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void aPlanIsNothingForAnybodyButACoordinator() {
    for (Actor who : List.of(amina, luca, cast.professional("Eleni"))) {
      assertThat(plans.look(plan, who)).isEmpty();
      assertThat(plans.all(who)).isEmpty();
      assertThat(plans.send(plan, who)).isEmpty();
      assertThat(plans.places(plan, luca.person(), OptionalInt.of(9), who)).isFalse();
      site.as(who).open("/plans/" + plan).isNotFound();
    }
    assertThat(cast.count("select count(*) from matching.plan_round where plan = ?", plan))
        .isZero();
  }

  @Test
  void nobodyReadsOfAPlanInWhichTheyStandThemselves() {
    Actor aminaInTheOffice = cast.wears(amina.person(), Hat.COORDINATOR);

    Planned seen = plans.look(plan, aminaInTheOffice).orElseThrow().planned();

    assertThat(seen.together()).noneMatch(one -> one.peer().equals(amina.person()));
    assertThat(plans.peer(plan, amina.person(), aminaInTheOffice)).isEmpty();
    site.as(aminaInTheOffice).open("/plans/" + plan + "/peers/" + amina.person()).isNotFound();
  }

  @Test
  void whoIsNotInThePlanCannotBePutIntoItByAnAddress() {
    PersonId nobody = PersonId.random();

    assertThat(plans.decide(plan, amina.person(), nobody, true, giulia)).isFalse();
    assertThat(plans.decide(plan, nobody, luca.person(), false, giulia)).isFalse();
    assertThat(plans.places(plan, nobody, OptionalInt.of(2), giulia)).isFalse();
    assertThat(cast.count("select count(*) from matching.plan_pair where plan = ?", plan)).isZero();
  }

  @Test
  void aClosedPlanChangesNoMore() {
    plans.close(plan, giulia);

    assertThat(plans.send(plan, giulia)).isEmpty();
    assertThat(plans.takePart(plan, Set.of(), ids(amina), giulia)).isFalse();
    assertThat(plans.look(plan, giulia).orElseThrow().closed()).isTrue();
  }
}
