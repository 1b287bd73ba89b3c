package org.accanto.enrolment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.enrolment.Offer;
import org.accanto.enrolment.Reach;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.Supporter;
import org.accanto.enrolment.SupporterLine;
import org.accanto.enrolment.Supporters;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.accanto.site.Languages;
import org.accanto.site.Search;
import org.accanto.site.Searches;
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

/** The coordinator's supporters: who waits, interview, decision, requirements (B29, B31, B54). */
@Controller
@For(Hat.COORDINATOR)
class SupporterPages {

  private static final int PER_PAGE = 25;

  record ListView(
      long waiting,
      Search search,
      String here,
      String shown,
      List<SupporterViews.Line> lines,
      int page,
      int pages,
      List<String> whoSees) {}

  private final Supporters supporters;
  private final SupporterViews views;
  private final OfferViews offers;
  private final Choices choices;
  private final Programme programme;
  private final Searches searches;
  private final Words words;
  private final Clock clock;

  SupporterPages(
      Supporters supporters,
      SupporterViews views,
      OfferViews offers,
      Choices choices,
      Programme programme,
      Searches searches,
      Words words,
      Clock clock) {
    this.supporters = supporters;
    this.views = views;
    this.offers = offers;
    this.choices = choices;
    this.programme = programme;
    this.searches = searches;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/supporters")
  String list(
      @RequestParam(name = "search", defaultValue = "") String search,
      @RequestParam(name = "show", defaultValue = "") String wanted,
      @RequestParam(name = "page", defaultValue = "1") String page,
      Actor actor,
      Locale locale,
      Model model) {
    Search asked = searches.find(search, actor);
    List<SupporterLine> all = supporters.all(actor);
    Optional<Show> show = Show.of(wanted);
    LocalDate today = LocalDate.now(clock);
    List<SupporterLine> found =
        all.stream()
            .filter(line -> asked.finds(line.called()))
            .filter(line -> show.isEmpty() || show.get().shows(line, today))
            .toList();
    int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    int number = Math.clamp(Typed.number(page).orElse(1), 1, pages);
    model.addAttribute(
        "view",
        new ListView(
            all.stream().filter(SupporterLine::waitsForInterview).count(),
            asked,
            here(show),
            show.map(one -> words.text(locale, one.key())).orElse(""),
            found.stream()
                .skip((long) (number - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .map(line -> views.line(line, locale))
                .toList(),
            number,
            pages,
            views.whoSees(locale)));
    return "enrolment/web/supporters-page";
  }

  @PostMapping("/supporters")
  String search(
      @RequestParam(name = "search", defaultValue = "") String search,
      @RequestParam(name = "show", defaultValue = "") String wanted,
      Actor actor) {
    return "redirect:" + searches.begin(search, actor).on(here(Show.of(wanted)));
  }

  private static String here(Optional<Show> show) {
    return show.map(Show::address).orElse("/supporters");
  }

  @GetMapping("/supporters/new")
  String form(Locale locale, Model model) {
    OfferForm form = OfferForm.of(Offer.EMPTY, "", "", "");
    model.addAttribute("view", offers.entering(form, offers.areas(Offer.EMPTY, locale), locale));
    return "enrolment/web/offer-page";
  }

  @PostMapping("/supporters/new")
  Object enter(OfferForm form, @RequestParam Map<String, String> all, Actor actor, Locale locale) {
    FormErrors errors = form.errors(all, choices.areaKeys(), Reach.NOT_SAID);
    if (form.called().isBlank()) {
      errors = errors.with("called", "enrolment.error.needed");
    }
    if (errors.any()) {
      var view = offers.entering(form, offers.again(all, locale), locale);
      return errors.page("enrolment/web/offer-page", Map.of("view", view, "once", form.once()));
    }
    String language = Languages.named(form.language(), false).orElse(locale).getLanguage();
    PersonId person =
        supporters.enter(
            form.called(),
            language,
            form.offer(all, choices.areaKeys(), choices.codes()),
            Typed.once(form.once()),
            actor);
    supporters.reach(person, form.reached(Reach.NOT_SAID), actor);
    return "redirect:/supporters/" + person;
  }

  @GetMapping("/supporters/{person}")
  String one(@PathVariable("person") UUID person, Actor actor, Locale locale, Model model) {
    Supporter supporter = find(person, actor);
    model.addAttribute("view", views.view(supporter, SupporterForm.of(supporter), locale));
    return "enrolment/web/supporter-page";
  }

  @PostMapping("/supporters/{person}/interview")
  Object interview(
      @PathVariable("person") UUID person, SupporterForm form, Actor actor, Locale locale) {
    Supporter supporter = find(person, actor);
    FormErrors errors = FormErrors.none();
    Optional<LocalDate> on = SupporterForm.day(form.on());
    if (on.isEmpty()) {
      errors = errors.with("on", "enrolment.requirement.error.date");
    }
    if (form.points().length() > 4000) {
      errors = errors.with("points", "enrolment.error.long", 4000);
    }
    if (errors.any()) {
      return again(errors, supporter, form, locale);
    }
    supporters.interview(
        supporter.person(), on.orElseThrow(), form.points(), Typed.once(form.once()), actor);
    return "redirect:/supporters/" + person;
  }

  @PostMapping("/supporters/{person}/decision")
  Object decide(
      @PathVariable("person") UUID person, SupporterForm form, Actor actor, Locale locale) {
    Supporter supporter = find(person, actor);
    FormErrors errors = FormErrors.none();
    if (form.reasons().isBlank()) {
      errors = errors.with("reasons", "enrolment.supporter.decide.needed");
    }
    if (form.reasons().length() > 2000) {
      errors = errors.with("reasons", "enrolment.error.long", 2000);
    }
    if (errors.any()) {
      return again(errors, supporter, form, locale);
    }
    if (form.answer().equals("accept") || form.answer().equals("not-now")) {
      supporters.decide(supporter.person(), form.answer().equals("accept"), form.reasons(), actor);
    }
    return "redirect:/supporters/" + person;
  }

  @PostMapping("/supporters/{person}/requirements")
  Object require(
      @PathVariable("person") UUID person, SupporterForm form, Actor actor, Locale locale) {
    Supporter supporter = find(person, actor);
    FormErrors errors = errors(form);
    if (errors.any()) {
      return again(errors, supporter, form, locale);
    }
    Requirement.Kind kind = Typed.one(Requirement.Kind.class, form.kind()).orElseThrow();
    LocalDate from = SupporterForm.day(form.from()).orElseThrow();
    supporters.record(
        new Requirement(
            Typed.once(form.once()),
            supporter.person(),
            kind,
            form.words(),
            from,
            until(form, kind, from),
            form.exempt().equals("true"),
            actor.person()),
        actor);
    return "redirect:/supporters/" + person;
  }

  @PostMapping("/supporters/{person}/requirements/{row}/removal")
  String withdraw(@PathVariable("person") UUID person, @PathVariable("row") UUID row, Actor actor) {
    if (!supporters.withdraw(row, find(person, actor).person(), actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/supporters/" + person;
  }

  private static FormErrors errors(SupporterForm form) {
    FormErrors errors = FormErrors.none();
    Optional<Requirement.Kind> kind = Typed.one(Requirement.Kind.class, form.kind());
    boolean without = form.exempt().equals("true");
    if (kind.isEmpty()) {
      errors = errors.with("kind", "enrolment.error.needed");
    }
    if (without && kind.filter(Requirement.FOR_SAFETY::contains).isPresent()) {
      errors = errors.with("kind", "enrolment.requirement.error.safety");
    }
    Optional<LocalDate> from = SupporterForm.day(form.from());
    Optional<LocalDate> until = SupporterForm.day(form.until());
    if (from.isEmpty()) {
      errors = errors.with("from", "enrolment.requirement.error.date");
    }
    if (!form.until().isBlank() && until.isEmpty()) {
      errors = errors.with("until", "enrolment.requirement.error.date");
    }
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      errors = errors.with("until", "enrolment.requirement.error.order");
    }
    if (form.words().length() > 500) {
      errors = errors.with("words", "enrolment.error.long", 500);
    }
    if (without && form.words().isBlank()) {
      errors = errors.with("words", "enrolment.requirement.error.reason");
    }
    return errors;
  }

  private @Nullable LocalDate until(SupporterForm form, Requirement.Kind kind, LocalDate from) {
    return SupporterForm.day(form.until())
        .orElseGet(() ->
            kind == Requirement.Kind.CERTIFICATE
                ? from.plusMonths(programme.policy().certificateMonths()).minusDays(1)
                : null);
  }

  private Object again(FormErrors errors, Supporter supporter, SupporterForm form, Locale locale) {
    return errors.page(
        "enrolment/web/supporter-page",
        Map.of("view", views.view(supporter, form, locale), "once", form.once()));
  }

  private Supporter find(UUID person, Actor actor) {
    return supporters
        .read(new PersonId(person), actor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
