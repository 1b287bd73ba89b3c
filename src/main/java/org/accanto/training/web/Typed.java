package org.accanto.training.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a form sent, without what no database text can hold. */
final class Typed {

  private Typed() {}

  /** A form without its key, as an attacker sends it, gets one of its own. */
  static UUID once(String typed) {
    return id(typed).orElseGet(UUID::randomUUID);
  }

  static Optional<UUID> id(String typed) {
    return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(typed))
        : Optional.empty();
  }

  static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed))
          .filter(day -> day.getYear() > 1900 && day.getYear() < 10_000);
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  static String text(String typed) {
    return typed
        .codePoints()
        .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
