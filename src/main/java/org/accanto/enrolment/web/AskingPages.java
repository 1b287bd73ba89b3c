package org.accanto.enrolment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Begun;
import org.accanto.enrolment.Request;
import org.accanto.enrolment.Saying;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Open;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The steps of asking for support: anybody, without account; saved from the first answer on. */
@Controller
@Open("somebody who asks for support has no account")
class AskingPages {

  /** Everything that was said, before it is sent. */
  record EverythingView(
      int done, int all, String back, boolean empty, List<Said.Row> rows, List<String> whoSees) {}

  /** Where "change" on the two closing pages may lead back to. */
  private static final Set<String> BACK_TO = Set.of("everything", "receipt");

  private final Asking asking;
  private final StepPages steps;
  private final Said said;
  private final Choices choices;
  private final Words words;

  AskingPages(Asking asking, StepPages steps, Said said, Choices choices, Words words) {
    this.asking = asking;
    this.steps = steps;
    this.said = said;
    this.choices = choices;
    this.words = words;
  }

  @GetMapping("/asking/{step}")
  String step(
      @PathVariable("step") String path,
      @RequestParam(name = "to", defaultValue = "") String to,
      @Nullable Actor actor,
      Locale locale,
      Model model) {
    Step step = find(path);
    if (elsewhere(actor)) {
      return "redirect:/today";
    }
    Optional<Request> request = request(actor);
    if (step == Step.EVERYTHING) {
      model.addAttribute("view", everything(request, locale));
      return "enrolment/web/everything-page";
    }
    StepForm form = StepPages.again(request.orElse(null), BACK_TO.contains(to) ? to : "");
    model.addAttribute("view", steps.asking(step, form, request, locale));
    return "enrolment/web/step-page";
  }

  @PostMapping("/asking/{step}")
  Object answer(
      @PathVariable("step") String path,
      StepForm form,
      @Nullable Actor actor,
      Locale locale,
      HttpServletRequest http,
      HttpServletResponse response) {
    Step step = find(path);
    if (elsewhere(actor)) {
      return "redirect:/today";
    }
    FormErrors errors = form.errors(step);
    if (errors.any()) {
      var view = steps.asking(step, form, request(actor), locale);
      return errors.page("enrolment/web/step-page", Map.of("view", view, "once", form.once()));
    }
    if (step == Step.EVERYTHING) {
      asking.send(begun(actor, form, locale, http, response));
      return "redirect:/asking/receipt";
    }
    Optional<Saying> saying = form.saying(step, choices.areaKeys(), choices.codes());
    // Who has told nothing yet and skips leaves no trace, not even an empty request.
    if (saying.isPresent() && (actor != null || !form.blank(step))) {
      asking.say(saying.get(), begun(actor, form, locale, http, response));
    }
    return "redirect:/asking/" + next(step, form);
  }

  @PostMapping("/asking/items/{item}/{change}")
  String change(
      @PathVariable("item") UUID item,
      @PathVariable("change") String change,
      @RequestParam(name = "answer", defaultValue = "") String answer,
      @Nullable Actor actor) {
    if (actor == null || !actor.is(Hat.ASKER)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    asking.say(ItemChange.of(asking, item, change, answer, actor), actor);
    return "redirect:/asking/hard";
  }

  private Actor begun(
      @Nullable Actor actor,
      StepForm form,
      Locale locale,
      HttpServletRequest http,
      HttpServletResponse response) {
    if (actor != null) {
      asking.beginAgain(locale.getLanguage(), actor);
      return actor;
    }
    Begun begun = asking.begin(locale.getLanguage(), Typed.once(form.once()));
    Cookies.session(begun.sessionToken(), http, response);
    Cookies.code(begun.code(), http, response);
    return begun.actor();
  }

  private static String next(Step step, StepForm form) {
    if (!form.again().isEmpty()) {
      return step.path();
    }
    return BACK_TO.contains(form.to()) ? form.to() : step.next().path();
  }

  private EverythingView everything(Optional<Request> request, Locale locale) {
    Request all = request.orElseGet(NothingSaid::request);
    List<Said.Row> rows =
        said.rows(all, "/asking", locale).stream()
            .map(row -> new Said.Row(row.title(), row.lines(), row.change() + "?to=everything"))
            .toList();
    boolean empty = rows.stream().allMatch(row -> row.lines().isEmpty());
    return new EverythingView(
        Step.EVERYTHING.ordinal(),
        Step.values().length,
        "/asking/" + Step.NAME.path(),
        empty,
        rows,
        List.of(
            words.text(locale, "enrolment.sees.you"),
            words.text(locale, "enrolment.sees.after-sending"),
            words.text(locale, "enrolment.sees.proposed"),
            words.text(locale, "enrolment.sees.items")));
  }

  private Optional<Request> request(@Nullable Actor actor) {
    return actor == null ? Optional.empty() : asking.mine(actor);
  }

  /** Who is already something else here does not ask under that session. */
  private static boolean elsewhere(@Nullable Actor actor) {
    return actor != null && !actor.is(Hat.ASKER);
  }

  private static Step find(String path) {
    return Step.of(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
