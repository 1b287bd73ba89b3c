package org.accanto.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Proven;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.site.SheetWriter;
import org.accanto.training.Hours;
import org.accanto.training.HoursKind;
import org.accanto.training.HoursOfYear;
import org.accanto.training.HoursTaken;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Everybody's hours of a year, attendance, and the list to take along. */
@Controller
@For(Hat.COORDINATOR)
class HoursPages {

  private static final String PAGE = "training/web/hours-page";
  private static final String ATTENDANCE = "training/web/attendance-page";
  private static final String EXPORT = "training/web/hours-export-page";
  private static final int LONGEST_PURPOSE = 500;
  private static final int LONGEST_RECIPIENT = 200;
  private static final int YEARS_BACK = 30;

  record Row(UUID person, String called, String sum, String parts, boolean waiting) {}

  record View(int year, int before, int after, List<Row> rows, List<String> whoSees) {}

  record AttendanceView(
      HoursForm form,
      List<Option> kinds,
      LocalDate today,
      List<Option> people,
      List<String> chosen,
      List<String> whoSees) {}

  record ExportView(int year, String purpose, String recipient, String eraseBy, LocalDate today) {}

  private final Hours hours;
  private final CertificationWords words;

  HoursPages(Hours hours, CertificationWords words) {
    this.hours = hours;
    this.words = words;
  }

  @GetMapping("/hours")
  String thisYear() {
    return "redirect:/hours/" + words.today().getYear();
  }

  @GetMapping("/hours/{year}")
  ModelAndView year(@PathVariable("year") String typed, Actor actor, Locale locale) {
    int year = here(typed);
    List<Row> rows = hours.year(year, locale, actor).stream().map(one -> row(one, locale)).toList();
    return new ModelAndView(
        PAGE,
        "view",
        new View(
            year,
            year > words.today().getYear() - YEARS_BACK ? year - 1 : 0,
            year < words.today().getYear() ? year + 1 : 0,
            rows,
            List.of(words.text(locale, "hours.year.who-sees"))));
  }

  @GetMapping("/hours/attendance")
  ModelAndView attendance(Actor actor, Locale locale) {
    return new ModelAndView(
        ATTENDANCE, "view", attended(HoursForm.empty(words.today()), List.of(), actor, locale));
  }

  @PostMapping("/hours/attendance")
  Object attend(
      HoursForm form,
      @RequestParam(name = "people", required = false) List<String> people,
      Actor actor,
      Locale locale) {
    List<String> chosen = people == null ? List.of() : people;
    List<PersonId> there =
        chosen.stream().flatMap(one -> Typing.id(one).stream()).map(PersonId::new).toList();
    FormErrors errors = form.errors(words.today());
    if (there.isEmpty()) {
      errors = errors.with("people", "training.attendance.needed");
    }
    if (errors.any()) {
      return errors.page(
          ATTENDANCE,
          Map.of("view", attended(form, chosen, actor, locale), "once", Typing.once(form.once())));
    }
    hours.attended(there, form.typed(), Typing.once(form.once()), actor);
    return "redirect:/hours/" + form.typed().day().getYear();
  }

  @Proven
  @GetMapping("/hours/{year}/export")
  ModelAndView export(@PathVariable("year") String year) {
    return new ModelAndView(
        EXPORT, Map.of("view", new ExportView(here(year), "", "", "", words.today())));
  }

  @Proven
  @PostMapping("/hours/{year}/export")
  Object take(
      @PathVariable("year") String year,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String recipient,
      @RequestParam(defaultValue = "") String eraseBy,
      Actor actor,
      Locale locale) {
    String why = Typing.text(purpose);
    String to = Typing.text(recipient);
    FormErrors errors = errors(why, to, eraseBy);
    if (errors.any()) {
      return errors.page(
          EXPORT, Map.of("view", new ExportView(here(year), why, to, eraseBy, words.today())));
    }
    var taken = new HoursTaken(why, to, Typing.day(eraseBy).orElseThrow());
    return file(hours.take(here(year), taken, locale, actor), locale);
  }

  private FormErrors errors(String purpose, String recipient, String eraseBy) {
    FormErrors errors = FormErrors.none();
    if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
      errors = errors.with("purpose", "training.export.purpose.needed");
    }
    if (recipient.isEmpty() || recipient.length() > LONGEST_RECIPIENT) {
      errors = errors.with("recipient", "training.export.recipient.needed");
    }
    LocalDate today = words.today();
    boolean fits =
        Typing.day(eraseBy)
            .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(1)))
            .isPresent();
    return fits ? errors : errors.with("eraseBy", "training.export.erase-by.needed");
  }

  /** Hours as numbers with a point: what an office program adds up. */
  private ResponseEntity<byte[]> file(List<HoursOfYear> all, Locale locale) {
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(words.text(locale, "export.name")));
    for (HoursKind kind : HoursKind.values()) {
      heads.add(words.text(locale, "hours.kind." + kind));
    }
    heads.add(words.text(locale, "export.sum"));
    heads.add(words.text(locale, "export.waiting"));
    rows.add(heads);
    for (HoursOfYear one : all) {
      List<String> row = new ArrayList<>(List.of(one.called()));
      for (HoursKind kind : HoursKind.values()) {
        row.add(hours(one.minutes(kind)));
      }
      row.add(hours(one.all()));
      row.add(Integer.toString(one.waiting()));
      rows.add(row);
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("accanto-hours.csv").build().toString())
        .cacheControl(CacheControl.noStore())
        .body(SheetWriter.file(rows));
  }

  private static String hours(int minutes) {
    return java.math.BigDecimal.valueOf(minutes)
        .divide(java.math.BigDecimal.valueOf(60), 2, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private AttendanceView attended(HoursForm form, List<String> chosen, Actor actor, Locale locale) {
    List<Option> people =
        hours.year(words.today().getYear(), locale, actor).stream()
            .filter(one -> !one.person().equals(actor.person()))
            .map(one -> new Option(one.person().toString(), called(one, locale)))
            .toList();
    return new AttendanceView(
        form,
        HoursForm.kinds(words, locale),
        words.today(),
        people,
        chosen,
        List.of(words.text(locale, "attendance.who-sees")));
  }

  private Row row(HoursOfYear one, Locale locale) {
    List<String> parts = new ArrayList<>();
    for (HoursKind kind : HoursKind.values()) {
      if (one.minutes(kind) > 0) {
        parts.add(
            words.text(
                locale,
                "hours.of-kind",
                words.text(locale, "hours.kind." + kind),
                words.length(locale, one.minutes(kind))));
      }
    }
    return new Row(
        one.person().value(),
        called(one, locale),
        words.length(locale, one.all()),
        String.join(" · ", parts),
        one.waiting() > 0);
  }

  private String called(HoursOfYear one, Locale locale) {
    return one.called().isBlank() ? words.text(locale, "certificates.no-name") : one.called();
  }

  /** A year in which somebody could have hours; any other is not there. */
  private int here(String year) {
    int now = words.today().getYear();
    return Typing.number(year, now - YEARS_BACK, now)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
