package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.WalkPage;
import org.accanto.accompaniment.web.Views.GoalView;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The goals that the peer shows in a walk: the supporter reads, and may propose a step. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class SharedGoalPages {

  private static final String PAGE = "accompaniment/web/shared-goals-page";

  record StepForm(@Nullable String words, @Nullable String once) {}

  record SharedGoalsView(
      UUID walk,
      String called,
      List<GoalView> goals,
      String typed,
      @Nullable UUID atGoal,
      List<String> whoSees) {}

  private final Accompaniment accompaniment;
  private final TellingGoals telling;
  private final WhoReads whoReads;

  SharedGoalPages(Accompaniment accompaniment, TellingGoals telling, WhoReads whoReads) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.whoReads = whoReads;
  }

  @GetMapping("/walks/{walk}/goals")
  Object goals(@PathVariable UUID walk, Actor actor, Locale locale) {
    SharedGoalsView view = view(walk, actor, locale, "", null);
    return actor.is(Hat.PEER) ? "redirect:/goals" : new ModelAndView(PAGE, "view", view);
  }

  @PostMapping("/walks/{walk}/goals/{goal}/proposals")
  @For(Hat.SUPPORTER)
  Object propose(
      @PathVariable UUID walk, @PathVariable UUID goal, StepForm form, Actor actor, Locale locale) {
    // The goal is looked up under its walk: one walk is no key to another.
    SharedGoalsView view = view(walk, actor, locale, Answers.or(form.words()), goal);
    if (view.goals().stream().noneMatch(g -> g.id().equals(goal))) {
      throw Answers.nothing();
    }
    Outcome outcome =
        accompaniment.does(
            new Command.AddStep(goal, Answers.or(form.words()), Answers.once(form.once())), actor);
    return switch (outcome) {
      case Outcome.Done done -> "redirect:/walks/" + walk + "/goals";
      case Outcome.Nothing nothing -> throw Answers.nothing();
      case Outcome.Refused(Objection because) -> {
        FormErrors errors = Answers.refused(because, "words");
        yield errors.page(PAGE, Map.of("view", view, "once", Answers.once(form.once()).toString()));
      }
    };
  }

  private SharedGoalsView view(
      UUID id, Actor actor, Locale locale, String typed, @Nullable UUID atGoal) {
    WalkPage page = accompaniment.walk(id, actor).orElseThrow(Answers::nothing);
    return new SharedGoalsView(
        id,
        page.walk().called(),
        page.goals().stream().map(g -> telling.goal(locale, g, List.of(page.walk()))).toList(),
        typed,
        atGoal,
        whoReads.of(DataClass.GOAL, page.walk(), actor, locale));
  }
}
