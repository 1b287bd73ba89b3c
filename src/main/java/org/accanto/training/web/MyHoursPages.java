package org.accanto.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.training.Hours;
import org.accanto.training.HoursRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** My own hours: writing them down, and what became of them. */
@Controller
@For({Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR})
class MyHoursPages {

  private static final String PAGE = "training/web/my-hours-page";

  record View(
      String sum,
      List<CertificationWords.HoursView> rows,
      HoursForm form,
      List<Option> kinds,
      LocalDate today,
      List<String> whoSees) {}

  private final Hours hours;
  private final CertificationWords words;

  MyHoursPages(Hours hours, CertificationWords words) {
    this.hours = hours;
    this.words = words;
  }

  @GetMapping("/me/hours")
  ModelAndView mine(Actor actor, Locale locale) {
    return new ModelAndView(PAGE, "view", view(HoursForm.empty(words.today()), actor, locale));
  }

  @PostMapping("/me/hours")
  Object write(HoursForm form, Actor actor, Locale locale) {
    FormErrors errors = form.errors(words.today());
    if (errors.any()) {
      return errors.page(
          PAGE, Map.of("view", view(form, actor, locale), "once", Typing.once(form.once())));
    }
    hours.write(form.typed(), Typing.once(form.once()), actor);
    return "redirect:/me/hours";
  }

  @PostMapping("/me/hours/{row}/removal")
  String withdraw(@PathVariable UUID row, Actor actor) {
    if (!hours.withdraw(row, actor.person(), actor)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/me/hours";
  }

  private View view(HoursForm form, Actor actor, Locale locale) {
    List<HoursRow> mine = hours.mine(actor);
    int year = words.today().getYear();
    int sum =
        mine.stream()
            .filter(row -> row.confirmed() && row.day().getYear() == year)
            .mapToInt(HoursRow::minutes)
            .sum();
    return new View(
        words.text(locale, "hours.sum", words.length(locale, sum), Integer.toString(year)),
        mine.stream().map(row -> words.hours(row, locale)).toList(),
        form,
        HoursForm.kinds(words, locale),
        words.today(),
        List.of(words.text(locale, "hours.who-sees")));
  }
}
