package org.accanto.enrolment;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people write it: 31/12/2025, 31.12.2025, 31-12-25, 2025-12-31, 31 dicembre 2025. Day
 * before month, always.
 */
sealed interface SheetDate {

  record Day(LocalDate day) implements SheetDate {}

  record Unclear(ImportReason why) implements SheetDate {}

  Pattern TIME =
      Pattern.compile("[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[APap][Mm])?Z?$");
  Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})\\.?");
  Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2})[°ºª]?(?: |-|/|\\. ?)(\\p{L}{3,12})\\.?(?: |-|/)(\\d{4}|\\d{2})");

  /**
   * @param today decides the century of a year with two digits: up to twenty years ahead
   */
  static SheetDate read(String cell, LocalDate today) {
    String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    text = TIME.matcher(text).replaceFirst("");
    Matcher shape = YEAR_FIRST.matcher(text);
    if (shape.matches()) {
      return day(shape.group(1), shape.group(3), shape.group(4), today);
    }
    shape = DAY_FIRST.matcher(text);
    if (shape.matches()) {
      return day(shape.group(4), shape.group(3), shape.group(1), today);
    }
    shape = IN_WORDS.matcher(text);
    if (shape.matches()) {
      Optional<Integer> month = ColumnWords.month(shape.group(2));
      if (month.isPresent()) {
        return day(shape.group(3), String.valueOf(month.get()), shape.group(1), today);
      }
    }
    return new Unclear(ImportReason.DATE_UNCLEAR);
  }

  private static SheetDate day(String year, String month, String day, LocalDate today) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    if (m > 12 && m <= 31 && d <= 12) {
      return new Unclear(ImportReason.DATE_MONTH_FIRST);
    }
    @Nullable LocalDate found;
    try {
      found = LocalDate.of(fullYear(year, today), m, d);
    } catch (DateTimeException noSuchDay) {
      return new Unclear(ImportReason.DATE_NO_SUCH_DAY);
    }
    boolean near = found.getYear() >= 1900 && found.getYear() <= 2199;
    return near ? new Day(found) : new Unclear(ImportReason.DATE_UNCLEAR);
  }

  private static int fullYear(String year, LocalDate today) {
    int y = Integer.parseInt(year);
    if (year.length() == 4) {
      return y;
    }
    int guess = today.getYear() / 100 * 100 + y;
    return guess > today.getYear() + 20 ? guess - 100 : guess;
  }
}
