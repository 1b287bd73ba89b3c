package org.accanto.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.matching.ByHand.Two;
import org.accanto.matching.Everybody.Offering;
import org.accanto.matching.PlanLook.Person;
import org.accanto.matching.PlanRounds.Sent;
import org.accanto.matching.PlanRounds.State;
import org.accanto.matching.PlanRows.Row;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/** Looks at a plan: who takes part now, what was decided, what was sent, and the best of it. */
@Component
class PlanLooks {

  /** Everything that a plan is worked out from. */
  record Ground(Everybody all, ByHand hand, Priorities by, List<Sent> sent) {

    Planned planned(int list) {
      return Planner.plan(all, hand, by, list);
    }

    /** What would be sent: a place that was only tried out is agreed with the supporter first. */
    Ground toSend() {
      return new Ground(all, hand.asAgreed(all), by, sent);
    }
  }

  private final Gathering gathering;
  private final PlanRows plans;
  private final PlanRounds rounds;
  private final PrioritiesRows priorities;
  private final Confidentiality confidentiality;

  PlanLooks(
      Gathering gathering,
      PlanRows plans,
      PlanRounds rounds,
      PrioritiesRows priorities,
      Confidentiality confidentiality) {
    this.gathering = gathering;
    this.plans = plans;
    this.rounds = rounds;
    this.priorities = priorities;
    this.confidentiality = confidentiality;
  }

  /** A pair that was asked once is not asked again by the same plan. */
  Ground ground(UUID plan, Actor coordinator) {
    Everybody all = gathering.everybody(coordinator);
    ByHand hand = plans.byHand(plan, all);
    List<Sent> sent = rounds.of(plan);
    Set<Two> not = new HashSet<>(hand.notTogether());
    sent.forEach(one -> not.add(one.two()));
    ByHand now =
        new ByHand(hand.out(), hand.together(), not, hand.places()).less(alreadyAsked(sent));
    return new Ground(all, now, priorities.now(), sent);
  }

  /** To how many peers this plan has brought each supporter, or is bringing them now. */
  private static Map<PersonId, Integer> alreadyAsked(List<Sent> sent) {
    return sent.stream()
        .filter(one -> one.state() != State.NOT_TO_BE)
        .collect(Collectors.toMap(Sent::supporter, one -> 1, Integer::sum));
  }

  PlanLook plan(Row row, Actor coordinator) {
    Ground ground = ground(row.id(), coordinator);
    List<Person> people = new ArrayList<>();
    Set<PersonId> out = ground.hand.out();
    ground
        .all
        .asking()
        .forEach(one ->
            people.add(new Person(one.peer(), one.called(), true, !out.contains(one.peer()))));
    ground.all.offering().stream()
        .filter(one -> one.offer().readiness().ready() && one.free() > 0)
        .forEach(one ->
            people.add(
                new Person(
                    one.supporter(), one.offer().called(), false, !out.contains(one.supporter()))));
    return new PlanLook(
        row.id(),
        row.openedAt(),
        row.closed(),
        row.list(),
        ground.planned(row.list()),
        ground.toSend().planned(row.list()).asked(),
        plans.byHand(row.id(), ground.all).places(),
        people,
        count(ground.sent, State.CHOOSING),
        count(ground.sent, State.TOGETHER),
        count(ground.sent, State.NOT_TO_BE));
  }

  /** A round counts once: somebody chooses or walks, or nothing came of any of its proposals. */
  private static int count(List<Sent> sent, State state) {
    return (int)
        sent.stream().collect(Collectors.groupingBy(Sent::round)).values().stream()
            .filter(round -> of(round) == state)
            .count();
  }

  private static State of(List<Sent> round) {
    if (round.stream().anyMatch(one -> one.state() == State.TOGETHER)) {
      return State.TOGETHER;
    }
    return round.stream().anyMatch(one -> one.state() == State.CHOOSING)
        ? State.CHOOSING
        : State.NOT_TO_BE;
  }

  Optional<PeerLook> peer(Row row, PersonId peer, Actor coordinator) {
    Ground ground = ground(row.id(), coordinator);
    Optional<Prices> prices = Prices.of(peer, ground.all, ground.hand, ground.by);
    if (prices.isEmpty()) {
      return Optional.empty();
    }
    confidentiality.seen(coordinator, DataClass.MATCH_CARD, Subject.of(peer));
    Planned planned = ground.planned(1);
    return Optional.of(
        new PeerLook(
            row.id(),
            peer,
            prices.get().called(),
            planned.together().stream().filter(one -> one.peer().equals(peer)).findFirst(),
            planned.left().stream().filter(one -> one.peer().equals(peer)).findFirst(),
            Alternatives.of(peer, planned, prices.get()),
            kept(row.id(), peer, ground.all)));
  }

  private List<PeerLook.Kept> kept(UUID plan, PersonId peer, Everybody all) {
    Set<Two> not = plans.byHand(plan, all).notTogether();
    return all.offering().stream()
        .filter(one -> not.contains(new Two(peer, one.supporter())))
        .map((Offering one) -> new PeerLook.Kept(one.supporter(), one.offer().called()))
        .toList();
  }
}
