package org.accanto.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;

/**
 * What a password must be, after NIST 800-63B-4: fifteen characters of any kind, none of a known
 * list, and nothing about composition.
 */
final class PasswordRules {

  static final int SHORTEST = 15;
  static final int LONGEST = 200;

  /** Bits that even fifteen characters miss when they are a well-known phrase or a row of keys. */
  private static final double TOO_EASY = 34;

  private PasswordRules() {}

  /** What is wrong, as the last word of a message key; empty when it is good. */
  static Optional<String> problem(String password, String called, String account) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("short");
    }
    if (length > LONGEST) {
      return Optional.of("long");
    }
    if (repeatsAName(password, called, account)) {
      return Optional.of("name");
    }
    return isEasy(password) ? Optional.of("easy") : Optional.empty();
  }

  private static boolean repeatsAName(String password, String called, String account) {
    String folded = PlainWords.folded(password);
    return Stream.of(called, account, "accanto")
        .map(PlainWords::folded)
        .filter(name -> name.length() >= 3)
        .anyMatch(name -> folded.replace(name, "").length() < SHORTEST - 7);
  }

  /** The lists are read for this one question and let go: people choose a password rarely. */
  private static boolean isEasy(String password) {
    var lists = new ConfigurationBuilder().setLocale(Locale.ENGLISH).createConfiguration();
    String start = password.substring(0, Math.min(password.length(), 64));
    return new Nbvcxz(lists).estimate(start).getEntropy() < TOO_EASY;
  }
}
