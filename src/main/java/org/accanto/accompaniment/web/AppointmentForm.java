package org.accanto.accompaniment.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.CompanyRole;
import org.accanto.accompaniment.Objection;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;

/** What the peer writes when asking for company at an appointment, as typed. */
record AppointmentForm(
    @Nullable String title,
    @Nullable String day,
    @Nullable String at,
    @Nullable String place,
    @Nullable String role,
    @Nullable String roleWords,
    @Nullable String maySay,
    @Nullable String toBring,
    @Nullable String once) {

  static AppointmentForm empty() {
    return new AppointmentForm("", "", "", "", CompanyRole.SILENT.name(), "", "", "", null);
  }

  FormErrors shape() {
    FormErrors errors = FormErrors.none();
    if (date().isEmpty()) {
      errors = errors.with("day", "accompaniment.error.day");
    }
    if (Typed.time(Answers.or(at)).isEmpty() && !Answers.or(at).isEmpty()) {
      errors = errors.with("at", "accompaniment.error.time");
    }
    return errors;
  }

  Command.AskAlong command(UUID walk) {
    CompanyRole chosen = Answers.one(CompanyRole.class, role);
    return new Command.AskAlong(
        walk,
        Answers.or(title),
        date().orElseThrow(),
        Typed.time(Answers.or(at)).orElse(null),
        Answers.or(place),
        chosen == null ? CompanyRole.SILENT : chosen,
        Answers.or(roleWords),
        Answers.or(maySay),
        Answers.or(toBring),
        Answers.once(once));
  }

  /** The field that a refusal is about. */
  String field(Objection because) {
    return switch (because) {
      case ROLE_WORDS -> "roleWords";
      case TOO_LONG -> longest();
      default -> "day";
    };
  }

  private String longest() {
    if (Answers.or(title).length() > 200) {
      return "title";
    }
    if (Answers.or(place).length() > 200) {
      return "place";
    }
    if (Answers.or(roleWords).length() > 500) {
      return "roleWords";
    }
    return Answers.or(maySay).length() > 1000 ? "maySay" : "toBring";
  }

  private Optional<LocalDate> date() {
    return Typed.day(Answers.or(day));
  }
}
