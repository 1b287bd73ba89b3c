package org.accanto.enrolment.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.accanto.enrolment.Supporter;

/** What was typed on a supporter's page: interview, decision or requirement. */
record SupporterForm(
    String once,
    String on,
    String points,
    String answer,
    String reasons,
    String kind,
    String from,
    String until,
    String words,
    String exempt) {

  private static final List<DateTimeFormatter> FORMATS =
      List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/uuuu"));

  /** What a form does not send arrives as null. */
  SupporterForm {
    once = Typed.text(once);
    on = Typed.text(on);
    points = Typed.text(points);
    answer = Typed.text(answer);
    reasons = Typed.text(reasons);
    kind = Typed.text(kind);
    from = Typed.text(from);
    until = Typed.text(until);
    words = Typed.text(words);
    exempt = Typed.text(exempt);
  }

  static SupporterForm of(Supporter supporter) {
    LocalDate talked = supporter.application().interviewOn();
    return new SupporterForm(
        "",
        talked == null ? "" : talked.toString(),
        supporter.application().points(),
        "",
        supporter.application().reasons(),
        "",
        "",
        "",
        "",
        "");
  }

  /** Empty for what is no day between 1900 and 2200; a browser without date fields sends text. */
  static Optional<LocalDate> day(String typed) {
    for (DateTimeFormatter format : FORMATS) {
      try {
        LocalDate day = LocalDate.parse(typed.strip(), format);
        return day.getYear() >= 1900 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
      } catch (DateTimeException notThisOne) {
        // The next format may fit.
      }
    }
    return Optional.empty();
  }
}
