package org.accanto.matching.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.matching.Priorities;
import org.accanto.matching.Priorities.Threshold;
import org.accanto.matching.Priorities.Weighed;
import org.accanto.site.FormErrors;

/** What counts, as it was typed: field names and texts. */
record PrioritiesForm(Map<String, String> typed) {

  /** One field with the bounds that the database keeps too. */
  record Field(String name, int least, int most) {

    boolean fits(String typed) {
      return typed.matches("\\d{1,4}")
          && Integer.parseInt(typed) >= least
          && Integer.parseInt(typed) <= most;
    }
  }

  static final List<Field> WEIGHTS =
      List.of(Weighed.values()).stream().map(one -> new Field(name(one), 0, 100)).toList();

  static final List<Field> OTHERS =
      List.of(
          new Field("firstDays", 1, 999),
          new Field("firstTold", 1, 99),
          new Field("soonDays", 1, 999),
          new Field("soonTold", 1, 99),
          new Field("floor", 0, 90),
          new Field("spread", 0, 100));

  private static String name(Weighed one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  static PrioritiesForm of(Priorities now) {
    Map<String, String> typed = new LinkedHashMap<>();
    now.weights().forEach((one, weight) -> typed.put(name(one), Integer.toString(weight)));
    typed.put("firstDays", Integer.toString(now.first().days()));
    typed.put("firstTold", Integer.toString(now.first().told()));
    typed.put("soonDays", Integer.toString(now.soon().days()));
    typed.put("soonTold", Integer.toString(now.soon().told()));
    typed.put("floor", Integer.toString(now.floor()));
    typed.put("spread", Integer.toString(now.spread()));
    typed.put("strict", Boolean.toString(now.strict()));
    typed.put("version", Integer.toString(now.version()));
    return new PrioritiesForm(typed);
  }

  String text(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  private int number(String name) {
    return Integer.parseInt(text(name));
  }

  FormErrors errors() {
    FormErrors errors = FormErrors.none();
    for (List<Field> fields : List.of(WEIGHTS, OTHERS)) {
      for (Field field : fields) {
        if (!field.fits(text(field.name()))) {
          errors =
              errors.with(field.name(), "matching.priorities.between", field.least(), field.most());
        }
      }
    }
    return errors.any() ? errors : together();
  }

  private FormErrors together() {
    FormErrors errors = FormErrors.none();
    int sum = WEIGHTS.stream().mapToInt(field -> number(field.name())).sum();
    if (sum != 100) {
      errors = errors.with(WEIGHTS.getFirst().name(), "matching.priorities.hundred", sum);
    }
    if (number("soonDays") > number("firstDays")) {
      errors = errors.with("soonDays", "matching.priorities.sooner");
    }
    if (number("soonTold") > number("firstTold")) {
      errors = errors.with("soonTold", "matching.priorities.sooner");
    }
    return errors;
  }

  /** The version after the one that was read. Only when {@link #errors} found nothing. */
  Priorities next() {
    Map<Weighed, Integer> weights = new EnumMap<>(Weighed.class);
    for (Weighed one : Weighed.values()) {
      weights.put(one, number(name(one)));
    }
    int read = text("version").matches("\\d{1,9}") ? number("version") : 0;
    return new Priorities(
        read + 1,
        weights,
        number("floor"),
        new Threshold(number("firstDays"), number("firstTold")),
        new Threshold(number("soonDays"), number("soonTold")),
        text("strict").equals("true"),
        number("spread"));
  }
}
