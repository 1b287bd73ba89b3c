package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.Goal;
import org.accanto.accompaniment.GoalArea;
import org.accanto.accompaniment.GoalState;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.StepState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.Views.GoalGroup;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The peer's own goals and steps (B13, B52): typed, changed and shown by the peer alone. */
@Controller
@For(Hat.PEER)
class GoalPages {

  private static final String PAGE = "accompaniment/web/goals-page";
  private static final GoalForm EMPTY = new GoalForm(null, null, null, null);

  record GoalForm(
      @Nullable String words,
      @Nullable String walk,
      @Nullable String area,
      @Nullable String once) {}

  /**
   * @param opened sentences on who else reads a goal, by the goal's id
   * @param typed words of a new goal that could not be taken
   * @param atGoal to which goal the typed words belong; null for a new one
   */
  record GoalsView(
      List<GoalGroup> groups,
      Map<UUID, List<String>> opened,
      List<Option> showings,
      String showing,
      List<Option> areas,
      String area,
      String typed,
      @Nullable UUID atGoal,
      List<String> whoSees) {}

  private final Accompaniment accompaniment;
  private final TellingGoals telling;
  private final GoalReaders readers;
  private final WhoReads whoReads;

  GoalPages(
      Accompaniment accompaniment, TellingGoals telling, GoalReaders readers, WhoReads whoReads) {
    this.readers = readers;
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.whoReads = whoReads;
  }

  @GetMapping("/goals")
  ModelAndView goals(Actor actor, Locale locale) {
    return new ModelAndView(PAGE, "view", view(actor, locale, null, EMPTY));
  }

  @PostMapping("/goals")
  Object set(GoalForm form, Actor actor, Locale locale) {
    String walk = Answers.or(form.walk());
    // An odd id is nobody's walk, never "shown to nobody".
    UUID shown = walk.isEmpty() ? null : Answers.id(walk, UUID.randomUUID());
    Outcome outcome =
        accompaniment.does(
            new Command.SetGoal(
                shown,
                Answers.or(form.words()),
                Answers.one(GoalArea.class, form.area()),
                Answers.once(form.once())),
            actor);
    return answer(outcome, form, null, actor, locale);
  }

  @PostMapping("/goals/{goal}/states")
  String change(@PathVariable UUID goal, @Nullable String state, Actor actor) {
    GoalState wanted = Answers.one(GoalState.class, state);
    if (wanted == null) {
      throw Answers.nothing();
    }
    return back(accompaniment.does(new Command.ChangeGoal(goal, wanted), actor));
  }

  @PostMapping("/goals/{goal}/words")
  Object sayAnew(@PathVariable UUID goal, GoalForm form, Actor actor, Locale locale) {
    return answer(
        accompaniment.does(new Command.SayGoalAnew(goal, Answers.or(form.words())), actor),
        form,
        goal,
        actor,
        locale);
  }

  @PostMapping("/goals/{goal}/showings")
  String show(@PathVariable UUID goal, @Nullable String walk, Actor actor) {
    String typed = Answers.or(walk);
    UUID shown = typed.isEmpty() ? null : Answers.id(typed, UUID.randomUUID());
    return back(accompaniment.does(new Command.ShowGoal(goal, shown), actor));
  }

  @PostMapping("/goals/{goal}/steps")
  Object addStep(@PathVariable UUID goal, GoalForm form, Actor actor, Locale locale) {
    return answer(
        accompaniment.does(
            new Command.AddStep(goal, Answers.or(form.words()), Answers.once(form.once())), actor),
        form,
        goal,
        actor,
        locale);
  }

  @PostMapping("/goals/{goal}/steps/{step}/states")
  String changeStep(
      @PathVariable UUID goal, @PathVariable UUID step, @Nullable String state, Actor actor) {
    StepState wanted = Answers.one(StepState.class, state);
    if (wanted == null) {
      throw Answers.nothing();
    }
    return back(accompaniment.does(new Command.ChangeStep(goal, step, wanted), actor));
  }

  private Object answer(
      Outcome outcome, GoalForm form, @Nullable UUID goal, Actor actor, Locale locale) {
    return switch (outcome) {
      case Outcome.Done done -> "redirect:/goals";
      case Outcome.Nothing nothing -> throw Answers.nothing();
      case Outcome.Refused(Objection because) -> {
        boolean mine =
            goal == null
                || accompaniment.own(actor).goals().stream().anyMatch(one -> one.id().equals(goal));
        if (!mine) {
          throw Answers.nothing();
        }
        FormErrors errors = Answers.refused(because, "words");
        GoalsView view = view(actor, locale, goal, form);
        yield errors.page(PAGE, Map.of("view", view, "once", Answers.once(form.once()).toString()));
      }
    };
  }

  private static String back(Outcome outcome) {
    if (outcome instanceof Outcome.Nothing) {
      throw Answers.nothing();
    }
    return "redirect:/goals";
  }

  private GoalsView view(Actor actor, Locale locale, @Nullable UUID atGoal, GoalForm typed) {
    List<WalkSummary> walks = accompaniment.walksOf(actor);
    List<Goal> goals = accompaniment.own(actor).goals();
    List<Option> showings = telling.showings(locale, walks);
    return new GoalsView(
        telling.grouped(locale, goals, walks),
        readers.of(goals, actor, locale),
        showings,
        typed.walk() == null ? showings.getFirst().value() : Answers.or(typed.walk()),
        telling.areas(locale),
        Answers.or(typed.area()),
        Answers.or(typed.words()),
        atGoal,
        whoReads.of(DataClass.GOAL, Subject.of(actor.person()), actor, locale));
  }
}
