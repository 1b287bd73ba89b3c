package org.accanto.accompaniment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the peer decides about goals and steps, and what the supporter may propose. */
@Component
class GoalMoves {

  private final Walks walks;
  private final Goals goals;
  private final Clock clock;

  GoalMoves(Walks walks, Goals goals, Clock clock) {
    this.walks = walks;
    this.goals = goals;
    this.clock = clock;
  }

  Outcome does(Command.AboutGoals command, Actor actor) {
    return switch (command) {
      case Command.SetGoal goal -> set(goal, actor);
      case Command.AddStep step -> addStep(step, actor);
      case Command.ChangeGoal(UUID goal, GoalState state) ->
          byPeer(goal, actor, goals.change(goal, state, actor.person(), clock.instant()));
      case Command.SayArea(UUID goal, GoalArea area) ->
          byPeer(goal, actor, goals.sayArea(goal, area, actor.person()));
      case Command.TellOfGoal line -> tell(line, actor);
      case Command.SayGoalAnew(UUID goal, String words) -> sayAnew(goal, words, actor);
      case Command.ShowGoal(UUID goal, UUID walk) -> show(goal, walk, actor);
      case Command.ChangeStep change -> changeStep(change, actor);
    };
  }

  private Outcome set(Command.SetGoal goal, Actor actor) {
    if (!actor.is(Hat.PEER)) {
      return new Outcome.Nothing();
    }
    Optional<Outcome> no = mayShowIn(goal.walk(), actor);
    if (no.isPresent()) {
      return no.get();
    }
    Optional<Objection> objection = Texts.needed(goal.words(), Texts.LINE);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    UUID id = Texts.id(actor, actor.person().value(), goal.once());
    goals.add(id, actor.person(), goal, clock.instant());
    return new Outcome.Done(id);
  }

  private Outcome sayAnew(UUID goal, String words, Actor actor) {
    Optional<Objection> objection = Texts.needed(words, Texts.LINE);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    return byPeer(goal, actor, goals.sayAnew(goal, words, actor.person()));
  }

  private Outcome tell(Command.TellOfGoal line, Actor actor) {
    Optional<Objection> objection = Texts.needed(line.words(), Texts.LINE);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    UUID id = Texts.id(actor, line.goal(), line.once());
    return byPeer(line.goal(), actor, goals.tell(id, line, actor.person(), clock.instant()));
  }

  private Outcome show(UUID goal, @Nullable UUID walk, Actor actor) {
    Optional<Outcome> no = mayShowIn(walk, actor);
    if (no.isPresent()) {
      return no.get();
    }
    return byPeer(goal, actor, goals.show(goal, walk, actor.person()));
  }

  private Outcome addStep(Command.AddStep step, Actor actor) {
    Optional<Goals.Found> goal = goals.find(step.goal());
    if (goal.isEmpty() || !isOf(goal.get(), actor)) {
      return new Outcome.Nothing();
    }
    Optional<Objection> objection = Texts.needed(step.words(), Texts.LINE);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    UUID id = Texts.id(actor, step.goal(), step.once());
    goals.addStep(
        id, step.goal(), goal.get().peer(), step.words(), actor.person(), clock.instant());
    return new Outcome.Done(step.goal());
  }

  private Outcome changeStep(Command.ChangeStep change, Actor actor) {
    if (change.state() == StepState.PROPOSED) {
      return new Outcome.Nothing();
    }
    boolean changed =
        actor.is(Hat.PEER)
            && goals.changeStep(
                change.goal(), change.step(), change.state(), actor.person(), clock.instant());
    return byPeer(change.goal(), actor, changed);
  }

  /** The owner, or the supporter of an open walk in which the goal is shown. */
  private boolean isOf(Goals.Found goal, Actor actor) {
    if (actor.is(Hat.PEER)) {
      return goal.peer().equals(actor.person());
    }
    return goal.walk() != null
        && walks.find(goal.walk(), actor).filter(w -> w.closedForContent().isEmpty()).isPresent();
  }

  private Outcome byPeer(UUID goal, Actor actor, boolean changed) {
    if (changed) {
      return new Outcome.Done(goal);
    }
    boolean supporterSees =
        actor.is(Hat.SUPPORTER) && goals.find(goal).filter(found -> isOf(found, actor)).isPresent();
    return supporterSees ? new Outcome.Refused(Objection.PEER_DECIDES) : new Outcome.Nothing();
  }

  private Optional<Outcome> mayShowIn(@Nullable UUID walk, Actor actor) {
    if (walk == null) {
      return Optional.empty();
    }
    Optional<Walk> found = walks.find(walk, actor);
    if (found.isEmpty() || !actor.is(Hat.PEER)) {
      return Optional.of(new Outcome.Nothing());
    }
    return found.get().closedForContent().map(Outcome.Refused::new);
  }
}
