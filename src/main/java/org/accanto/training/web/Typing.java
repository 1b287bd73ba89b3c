package org.accanto.training.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form sent, without the two things that no database text can hold. */
final class Typing {

  private static final List<DateTimeFormatter> FORMATS =
      List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/uuuu"));

  private Typing() {}

  /** Without the empty space around it. */
  static String text(@Nullable String typed) {
    return typed == null ? "" : asTyped(typed).strip();
  }

  /** With every space and line, for what is Markdown. */
  static String asTyped(String typed) {
    return typed
        .codePoints()
        .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static <E extends Enum<E>> Optional<E> one(Class<E> kind, String name) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst();
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

  /** Hours as people write them, "1,5", "1.5" or "1:30", in minutes; empty for none of a day. */
  static Optional<Integer> minutes(String typed) {
    String text = typed.strip().replace(',', '.');
    if (text.matches("\\d{1,2}:[0-5]\\d")) {
      int colon = text.indexOf(':');
      int hours = Integer.parseInt(text.substring(0, colon));
      return ofADay(hours * 60 + Integer.parseInt(text.substring(colon + 1)));
    }
    return text.matches("\\d{1,2}(\\.\\d{1,2})?")
        ? ofADay((int) Math.round(Double.parseDouble(text) * 60))
        : Optional.empty();
  }

  private static Optional<Integer> ofADay(int minutes) {
    return minutes > 0 && minutes <= 24 * 60 ? Optional.of(minutes) : Optional.empty();
  }

  /** Empty for what is no number up to the most. */
  static Optional<Integer> number(String typed, int least, int most) {
    if (!typed.strip().matches("\\d{1,5}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(typed.strip());
    return number < least || number > most ? Optional.empty() : Optional.of(number);
  }

  static Optional<UUID> id(String typed) {
    return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(typed))
        : Optional.empty();
  }

  /** A form without its key, as an attacker sends it, gets one of its own. */
  static UUID once(@Nullable String typed) {
    return id(text(typed)).orElseGet(UUID::randomUUID);
  }
}
