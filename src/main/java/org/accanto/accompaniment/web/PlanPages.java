package org.accanto.accompaniment.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.PlanAnswer;
import org.accanto.accompaniment.WalkSummary;
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

/** A day, a time and a place for the next meeting, and what each says to it. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class PlanPages {

  record PlanForm(
      @Nullable String day, @Nullable String at, @Nullable String place, @Nullable String once) {}

  record PlanFormView(
      UUID walk,
      String called,
      String day,
      String at,
      String place,
      java.util.List<String> whoSees) {}

  private static final String PAGE = "accompaniment/web/plan-page";
  private static final PlanForm EMPTY = new PlanForm("", "", "", null);

  private final Accompaniment accompaniment;
  private final WhoReads whoReads;

  PlanPages(Accompaniment accompaniment, WhoReads whoReads) {
    this.accompaniment = accompaniment;
    this.whoReads = whoReads;
  }

  @GetMapping("/walks/{walk}/plans/new")
  ModelAndView form(@PathVariable UUID walk, Actor actor, Locale locale) {
    return new ModelAndView(PAGE, "view", view(walk, EMPTY, actor, locale));
  }

  @PostMapping("/walks/{walk}/plans")
  Object plan(@PathVariable UUID walk, PlanForm form, Actor actor, Locale locale) {
    FormErrors errors = FormErrors.none();
    Optional<LocalDate> day = Typed.day(Answers.or(form.day()));
    if (day.isEmpty()) {
      errors = errors.with("day", "accompaniment.error.day");
    }
    Optional<LocalTime> at = Typed.time(Answers.or(form.at()));
    if (at.isEmpty() && !Answers.or(form.at()).isEmpty()) {
      errors = errors.with("at", "accompaniment.error.time");
    }
    if (!errors.any()) {
      Outcome outcome =
          accompaniment.does(
              new Command.PlanMeeting(
                  walk,
                  day.orElseThrow(),
                  at.orElse(null),
                  Answers.or(form.place()),
                  Answers.once(form.once())),
              actor);
      switch (outcome) {
        case Outcome.Done done -> {
          return "redirect:/walks/" + walk;
        }
        case Outcome.Nothing nothing -> throw Answers.nothing();
        case Outcome.Refused(Objection because) ->
            errors = Answers.refused(because, because == Objection.TOO_LONG ? "place" : "day");
      }
    }
    return errors.page(
        PAGE, Map.of("view", view(walk, form, actor, locale), "once", Answers.once(form.once())));
  }

  @PostMapping("/walks/{walk}/plans/{plan}/answers")
  Object answer(
      @PathVariable UUID walk,
      @PathVariable UUID plan,
      @Nullable String answer,
      Actor actor,
      Locale locale) {
    PlanAnswer said = Answers.one(PlanAnswer.class, answer);
    if (said == null) {
      throw Answers.nothing();
    }
    return switch (accompaniment.does(new Command.AnswerPlan(walk, plan, said), actor)) {
      case Outcome.Nothing nothing -> throw Answers.nothing();
      // Where another day can be proposed.
      case Outcome.Refused(Objection because) ->
          Answers.refused(because, "day")
              .page(PAGE, Map.of("view", view(walk, EMPTY, actor, locale)));
      case Outcome.Done done ->
          said == PlanAnswer.ANOTHER_DAY
              ? "redirect:/walks/" + walk + "/plans/new"
              : "redirect:/walks/" + walk;
    };
  }

  private PlanFormView view(UUID id, PlanForm form, Actor actor, Locale locale) {
    WalkSummary walk = accompaniment.summary(id, actor).orElseThrow(Answers::nothing);
    return new PlanFormView(
        id,
        walk.called(),
        Answers.or(form.day()),
        Answers.or(form.at()),
        Answers.or(form.place()),
        whoReads.ofPlan(walk, actor, locale));
  }
}
