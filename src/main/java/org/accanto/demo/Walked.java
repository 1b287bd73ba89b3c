package org.accanto.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.CompanyRole;
import org.accanto.accompaniment.Ending;
import org.accanto.accompaniment.GoalArea;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.PlanAnswer;
import org.accanto.accompaniment.Review;
import org.accanto.accompaniment.StepState;
import org.accanto.accompaniment.SupportFunction;
import org.accanto.confidentiality.Authorise;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What two people of the city did together, each in their own name. */
@Component
@ConditionalOnProperty("accanto.demo")
class Walked {

  /** Two who walk together, and the last things they made. */
  record Pair(UUID walk, Actor peer, Actor supporter, Map<String, UUID> last) {

    Pair(UUID walk, Actor peer, Actor supporter) {
      this(walk, peer, supporter, new HashMap<>());
    }

    UUID the(String what) {
      return Objects.requireNonNull(last.get(what), what);
    }
  }

  private final Accompaniment accompaniment;
  private final Confidentiality confidentiality;
  private final StoryClock clock;

  Walked(Accompaniment accompaniment, Confidentiality confidentiality, StoryClock clock) {
    this.accompaniment = accompaniment;
    this.confidentiality = confidentiality;
    this.clock = clock;
  }

  /** One line: what, peer, how many days ago, and what belongs to it. */
  void tell(List<String> row, Pair pair, Townspeople people) {
    UUID walk = pair.walk();
    Actor peer = pair.peer();
    Actor supporter = pair.supporter();
    switch (row.getFirst()) {
      case "MEETING" -> keep("meeting", meeting(row, walk), supporter, pair);
      case "BESIDE" ->
          does(
              new Command.WriteBeside(
                  walk, pair.the("meeting"), BesideKind.valueOf(row.get(3)), row.get(4), once()),
              peer);
      case "GOAL" -> keep("goal", goal(row, walk), peer, pair);
      case "LINE" -> does(new Command.TellOfGoal(pair.the("goal"), row.get(3), once()), peer);
      case "LOOKED" -> looked(row, pair, row.get(3).equals("PEER") ? peer : supporter);
      case "TRY" -> weTry(row.get(3), pair);
      case "STEP" -> step(row, pair);
      case "PLAN" -> plan(row, pair);
      case "ALONG" -> keep("appointment", along(row, walk), peer, pair);
      case "COMING" ->
          does(new Command.AnswerAlong(walk, pair.the("appointment"), true), supporter);
      case "OPENED" -> open(row, pair, people);
      case "PAUSED" -> does(new Command.Pause(walk, ahead(row.get(3))), peer);
      case "ENDED" -> {
        Actor who = row.get(3).equals("PEER") ? peer : supporter;
        does(new Command.End(walk, Ending.valueOf(row.get(4)), row.get(5)), who);
      }
      default -> throw new IllegalStateException("what is " + row.getFirst());
    }
  }

  /** GOAL, peer, days ago, words, and the area if the peer said one. */
  private static Command goal(List<String> row, UUID walk) {
    GoalArea area = row.size() > 4 ? GoalArea.valueOf(row.get(4)) : null;
    return new Command.SetGoal(walk, row.get(3), area, once());
  }

  private Command meeting(List<String> row, UUID walk) {
    Set<SupportFunction> functions = EnumSet.noneOf(SupportFunction.class);
    Citizen.list(row.get(4)).forEach(name -> functions.add(SupportFunction.valueOf(name)));
    return new Command.LogMeeting(
        walk,
        clock.today(),
        Integer.parseInt(row.get(3)),
        functions,
        row.get(5),
        row.get(6),
        once());
  }

  /** STEP, peer, days ago, OPEN, DONE or SETBACK, words. */
  private void step(List<String> row, Pair pair) {
    UUID goal = pair.the("goal");
    keep("step", new Command.AddStep(goal, row.get(4), once()), pair.peer(), pair);
    StepState state = StepState.valueOf(row.get(3));
    if (state != StepState.OPEN) {
      accompaniment.own(pair.peer()).goals().stream()
          .filter(one -> one.id().equals(goal))
          .flatMap(one -> one.steps().stream())
          .filter(one -> one.words().equals(row.get(4)))
          .forEach(one -> does(new Command.ChangeStep(goal, one.id(), state), pair.peer()));
    }
  }

  /** LOOKED, peer, days ago, who, what each plain card says, and words by card: all of it shown. */
  private void looked(List<String> row, Pair pair, Actor who) {
    Map<Review.Card, Review.Said> said = new EnumMap<>(Review.Card.class);
    for (String one : row.subList(4, row.size())) {
      int at = one.indexOf('=');
      Review.Card card = Review.Card.valueOf(one.substring(0, at));
      String says = one.substring(at + 1);
      said.put(
          card,
          card.plain()
              ? new Review.Said(Review.Plain.valueOf(says), "")
              : new Review.Said(null, says));
    }
    UUID next = accompaniment.together(pair.walk(), who).orElseThrow().next();
    does(new Command.Answer(pair.walk(), next, said, true), who);
  }

  private void weTry(String words, Pair pair) {
    UUID last =
        accompaniment.together(pair.walk(), pair.peer()).orElseThrow().before().getFirst().id();
    does(new Command.TryTogether(pair.walk(), last, words), pair.peer());
  }

  private void plan(List<String> row, Pair pair) {
    var plan =
        new Command.PlanMeeting(
            pair.walk(), ahead(row.get(3)), LocalTime.parse(row.get(4)), row.get(5), once());
    keep("plan", plan, pair.supporter(), pair);
    if (row.get(6).equals("FINE")) {
      does(new Command.AnswerPlan(pair.walk(), pair.the("plan"), PlanAnswer.FINE), pair.peer());
    }
  }

  private Command along(List<String> row, UUID walk) {
    return new Command.AskAlong(
        walk,
        row.get(4),
        ahead(row.get(3)),
        LocalTime.parse(row.get(5)),
        row.get(6),
        CompanyRole.valueOf(row.get(7)),
        "",
        row.get(8),
        row.get(9),
        once());
  }

  /** The last goal, to one reader, for a purpose. */
  private void open(List<String> row, Pair pair, Townspeople people) {
    confidentiality.authorise(
        new Authorise(
            DataClass.GOAL,
            pair.the("goal"),
            people.actor(row.get(3)).person(),
            row.get(4),
            ahead(row.get(5))),
        pair.peer());
  }

  private LocalDate ahead(String days) {
    return clock.today().plusDays(Integer.parseInt(days));
  }

  private void keep(String what, Command command, Actor actor, Pair pair) {
    pair.last().put(what, does(command, actor));
  }

  private UUID does(Command command, Actor actor) {
    Outcome outcome = accompaniment.does(command, actor);
    if (outcome instanceof Outcome.Done(UUID id)) {
      return id;
    }
    throw new IllegalStateException(command.getClass().getSimpleName() + ": " + outcome);
  }

  private static UUID once() {
    return UUID.randomUUID();
  }
}
