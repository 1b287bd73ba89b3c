package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.Goal;
import org.accanto.accompaniment.GoalArea;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.web.Views.GoalView;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How one goal went over time (B45): days and the peer's own lines, no count and no score. */
@Controller
@For(Hat.PEER)
class GoalStoryPages {

  private static final String PAGE = "accompaniment/web/goal-page";

  record LineForm(@Nullable String words, @Nullable String once) {}

  record StoryView(
      GoalView goal, List<Option> areas, String area, String typed, List<String> whoSees) {}

  private final Accompaniment accompaniment;
  private final TellingGoals telling;
  private final WhoReads whoReads;

  GoalStoryPages(Accompaniment accompaniment, TellingGoals telling, WhoReads whoReads) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.whoReads = whoReads;
  }

  @GetMapping("/goals/{goal}")
  ModelAndView story(@PathVariable UUID goal, Actor actor, Locale locale) {
    return new ModelAndView(PAGE, "view", view(goal, "", actor, locale));
  }

  @PostMapping("/goals/{goal}/lines")
  Object tell(@PathVariable UUID goal, LineForm form, Actor actor, Locale locale) {
    String words = Answers.or(form.words());
    UUID once = Answers.once(form.once());
    return switch (accompaniment.does(new Command.TellOfGoal(goal, words, once), actor)) {
      case Outcome.Done done -> "redirect:/goals/" + goal;
      case Outcome.Nothing nothing -> throw Answers.nothing();
      case Outcome.Refused(Objection because) ->
          Answers.refused(because, "words")
              .page(
                  PAGE, Map.of("view", view(goal, words, actor, locale), "once", once.toString()));
    };
  }

  /** An empty choice leaves it open again. */
  @PostMapping("/goals/{goal}/areas")
  String say(@PathVariable UUID goal, @Nullable String area, Actor actor) {
    GoalArea said = Answers.one(GoalArea.class, area);
    if (said == null && !Answers.or(area).isEmpty()) {
      throw Answers.nothing();
    }
    if (accompaniment.does(new Command.SayArea(goal, said), actor) instanceof Outcome.Done) {
      return "redirect:/goals/" + goal;
    }
    throw Answers.nothing();
  }

  private StoryView view(UUID id, String typed, Actor actor, Locale locale) {
    Goal goal =
        accompaniment.own(actor).goals().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(Answers::nothing);
    Subject subject = Subject.item(actor.person(), goal.walk(), id);
    return new StoryView(
        telling.goal(locale, goal, accompaniment.walksOf(actor)),
        telling.areas(locale),
        goal.area() == null ? "" : goal.area().name(),
        typed,
        whoReads.of(DataClass.GOAL, subject, actor, locale));
  }
}
