package org.accanto.matching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.matching.WhatCounts;
import org.accanto.matching.WhatCounts.Counts;
import org.accanto.matching.WhatCounts.Preview;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who comes first, and what counts how much; looked at with the last quarter, then decided. */
@Controller
@For(Hat.COORDINATOR)
@RequestMapping("/priorities")
class PrioritiesPages {

  private static final String PAGE = "matching/web/priorities-page";

  /** One number of the form. */
  record Number(String name, String label, String value, int least, int most) {}

  /**
   * What counts.
   *
   * @param preview the last quarter with both numbers, or null
   */
  record PrioritiesView(
      String version,
      List<Number> weights,
      List<Number> others,
      boolean strict,
      @Nullable List<String> preview,
      List<String> versions) {}

  private final WhatCounts counts;
  private final Words words;
  private final Clock clock;

  PrioritiesPages(WhatCounts counts, Words words, Clock clock) {
    this.counts = counts;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String page(Actor actor, Model model, Locale locale) {
    model.addAttribute("view", view(now(actor), null, actor, locale));
    return PAGE;
  }

  private PrioritiesForm now(Actor actor) {
    return counts
        .now(actor)
        .map(PrioritiesForm::of)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Only looks: what these numbers would have changed. */
  @PostMapping(params = "see")
  Object see(@RequestParam Map<String, String> typed, Actor actor, Locale locale) {
    PrioritiesForm form = new PrioritiesForm(typed);
    FormErrors errors = form.errors();
    if (errors.any()) {
      return again(errors, form, actor, locale);
    }
    List<String> preview =
        counts.preview(form.next(), actor).map(one -> said(one, locale)).orElse(List.of());
    return new ModelAndView(PAGE, Map.of("view", view(form, preview, actor, locale)));
  }

  @PostMapping
  Object keep(@RequestParam Map<String, String> typed, Actor actor, Locale locale) {
    PrioritiesForm form = new PrioritiesForm(typed);
    FormErrors errors = form.errors();
    if (!errors.any() && !counts.keep(form.next(), actor)) {
      errors = errors.with(PrioritiesForm.WEIGHTS.getFirst().name(), "matching.priorities.newer");
    }
    return errors.any() ? again(errors, form, actor, locale) : "redirect:/priorities";
  }

  private Object again(FormErrors errors, PrioritiesForm form, Actor actor, Locale locale) {
    return errors.page(PAGE, Map.of("view", view(form, null, actor, locale)));
  }

  private PrioritiesView view(
      PrioritiesForm form, @Nullable List<String> preview, Actor actor, Locale locale) {
    return new PrioritiesView(
        form.text("version"),
        numbers(PrioritiesForm.WEIGHTS, form, locale),
        numbers(PrioritiesForm.OTHERS, form, locale),
        form.text("strict").equals("true"),
        preview,
        counts.versions(actor).stream()
            .map(one ->
                say(
                    locale,
                    "version",
                    one.version(),
                    words.dayWithYear(locale, LocalDate.ofInstant(one.since(), clock.getZone()))))
            .toList());
  }

  private List<Number> numbers(
      List<PrioritiesForm.Field> fields, PrioritiesForm form, Locale locale) {
    return fields.stream()
        .map(one ->
            new Number(
                one.name(),
                say(locale, one.name()),
                form.text(one.name()),
                one.least(),
                one.most()))
        .toList();
  }

  private List<String> said(Preview preview, Locale locale) {
    Counts now = preview.now();
    Counts then = preview.then();
    return List.of(
        say(locale, "would.found", now.found(), then.found(), now.all()),
        say(
            locale,
            "would.urgent",
            now.urgent().found(),
            then.urgent().found(),
            now.urgent().all()),
        say(locale, "would.longest", now.longestLeft(), then.longestLeft()),
        say(locale, "would.others", preview.otherPairs()));
  }

  private String say(Locale locale, String key, Object... args) {
    return words.text(locale, "matching.priorities." + key, args);
  }
}
