package org.accanto.enrolment.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing per page, in the order in which somebody who asks for support is asked. */
enum Step {
  WORDS,
  HELP,
  LANGUAGES,
  TIMES,
  MEET,
  HARD,
  REACH,
  NAME,
  EVERYTHING;

  static Optional<Step> of(String path) {
    return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
  }

  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  Step next() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  Optional<Step> before() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }
}
