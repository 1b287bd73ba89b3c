package org.accanto.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.accanto.training.Exemption;
import org.accanto.training.Need;
import org.jspecify.annotations.Nullable;

/** What somebody does without, as it was typed. */
record ExemptionForm(
    @Nullable String need,
    @Nullable String reason,
    @Nullable String from,
    @Nullable String until,
    @Nullable String once) {

  /** Before the key of a unit. */
  static final String UNIT = "unit-";

  private static final int LONGEST = 2000;

  ExemptionForm {
    need = Typing.text(need);
    reason = Typing.text(reason);
    from = Typing.text(from);
    until = Typing.text(until);
    once = Typing.text(once);
  }

  static ExemptionForm empty(LocalDate today) {
    return new ExemptionForm("", "", today.toString(), "", "");
  }

  FormErrors errors(List<String> units) {
    FormErrors errors = FormErrors.none();
    if (kind(units).isEmpty()) {
      errors = errors.with("need", "training.exemption.error.need");
    }
    if (text(reason).isBlank()) {
      errors = errors.with("reason", "training.exemption.error.reason");
    }
    if (text(reason).length() > LONGEST) {
      errors = errors.with("reason", "training.error.long", LONGEST);
    }
    Optional<LocalDate> begins = Typing.day(text(from));
    Optional<LocalDate> ends = Typing.day(text(until));
    if (begins.isEmpty()) {
      errors = errors.with("from", "training.error.day");
    }
    boolean wrongEnd = !text(until).isEmpty() && ends.isEmpty();
    boolean before = begins.isPresent() && ends.filter(e -> e.isBefore(begins.get())).isPresent();
    if (wrongEnd || before) {
      errors = errors.with("until", "training.error.day");
    }
    return errors;
  }

  /** Only for what {@link #errors} found nothing wrong with. */
  Exemption typed(PersonId person, List<String> units, Actor by) {
    Need.Kind kind = kind(units).orElseThrow();
    return new Exemption(
        Typing.once(once),
        person,
        kind,
        kind == Need.Kind.UNIT ? text(need).substring(UNIT.length()) : "",
        text(reason),
        Typing.day(text(from)).orElseThrow(),
        Typing.day(text(until)).orElse(null),
        by.person());
  }

  private Optional<Need.Kind> kind(List<String> units) {
    String typed = text(need);
    if (typed.startsWith(UNIT)) {
      return units.contains(typed.substring(UNIT.length()))
          ? Optional.of(Need.Kind.UNIT)
          : Optional.empty();
    }
    return Typing.one(Need.Kind.class, typed).filter(kind -> kind != Need.Kind.UNIT);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
