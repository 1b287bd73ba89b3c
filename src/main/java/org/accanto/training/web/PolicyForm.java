package org.accanto.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accanto.site.FormErrors;
import org.accanto.training.CertificateScope;
import org.accanto.training.CertificationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a new version asks for, as it was typed.
 *
 * @param numbers each field of {@link #NUMBERS} by its name
 */
record PolicyForm(String from, Map<String, String> numbers, List<String> units, String remind) {

  private static final int MANY = 1000;
  private static final int MONTHS = 120;
  private static final int REMINDERS = 10;

  /** A number with its bounds, which the database keeps too. */
  record Field(String name, int least, int most) {}

  static final List<Field> NUMBERS =
      List.of(
          new Field("trainingHours", 0, MANY),
          new Field("practiceHours", 0, MANY),
          new Field("ethicsMonths", 0, MONTHS),
          new Field("months", 1, MONTHS),
          new Field("refresherHours", 0, MANY));

  static PolicyForm of(CertificationPolicy now, LocalDate today) {
    return new PolicyForm(
        today.toString(),
        Map.of(
            "trainingHours", Integer.toString(now.trainingHours()),
            "practiceHours", Integer.toString(now.practiceHours()),
            "ethicsMonths", Integer.toString(now.ethicsMonths()),
            "months", Integer.toString(now.months()),
            "refresherHours", Integer.toString(now.refresherHours())),
        now.units(),
        now.remindDays().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  static PolicyForm typed(Map<String, String> all, @Nullable List<String> units) {
    return new PolicyForm(
        Typing.text(all.get("from")),
        NUMBERS.stream()
            .collect(Collectors.toMap(Field::name, f -> Typing.text(all.get(f.name())))),
        units == null ? List.of() : units,
        Typing.text(all.get("remind")));
  }

  /** For the page, where Thymeleaf reads a number by its name. */
  public String number(String name) {
    return numbers.getOrDefault(name, "");
  }

  FormErrors errors(LocalDate today, List<String> known) {
    FormErrors errors = FormErrors.none();
    if (Typing.day(from).filter(day -> !day.isBefore(today)).isEmpty()) {
      errors = errors.with("from", "training.policy.error.from");
    }
    for (Field field : NUMBERS) {
      if (Typing.number(number(field.name()), field.least(), field.most()).isEmpty()) {
        errors =
            errors.with(field.name(), "training.policy.error.number", field.least(), field.most());
      }
    }
    if (!known.containsAll(units)) {
      errors = errors.with("units", "training.policy.error.units");
    }
    List<Integer> days = reminders();
    if (days.size() != parts().size() || days.size() > REMINDERS) {
      errors = errors.with("remind", "training.policy.error.remind");
    }
    return errors;
  }

  /** Only for what {@link #errors} found nothing wrong with. */
  CertificationPolicy policy(CertificateScope scope) {
    return new CertificationPolicy(
        null,
        scope,
        Typing.day(from).orElseThrow(),
        asked("trainingHours"),
        units,
        asked("practiceHours"),
        asked("ethicsMonths"),
        asked("months"),
        asked("refresherHours"),
        new ArrayList<>(new TreeSet<>(reminders()).descendingSet()));
  }

  private int asked(String name) {
    return Integer.parseInt(number(name).strip());
  }

  private List<String> parts() {
    return Arrays.stream(remind.split("[,;\\s]+", -1)).filter(one -> !one.isEmpty()).toList();
  }

  private List<Integer> reminders() {
    return parts().stream().flatMap(one -> Typing.number(one, 1, 365).stream()).toList();
  }
}
