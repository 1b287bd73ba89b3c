package org.accanto.training.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.accanto.training.CohortLook;
import org.accanto.training.CohortStep;
import org.accanto.training.Cohorts;
import org.accanto.training.NewHours;
import org.accanto.training.StepKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One cohort: its plan, who learns in it, and who came. */
@Controller
@For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR})
class CohortPage {

  private static final String PAGE = "training/web/cohort-page";

  private final Cohorts cohorts;
  private final CohortViews views;

  CohortPage(Cohorts cohorts, CohortViews views) {
    this.cohorts = cohorts;
    this.views = views;
  }

  @GetMapping("/cohorts/{id}")
  String show(@PathVariable("id") UUID id, Actor actor, Locale locale, Model model) {
    model.addAttribute(
        "view", views.of(look(id, actor), CohortViews.StepForm.EMPTY, actor, locale));
    return PAGE;
  }

  @PostMapping("/cohorts/{id}/steps")
  Object plan(
      @PathVariable("id") UUID id,
      @RequestParam Map<String, String> all,
      Actor actor,
      Locale locale) {
    CohortLook look = look(id, actor);
    CohortViews.StepForm form = CohortViews.StepForm.of(all);
    FormErrors errors = problems(form);
    if (errors.any()) {
      return errors.page(
          PAGE,
          Map.of(
              "view", views.of(look, form, actor, locale), "once", all.getOrDefault("once", "")));
    }
    String[] card = form.card().split("/", 2);
    CohortStep step =
        new CohortStep(
            Typing.once(all.getOrDefault("once", "")),
            kind(form.kind()),
            form.title(),
            card.length == 2 ? card[0] : "",
            card.length == 2 ? card[1] : "",
            Typing.day(form.day()).orElseThrow(),
            Integer.parseInt(form.minutes()),
            java.util.Set.of());
    return found(id, cohorts.plan(id, step, actor));
  }

  @PostMapping("/cohorts/{id}/steps/{step}/removal")
  String takeOut(@PathVariable("id") UUID id, @PathVariable("step") UUID step, Actor actor) {
    return found(id, cohorts.takeOut(id, step, actor));
  }

  /** Hours count for whoever was there; a day to come is told and not kept. */
  @PostMapping("/cohorts/{id}/steps/{step}/attendance")
  Object came(
      @PathVariable("id") UUID id,
      @PathVariable("step") UUID step,
      @RequestParam(name = "came", defaultValue = "") List<String> came,
      Actor actor,
      Locale locale) {
    List<PersonId> people =
        came.stream().flatMap(one -> Typing.id(one).stream()).map(PersonId::new).toList();
    int counted = cohorts.came(id, step, people, actor).orElseThrow(Reads::notFound);
    if (counted == 0) {
      return FormErrors.none()
          .with("came-" + step, "training.cohort.came.needed")
          .page(
              PAGE,
              Map.of("view", views.of(look(id, actor), CohortViews.StepForm.EMPTY, actor, locale)));
    }
    return "redirect:/cohorts/" + id;
  }

  @For(Hat.COORDINATOR)
  @PostMapping("/cohorts/{id}/members")
  Object join(
      @PathVariable("id") UUID id,
      @RequestParam(name = "who", defaultValue = "") String who,
      Actor actor,
      Locale locale) {
    String[] said = who.split("/", 2);
    boolean joined =
        said.length == 2
            && Typing.id(said[1]).isPresent()
            && Stream.of(Hat.SUPPORTER, Hat.PROFESSIONAL)
                .filter(hat -> hat.name().equals(said[0]))
                .anyMatch(hat ->
                    cohorts.join(id, new PersonId(Typing.id(said[1]).orElseThrow()), hat, actor));
    if (!joined) {
      return FormErrors.none()
          .with("who", "training.cohort.who.needed")
          .page(
              PAGE,
              Map.of("view", views.of(look(id, actor), CohortViews.StepForm.EMPTY, actor, locale)));
    }
    return "redirect:/cohorts/" + id;
  }

  @For(Hat.COORDINATOR)
  @PostMapping("/cohorts/{id}/members/{person}/ending")
  String leave(@PathVariable("id") UUID id, @PathVariable("person") UUID person, Actor actor) {
    return found(id, cohorts.leave(id, new PersonId(person), actor));
  }

  private CohortLook look(UUID id, Actor actor) {
    return cohorts.look(id, actor).orElseThrow(Reads::notFound);
  }

  private static StepKind kind(String typed) {
    return Stream.of(StepKind.values())
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElse(StepKind.MEETING);
  }

  private static FormErrors problems(CohortViews.StepForm form) {
    FormErrors errors = FormErrors.none();
    if (form.title().length() > CohortStep.LONGEST_TITLE) {
      errors = errors.with("title", "training.long", CohortStep.LONGEST_TITLE);
    }
    if (form.title().isEmpty()) {
      errors = errors.with("title", "training.cohort.title.needed");
    }
    if (Typing.day(form.day()).isEmpty()) {
      errors = errors.with("day", "training.cohorts.day.needed");
    }
    boolean length = form.minutes().matches("\\d{1,4}");
    if (!length
        || Integer.parseInt(form.minutes()) < 1
        || Integer.parseInt(form.minutes()) > NewHours.MOST_MINUTES) {
      errors = errors.with("minutes", "training.cohort.minutes.needed");
    }
    return errors;
  }

  private static String found(UUID id, boolean found) {
    if (!found) {
      throw Reads.notFound();
    }
    return "redirect:/cohorts/" + id;
  }
}
