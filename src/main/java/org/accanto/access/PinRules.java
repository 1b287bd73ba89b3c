package org.accanto.access;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Six digits of one's own, without those that everybody tries first. */
final class PinRules {

  private static final Set<String> TRIED_FIRST =
      Set.of(
          "123123", "112233", "121212", "123321", "101010", "131313", "696969", "159753", "789456",
          "147258", "102030", "100000", "200000");

  /** Day, month and year, or year and month, as birthdays are written. */
  private static final Pattern BIRTHDAY =
      Pattern.compile(
          "(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}"
              + "|[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"
              + "|(19[3-9][0-9]|20[0-2][0-9])(0[1-9]|1[0-2])"
              + "|(0[1-9]|1[0-2])(19[3-9][0-9]|20[0-2][0-9])");

  private PinRules() {}

  /** What is wrong with a PIN, as the last word of a message key; empty when it is good. */
  static Optional<String> problem(String typed) {
    String digits = digits(typed);
    if (!isPin(digits)) {
      return Optional.of("six");
    }
    return isEasy(digits) ? Optional.of("easy") : Optional.empty();
  }

  /** Digits as people type them, with or without spaces. */
  static String digits(String typed) {
    return typed.replaceAll("[\\s-]", "");
  }

  static boolean isPin(String digits) {
    return digits.matches("[0-9]{6}");
  }

  static boolean isEasy(String digits) {
    boolean same = digits.chars().distinct().count() == 1;
    boolean row =
        "01234567890".contains(digits)
            || "09876543210".contains(digits)
            || digits.substring(0, 3).equals(digits.substring(3));
    return same || row || TRIED_FIRST.contains(digits) || BIRTHDAY.matcher(digits).matches();
  }
}
