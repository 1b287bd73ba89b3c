package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.Requests;
import org.accanto.enrolment.Saying;
import org.accanto.enrolment.Together;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.accanto.site.Languages;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A coordinator and a person fill in the request side by side: the same questions on one page. */
@Controller
@For(Hat.COORDINATOR)
class TogetherPages {

  /** Asked without items, which are kept apart from the rest. */
  private static final List<Step> ASKED =
      List.of(Step.WORDS, Step.HELP, Step.LANGUAGES, Step.TIMES, Step.MEET, Step.REACH);

  private static final List<Step> CHECKED =
      List.of(Step.NAME, Step.WORDS, Step.TIMES, Step.HARD, Step.REACH);

  record TogetherView(
      StepForm form,
      String pages,
      List<Option> pageLanguages,
      StepPages.Options options,
      List<String> whoSees) {}

  private final Requests requests;
  private final StepPages steps;
  private final Choices choices;
  private final Words words;

  TogetherPages(Requests requests, StepPages steps, Choices choices, Words words) {
    this.requests = requests;
    this.steps = steps;
    this.choices = choices;
    this.words = words;
  }

  @GetMapping("/requests/new")
  String form(Locale locale, Model model) {
    model.addAttribute("view", view(StepPages.again(null, ""), locale.getLanguage(), locale));
    return "enrolment/web/together-page";
  }

  @PostMapping("/requests/new")
  Object send(
      StepForm form,
      @RequestParam(name = "pages", defaultValue = "") String pages,
      Actor actor,
      Locale locale) {
    FormErrors errors = FormErrors.none();
    for (Step step : CHECKED) {
      for (var problem : form.errors(step).byField().entrySet()) {
        errors =
            errors.with(problem.getKey(), problem.getValue().key(), problem.getValue().params());
      }
    }
    if (errors.any()) {
      return errors.page(
          "enrolment/web/together-page",
          Map.of("view", view(form, pages, locale), "once", form.once()));
    }
    List<Saying> sayings =
        ASKED.stream()
            .flatMap(step -> form.saying(step, choices.areaKeys(), choices.codes()).stream())
            .toList();
    String language = Languages.named(pages, false).orElse(locale).getLanguage();
    PersonId person =
        requests.together(
            new Together(form.called(), language, sayings, items(form)),
            Typed.once(form.once()),
            actor);
    return "redirect:/requests/" + person;
  }

  private List<Item> items(StepForm form) {
    Optional<Saying> hard = form.saying(Step.HARD, choices.areaKeys(), choices.codes());
    return hard.stream()
        .flatMap(
            saying -> saying instanceof Saying.Hard(Item item) ? Stream.of(item) : Stream.empty())
        .toList();
  }

  private TogetherView view(StepForm form, String pages, Locale locale) {
    return new TogetherView(
        form,
        pages,
        Languages.ALL.stream()
            .map(one -> new Option(one.getLanguage(), Languages.ownName(one)))
            .toList(),
        steps.options(locale),
        List.of(
            words.text(locale, "enrolment.request.sees.person"),
            words.text(locale, "enrolment.request.sees.you"),
            words.text(locale, "enrolment.sees.items")));
  }
}
