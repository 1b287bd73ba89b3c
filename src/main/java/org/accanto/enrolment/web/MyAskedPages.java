package org.accanto.enrolment.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Request;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A peer changes at any time what they once said: the same questions, one at a time. */
@Controller
@For(Hat.PEER)
class MyAskedPages {

  private final Asking asking;
  private final StepPages steps;
  private final Choices choices;

  MyAskedPages(Asking asking, StepPages steps, Choices choices) {
    this.asking = asking;
    this.steps = steps;
    this.choices = choices;
  }

  @GetMapping("/me/asked/{step}")
  String step(@PathVariable("step") String path, Actor actor, Locale locale, Model model) {
    Step step = find(path);
    Request request = mine(actor, locale);
    model.addAttribute("view", steps.changing(step, StepPages.again(request, ""), request, locale));
    return "enrolment/web/step-page";
  }

  @PostMapping("/me/asked/{step}")
  Object answer(@PathVariable("step") String path, StepForm form, Actor actor, Locale locale) {
    Step step = find(path);
    Request request = mine(actor, locale);
    FormErrors errors = form.errors(step);
    if (errors.any()) {
      return errors.page(
          "enrolment/web/step-page",
          Map.of("view", steps.changing(step, form, request, locale), "once", form.once()));
    }
    form.saying(step, choices.areaKeys(), choices.codes())
        .ifPresent(saying -> asking.say(saying, actor));
    return form.again().isEmpty() ? "redirect:/me" : "redirect:/me/asked/" + step.path();
  }

  @PostMapping("/me/asked/items/{item}/{change}")
  String change(
      @PathVariable("item") UUID item,
      @PathVariable("change") String change,
      @RequestParam(name = "answer", defaultValue = "") String answer,
      Actor actor) {
    asking.say(ItemChange.of(asking, item, change, answer, actor), actor);
    return "redirect:/me/asked/hard";
  }

  /** A peer who was entered without a request, for example from a list, gets an empty one. */
  private Request mine(Actor actor, Locale locale) {
    return asking
        .mine(actor)
        .orElseGet(() -> {
          asking.beginAgain(locale.getLanguage(), actor);
          return asking.mine(actor).orElseGet(NothingSaid::request);
        });
  }

  private static Step find(String path) {
    return Step.of(path)
        .filter(step -> step != Step.EVERYTHING)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
