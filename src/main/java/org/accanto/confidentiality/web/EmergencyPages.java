package org.accanto.confidentiality.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.confidentiality.Emergencies;
import org.accanto.confidentiality.Emergency;
import org.accanto.confidentiality.Emergency.Harm;
import org.accanto.confidentiality.OwnView;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Proven;
import org.accanto.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Imminent harm: opening, ending early, and the look of somebody else afterwards (B55). */
@For(Hat.COORDINATOR)
@Controller
class EmergencyPages {

  private static final String NEW = "confidentiality/web/emergency-new-page";
  private static final String ONE = "confidentiality/web/emergency-page";

  private final Emergencies emergencies;
  private final OwnView people;
  private final EmergencyViews views;

  EmergencyPages(Emergencies emergencies, OwnView people, EmergencyViews views) {
    this.emergencies = emergencies;
    this.people = people;
    this.views = views;
  }

  @GetMapping("/emergencies")
  String all(Actor actor, Model model, Locale locale) {
    model.addAttribute("view", views.all(actor, locale));
    return "confidentiality/web/emergencies-page";
  }

  @Proven
  @GetMapping("/emergencies/new")
  String form(@RequestParam UUID person, Actor actor, Model model, Locale locale) {
    model.addAttribute("view", view(EmergencyForm.empty(person), actor, locale));
    return NEW;
  }

  @Proven
  @PostMapping("/emergencies")
  Object open(EmergencyForm form, Actor actor, Locale locale) {
    EmergencyViews.NewView view = view(form, actor, locale);
    FormErrors errors = form.problems();
    if (errors.any()) {
      return again(errors, view, form);
    }
    return switch (opened(form, actor)) {
      case OPENED -> "redirect:/opened/" + form.whom();
      case NOBODY -> throw NotHere.notFound();
      case LOST -> again(errors.with("harm", "confidentiality.harm.lost"), view, form);
      case NO_OFFICER ->
          again(errors.with("later", "confidentiality.telling.no-officer"), view, form);
      case RESTS -> again(errors.with("harm", "confidentiality.harm.rests"), view, form);
      case NOT_YOU -> again(errors.with("harm", "confidentiality.harm.not-you"), view, form);
    };
  }

  private Emergencies.Answer opened(EmergencyForm form, Actor actor) {
    Harm harm = form.kind().orElseThrow();
    return form.asksLater()
        ? emergencies.openUntold(form.id(), form.whom(), harm, form.words(), form.whyLater(), actor)
        : emergencies.open(form.id(), form.whom(), harm, form.words(), actor);
  }

  @PostMapping("/emergencies/{id}/end")
  String end(@PathVariable UUID id, Actor actor) {
    if (!emergencies.end(id, actor)) {
      throw NotHere.notFound();
    }
    return "redirect:/emergencies";
  }

  @GetMapping("/emergencies/{id}")
  String one(@PathVariable UUID id, Actor actor, Model model, Locale locale) {
    model.addAttribute("view", views.one(found(id, actor), "", "", actor, locale));
    return ONE;
  }

  @PostMapping("/emergencies/{id}/review")
  Object review(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String justified,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    Emergency of = found(id, actor);
    FormErrors errors = FormErrors.none();
    if (!justified.equals("yes") && !justified.equals("no")) {
      errors = errors.with("justified", "confidentiality.harm.review.needed");
    }
    if (words.isBlank()) {
      errors = errors.with("words", "confidentiality.harm.review.words-needed");
    } else if (words.strip().length() > Emergencies.LONGEST_REASON) {
      errors = errors.with("words", "confidentiality.harm.reason.long");
    }
    if (errors.any()) {
      return errors.page(
          ONE, Map.of("view", views.one(of, justified, words, actor, locale), "once", once));
    }
    UUID review = Ids.of(once).orElseGet(UUID::randomUUID);
    if (!emergencies.review(review, id, justified.equals("yes"), words, actor)) {
      throw NotHere.notFound();
    }
    return "redirect:/emergencies";
  }

  private Emergency found(UUID id, Actor actor) {
    return emergencies.of(id, actor).orElseThrow(NotHere::notFound);
  }

  private EmergencyViews.NewView view(EmergencyForm form, Actor actor, Locale locale) {
    String called = people.known(form.whom(), actor).orElseThrow(NotHere::notFound);
    return views.form(form, called, actor, locale);
  }

  private static Object again(FormErrors errors, EmergencyViews.NewView view, EmergencyForm form) {
    return errors.page(NEW, Map.of("view", view, "once", form.once()));
  }
}
