package org.accanto.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.accanto.matching.ByHand.Two;
import org.accanto.matching.PlanRows.Row;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/**
 * Plans for many at once, for the pages of coordinators: the engine proposes, a coordinator changes
 * by hand and sends, and whoever is asked decides. For anybody else there are no plans.
 */
@Service
public class Plans {

  private final Gathering gathering;
  private final PlanRows plans;
  private final PlanRounds rounds;
  private final PlanLooks looks;
  private final Sending sending;
  private final ActingTransaction transaction;

  Plans(
      Gathering gathering,
      PlanRows plans,
      PlanRounds rounds,
      PlanLooks looks,
      Sending sending,
      ActingTransaction transaction) {
    this.gathering = gathering;
    this.plans = plans;
    this.rounds = rounds;
    this.looks = looks;
    this.sending = sending;
    this.transaction = transaction;
  }

  public List<PlanSummary> all(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, rounds::summaries)
        : List.of();
  }

  /**
   * A plan with everybody who waits and everybody who offers.
   *
   * @param id made by the form; the same a second time is the same plan
   */
  public void begin(UUID id, Actor coordinator) {
    if (coordinator.is(Hat.COORDINATOR)) {
      transaction.run(
          coordinator,
          () -> {
            if (plans.open(id, coordinator.person())) {
              takeIn(id, coordinator);
            }
          });
    }
  }

  private void takeIn(UUID id, Actor coordinator) {
    Everybody all = gathering.everybody(coordinator);
    plans.takeIn(
        id,
        all.asking().stream().map(Everybody.Asking::peer).toList(),
        all.offering().stream().map(Everybody.Offering::supporter).toList());
  }

  /** Takes in who has come since; false when there is no such plan for this actor. */
  public boolean takeInWhoCame(UUID id, Actor coordinator) {
    return change(id, coordinator, plan -> takeIn(id, coordinator));
  }

  /** The plan as it is best now; empty also for who may not know. */
  public Optional<PlanLook> look(UUID id, Actor coordinator) {
    return open(id, coordinator, row -> Optional.of(looks.plan(row, coordinator)));
  }

  /** One peer of the plan, with the price of each alternative. */
  public Optional<PeerLook> peer(UUID id, PersonId peer, Actor coordinator) {
    return open(id, coordinator, row -> looks.peer(row, peer, coordinator));
  }

  /**
   * Of those who were shown these take part from now on, the others of them do not. Who chooses or
   * has no room now is not shown, and stays as they are.
   */
  public boolean takePart(UUID id, Set<PersonId> people, Set<PersonId> shown, Actor coordinator) {
    return change(id, coordinator, row -> plans.takePart(id, people, shown));
  }

  /**
   * @param places how many new people the plan may bring to this supporter; empty: as was agreed
   */
  public boolean places(UUID id, PersonId supporter, OptionalInt places, Actor coordinator) {
    Integer tried = places.isPresent() ? places.getAsInt() : null;
    return changeOne(id, coordinator, row -> plans.places(id, supporter, tried));
  }

  /** How many supporters each peer may choose from: 1 to 3. */
  public boolean list(UUID id, int length, Actor coordinator) {
    return change(id, coordinator, row -> plans.list(id, Math.clamp(length, 1, 3)));
  }

  /** Puts two together, or keeps them out of each other's way, in this plan alone. */
  public boolean decide(
      UUID id, PersonId peer, PersonId supporter, boolean together, Actor coordinator) {
    Two two = new Two(peer, supporter);
    return changeOne(id, coordinator, row -> plans.decide(id, two, together, coordinator.person()));
  }

  /** What was decided by hand of these two counts no longer. */
  public boolean free(UUID id, PersonId peer, PersonId supporter, Actor coordinator) {
    return change(id, coordinator, row -> plans.free(id, peer, supporter));
  }

  /** Asks everybody whom the plan brings together; empty when there is no such plan. */
  public OptionalInt send(UUID id, Actor coordinator) {
    Optional<Integer> sent =
        open(
            id,
            coordinator,
            row -> row.closed() ? Optional.empty() : Optional.of(sending.send(row, coordinator)));
    return sent.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** Nothing more is sent of it; who chooses goes on choosing. */
  public boolean close(UUID id, Actor coordinator) {
    return change(id, coordinator, row -> plans.close(id));
  }

  private boolean change(UUID id, Actor coordinator, Consumer<Row> change) {
    return changeOne(
        id,
        coordinator,
        row -> {
          change.accept(row);
          return true;
        });
  }

  /** False also when there is nothing of the kind in the plan. */
  private boolean changeOne(UUID id, Actor coordinator, Predicate<Row> change) {
    return open(id, coordinator, row -> Optional.of(!row.closed() && change.test(row)))
        .orElse(false);
  }

  private <T> Optional<T> open(UUID id, Actor coordinator, Function<Row, Optional<T>> then) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> plans.find(id).flatMap(then))
        : Optional.empty();
  }
}
