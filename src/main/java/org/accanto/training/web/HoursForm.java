package org.accanto.training.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.accanto.site.FormErrors;
import org.accanto.site.Option;
import org.accanto.training.HoursKind;
import org.accanto.training.NewHours;
import org.jspecify.annotations.Nullable;

/** Hours as they were typed. */
record HoursForm(
    @Nullable String kind,
    @Nullable String day,
    @Nullable String hours,
    @Nullable String what,
    @Nullable String once) {

  HoursForm {
    kind = Typing.text(kind);
    day = Typing.text(day);
    hours = Typing.text(hours);
    what = Typing.text(what);
    once = Typing.text(once);
  }

  static HoursForm empty(LocalDate today) {
    return new HoursForm(HoursKind.TRAINING.name(), today.toString(), "", "", "");
  }

  FormErrors errors(LocalDate today) {
    FormErrors errors = FormErrors.none();
    if (Typing.one(HoursKind.class, text(kind)).isEmpty()) {
      errors = errors.with("kind", "training.hours.error.kind");
    }
    if (Typing.day(text(day)).filter(one -> !one.isAfter(today)).isEmpty()) {
      errors = errors.with("day", "training.hours.error.day");
    }
    if (Typing.minutes(text(hours)).isEmpty()) {
      errors = errors.with("hours", "training.hours.error.hours");
    }
    if (text(what).length() > NewHours.LONGEST_WHAT) {
      errors = errors.with("what", "training.error.long", NewHours.LONGEST_WHAT);
    }
    return errors;
  }

  /** Only for what {@link #errors} found nothing wrong with. */
  NewHours typed() {
    return new NewHours(
        Typing.one(HoursKind.class, text(kind)).orElseThrow(),
        Typing.minutes(text(hours)).orElseThrow(),
        Typing.day(text(day)).orElseThrow(),
        text(what));
  }

  static List<Option> kinds(CertificationWords words, Locale locale) {
    return Arrays.stream(HoursKind.values())
        .map(one -> new Option(one.name(), words.text(locale, "hours.kind." + one)))
        .toList();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
