package org.accanto.programme.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.programme.Meanwhile;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A coordinator writes what people can come to while they wait. */
@Controller
@For(Hat.COORDINATOR)
class MeanwhilePages {

  private static final String PAGE = "programme/web/meanwhile-page";
  private static final int LINE = 200;
  private static final String A_KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** One that is shown now. */
  record Line(UUID id, String name, List<String> lines, String until) {}

  /**
   * The four fields of one language.
   *
   * @param label message key
   */
  record InOne(String language, String label, Meanwhile.Said said, boolean open) {}

  record MeanwhileView(
      List<Line> shown, List<InOne> fields, String lastDay, List<String> whoSees) {}

  private final Programme programme;
  private final Words words;
  private final Clock clock;

  MeanwhilePages(Programme programme, Words words, Clock clock) {
    this.programme = programme;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/programme/meanwhile")
  ModelAndView show(Actor actor, Locale locale) {
    return new ModelAndView(PAGE, "view", view(Map.of(), "", actor, locale));
  }

  @PostMapping("/programme/meanwhile")
  Object add(
      @RequestParam Map<String, String> all,
      @RequestParam(name = "lastDay", defaultValue = "") String lastDay,
      @RequestParam(name = "once", defaultValue = "") String once,
      Actor actor,
      Locale locale) {
    Map<String, Meanwhile.Said> said = new LinkedHashMap<>();
    FormErrors errors = FormErrors.none();
    for (Locale one : Languages.ALL) {
      String language = one.getLanguage();
      Meanwhile.Said typed = said(all, language);
      if (!typed.name().isEmpty()) {
        said.put(language, typed);
      } else if (!typed.lines().isEmpty()) {
        errors = errors.with("name-" + language, "programme.meanwhile.name.needed");
      }
      errors = tooLong(errors, all, language);
    }
    if (said.isEmpty() && !errors.any()) {
      errors = errors.with("name-" + locale.getLanguage(), "programme.meanwhile.name.needed");
    }
    Optional<LocalDate> day = day(lastDay).filter(one -> !one.isBefore(LocalDate.now(clock)));
    if (day.isEmpty()) {
      errors = errors.with("lastDay", "programme.meanwhile.day.needed");
    }
    if (errors.any()) {
      return errors.page(PAGE, Map.of("view", view(all, lastDay, actor, locale), "once", once));
    }
    UUID id = once.matches(A_KEY) ? UUID.fromString(once) : UUID.randomUUID();
    programme.offer(new Meanwhile(id, said, day.orElseThrow()), actor);
    return "redirect:/programme/meanwhile";
  }

  @PostMapping("/programme/meanwhile/{id}/ending")
  String end(@PathVariable("id") UUID id, Actor actor) {
    if (!programme.endMeanwhile(id, actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/programme/meanwhile";
  }

  private static FormErrors tooLong(FormErrors errors, Map<String, String> all, String language) {
    FormErrors found = errors;
    for (String field : List.of("name-", "when-", "where-", "forWhom-")) {
      if (typed(all, field + language).length() > LINE) {
        found = found.with(field + language, "programme.long", LINE);
      }
    }
    return found;
  }

  private static Meanwhile.Said said(Map<String, String> all, String language) {
    return new Meanwhile.Said(
        typed(all, "name-" + language),
        typed(all, "when-" + language),
        typed(all, "where-" + language),
        typed(all, "forWhom-" + language));
  }

  private static String typed(Map<String, String> all, String field) {
    return all.getOrDefault(field, "").replace("\u0000", "").strip();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() < 10_000);
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private MeanwhileView view(
      Map<String, String> typed, String lastDay, Actor actor, Locale locale) {
    List<Line> shown =
        programme.meanwhile(actor).stream()
            .map(one ->
                new Line(
                    one.id(),
                    one.in(locale).name(),
                    one.in(locale).lines(),
                    words.text(
                        locale,
                        "programme.meanwhile.until",
                        words.dayWithYear(locale, one.lastDay()))))
            .toList();
    List<InOne> fields =
        Languages.ALL.stream()
            .map(Locale::getLanguage)
            .map(language -> {
              Meanwhile.Said said = said(typed, language);
              boolean own = language.equals(locale.getLanguage());
              boolean open = own || !(said.name() + String.join("", said.lines())).isEmpty();
              return new InOne(language, "programme.in." + language, said, open);
            })
            .toList();
    return new MeanwhileView(
        shown, fields, lastDay, List.of(words.text(locale, "programme.meanwhile.sees")));
  }
}
