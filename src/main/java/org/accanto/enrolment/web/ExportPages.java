package org.accanto.enrolment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.enrolment.ColumnField;
import org.accanto.enrolment.ListedPerson;
import org.accanto.enrolment.PeopleList;
import org.accanto.enrolment.SheetExport;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Proven;
import org.accanto.site.FormErrors;
import org.accanto.site.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of people as a file; first it is said for what, for whom and until when (X01). */
@Controller
@RequestMapping("/people/export")
@For(Hat.COORDINATOR)
class ExportPages {

  private static final String PAGE = "enrolment/web/export-page";
  private static final int LONGEST_PURPOSE = 500;
  private static final int LONGEST_RECIPIENT = 200;

  /** The form as typed. */
  record View(String purpose, String recipient, String eraseBy, LocalDate today) {}

  private final PeopleList people;
  private final PeopleViews views;
  private final ImportWords words;
  private final Clock clock;

  ExportPages(PeopleList people, PeopleViews views, ImportWords words, Clock clock) {
    this.people = people;
    this.views = views;
    this.words = words;
    this.clock = clock;
  }

  @Proven
  @GetMapping
  ModelAndView page() {
    return new ModelAndView(PAGE, Map.of("view", new View("", "", "", today())));
  }

  @Proven
  @PostMapping
  Object take(
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String recipient,
      @RequestParam(defaultValue = "") String eraseBy,
      Actor actor,
      Locale locale) {
    LocalDate until = day(eraseBy);
    FormErrors errors = errors(purpose.strip(), recipient.strip(), until);
    if (errors.any() || until == null) {
      return errors.page(PAGE, Map.of("view", new View(purpose, recipient, eraseBy, today())));
    }
    var export = new SheetExport(purpose.strip(), recipient.strip(), until);
    return ImportCsv.answer(file(people.export(export, locale, actor), locale), "accanto.csv");
  }

  private FormErrors errors(String purpose, String recipient, @Nullable LocalDate until) {
    FormErrors errors = FormErrors.none();
    if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
      errors = errors.with("purpose", "enrolment.export.purpose.needed");
    }
    if (recipient.isEmpty() || recipient.length() > LONGEST_RECIPIENT) {
      errors = errors.with("recipient", "enrolment.export.recipient.needed");
    }
    if (until == null || until.isBefore(today()) || until.isAfter(today().plusYears(1))) {
      errors = errors.with("eraseBy", "enrolment.export.erase-by.needed");
    }
    return errors;
  }

  private byte[] file(List<ListedPerson> all, Locale locale) {
    List<ColumnField> columns =
        Arrays.stream(ColumnField.values())
            .filter(f -> f != ColumnField.SURNAME && f != ColumnField.EMAIL)
            .toList();
    List<List<String>> rows = new ArrayList<>();
    List<String> first =
        new ArrayList<>(columns.stream().map(f -> words.field(locale, f)).toList());
    first.add(words.text(locale, "people.state"));
    rows.add(first);
    for (ListedPerson one : all) {
      Map<ColumnField, String> facts = views.facts(one, locale);
      List<String> row =
          new ArrayList<>(columns.stream().map(f -> facts.getOrDefault(f, "")).toList());
      row.add(views.state(one, locale));
      rows.add(row);
    }
    return SheetWriter.file(rows);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
