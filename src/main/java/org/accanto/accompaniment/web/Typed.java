package org.accanto.accompaniment.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, times and numbers as people type them where the browser has no picker. */
final class Typed {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?");

  private Typed() {}

  /** 2027-03-12 as browsers send it, or 12/3/2027. */
  static Optional<LocalDate> day(String typed) {
    try {
      Matcher dayFirst = DAY_FIRST.matcher(typed);
      if (dayFirst.matches()) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(dayFirst.group(3)),
                Integer.parseInt(dayFirst.group(2)),
                Integer.parseInt(dayFirst.group(1))));
      }
      return Optional.of(LocalDate.parse(typed));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  /** 15:30, 15.30 or 15. */
  static Optional<LocalTime> time(String typed) {
    Matcher clock = CLOCK.matcher(typed);
    try {
      if (clock.matches()) {
        String minutes = clock.group(2) == null ? "0" : clock.group(2);
        return Optional.of(
            LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(minutes)));
      }
      return Optional.of(LocalTime.parse(typed));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A whole number; empty when it is none. */
  static Optional<Integer> number(String typed) {
    try {
      return Optional.of(Integer.parseInt(typed));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
