package org.accanto.access;

import java.util.Set;

/** Six digits of one's own, without those that everybody tries first. */
final class PinRules {

  private static final Set<String> TRIED_FIRST =
      Set.of(
          "123123", "112233", "121212", "123321", "101010", "131313", "696969", "159753", "789456",
          "147258", "102030", "100000", "200000");

  private PinRules() {}

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
    return same || row || TRIED_FIRST.contains(digits);
  }
}
