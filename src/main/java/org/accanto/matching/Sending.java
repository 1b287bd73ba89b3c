package org.accanto.matching;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accanto.matching.Everybody.Asking;
import org.accanto.matching.Everybody.Offering;
import org.accanto.matching.PlanLooks.Ground;
import org.accanto.matching.PlanRows.Row;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/** Asks everybody whom a plan brings together. Each pair goes the way of every proposal. */
@Component
class Sending {

  /** Nobody shall work out again in which order people stand in the numbers that are kept. */
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PlanLooks looks;
  private final PlanRounds rounds;
  private final PlanNumbersRows numbers;
  private final Proposing proposing;
  private final Proposals proposals;
  private final Clock clock;

  Sending(
      PlanLooks looks,
      PlanRounds rounds,
      PlanNumbersRows numbers,
      Proposing proposing,
      Proposals proposals,
      Clock clock) {
    this.looks = looks;
    this.rounds = rounds;
    this.numbers = numbers;
    this.proposing = proposing;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** How many peers were asked. */
  int send(Row plan, Actor coordinator) {
    // First, and for the whole sending: it takes the turn that two sendings would both believe to
    // have.
    proposals.expire(clock.instant());
    Ground ground = looks.ground(plan.id(), coordinator).toSend();
    Planned planned = ground.planned(plan.list());
    PlanNumbers made =
        PlanNumbers.of(new Planning(ground.all(), ground.hand(), ground.by()), ground.by(), RANDOM);
    OnePlan one = new OnePlan(plan, ground, coordinator);
    int sent = 0;
    for (Planned.Together pair : planned.together()) {
      List<PersonId> list = new ArrayList<>(List.of(pair.supporter()));
      list.addAll(pair.others());
      sent += one.ask(pair.peer(), list);
    }
    for (Planned.Left left : planned.left()) {
      sent += one.ask(left.peer(), left.choices());
    }
    if (sent > 0) {
      numbers.add(plan.id(), made, sent, ground.by().version(), coordinator.person());
    }
    return sent;
  }

  /** One sending. */
  private final class OnePlan {

    private final Row plan;
    private final Ground ground;
    private final Actor coordinator;
    private final Map<PersonId, Asking> asking;
    private final Map<PersonId, Offering> offering;

    OnePlan(Row plan, Ground ground, Actor coordinator) {
      this.plan = plan;
      this.ground = ground;
      this.coordinator = coordinator;
      this.asking =
          ground.all().asking().stream()
              .collect(Collectors.toMap(Asking::peer, Function.identity()));
      this.offering =
          ground.all().offering().stream()
              .collect(Collectors.toMap(Offering::supporter, Function.identity()));
    }

    /** 1 when the peer was asked. */
    int ask(PersonId id, List<PersonId> list) {
      Asking peer = asking.get(id);
      List<Offering> chosen = list.stream().map(offering::get).toList();
      if (peer == null || chosen.isEmpty()) {
        return 0;
      }
      Set<PersonId> ids = chosen.stream().map(Offering::supporter).collect(Collectors.toSet());
      List<Candidate> asked = chosen.stream().map(one -> ground.all().agreed(peer, one)).toList();
      Outcome outcome = proposing.propose(peer.wish(), ids, asked, coordinator);
      if (!(outcome instanceof Outcome.Proposed round)) {
        return 0;
      }
      rounds.add(plan.id(), round.round(), id, ground.by().version(), coordinator.person());
      return 1;
    }
  }
}
