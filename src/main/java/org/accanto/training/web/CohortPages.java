package org.accanto.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.accanto.training.Cohort;
import org.accanto.training.Cohorts;
import org.accanto.training.NewCohort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cohorts: which there are, and beginning one (A51). */
@Controller
class CohortPages {

  private static final String PAGE = "training/web/cohorts-page";

  record Line(UUID id, String name, String about, String balance, boolean closed) {}

  record Form(String name, String place, String from, String trainer) {}

  record CohortsView(
      List<Line> lines, boolean office, boolean leads, Form form, List<Option> trainers) {}

  private final Cohorts cohorts;
  private final Words words;

  CohortPages(Cohorts cohorts, Words words) {
    this.cohorts = cohorts;
    this.words = words;
  }

  @For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR})
  @GetMapping("/cohorts")
  String all(Actor actor, Locale locale, Model model) {
    model.addAttribute("view", view(new Form("", "", "", ""), actor, locale));
    return PAGE;
  }

  @For(Hat.COORDINATOR)
  @PostMapping("/cohorts")
  Object begin(
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "from", defaultValue = "") String from,
      @RequestParam(name = "trainer", defaultValue = "") String trainer,
      @RequestParam(name = "once", defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    Form form = new Form(Typing.text(name), Typing.text(place), Typing.asTyped(from), trainer);
    FormErrors errors = problems(form);
    UUID id = Typing.once(once);
    if (!errors.any()) {
      LocalDate day = Typing.day(form.from()).orElseThrow();
      PersonId who = new PersonId(Typing.id(trainer).orElseThrow());
      if (cohorts.begin(id, new NewCohort(form.name(), form.place(), day, who), actor)) {
        return "redirect:/cohorts/" + id;
      }
      errors = errors.with("trainer", "training.cohorts.trainer.needed");
    }
    return errors.page(PAGE, Map.of("view", view(form, actor, locale), "once", once));
  }

  @For(Hat.COORDINATOR)
  @PostMapping("/cohorts/{id}/ending")
  String close(@PathVariable("id") UUID id, Actor actor) {
    if (!cohorts.close(id, actor)) {
      throw Reads.notFound();
    }
    return "redirect:/cohorts";
  }

  private static FormErrors problems(Form form) {
    FormErrors errors = FormErrors.none();
    if (form.name().isEmpty()) {
      errors = errors.with("name", "training.cohorts.name.needed");
    }
    if (form.name().length() > Cohort.LONGEST_NAME) {
      errors = errors.with("name", "training.long", Cohort.LONGEST_NAME);
    }
    if (form.place().length() > Cohort.LONGEST_PLACE) {
      errors = errors.with("place", "training.long", Cohort.LONGEST_PLACE);
    }
    if (Typing.day(form.from()).isEmpty()) {
      errors = errors.with("from", "training.cohorts.day.needed");
    }
    if (Typing.id(form.trainer()).isEmpty()) {
      errors = errors.with("trainer", "training.cohorts.trainer.needed");
    }
    return errors;
  }

  private CohortsView view(Form form, Actor actor, Locale locale) {
    List<Cohort> all = cohorts.all(actor);
    List<Option> trainers =
        cohorts.trainers(actor).entrySet().stream()
            .map(one -> new Option(one.getKey().value().toString(), one.getValue()))
            .sorted(java.util.Comparator.comparing(Option::text))
            .toList();
    return new CohortsView(
        all.stream().map(one -> line(one, locale)).toList(),
        actor.is(Hat.COORDINATOR),
        all.stream().anyMatch(Cohort::led),
        form,
        trainers);
  }

  private Line line(Cohort one, Locale locale) {
    String day = words.dayWithYear(locale, one.from());
    return new Line(
        one.id(),
        one.name(),
        one.place().isEmpty()
            ? day
            : words.text(locale, "training.cohorts.about", day, one.place()),
        balance(one, locale),
        one.closed());
  }

  private String balance(Cohort one, Locale locale) {
    return words.text(locale, "training.cohorts.balance", one.supporters(), one.professionals());
  }
}
