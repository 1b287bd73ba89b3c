package org.accanto.confidentiality.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.DataClass;
import org.accanto.shared.PersonId;

/**
 * What a person chose to open. Nothing is chosen beforehand, and one form opens one thing (C06).
 *
 * @param ask the question to which this is the answer, or empty
 * @param what "GOAL" for all goals, "GOAL:id" for one
 * @param purpose key of a suggested purpose, or "own"
 * @param until "1", "3" months, or "date"
 */
record AuthorisationForm(
    String once,
    String ask,
    String what,
    String reader,
    String purpose,
    String purposeWords,
    String until,
    String untilDate) {

  AuthorisationForm {
    once = once == null ? "" : once;
    ask = ask == null ? "" : ask;
    what = what == null ? "" : what;
    reader = reader == null ? "" : reader;
    purpose = purpose == null ? "" : purpose;
    purposeWords = purposeWords == null ? "" : purposeWords.strip();
    until = until == null ? "" : until;
    untilDate = untilDate == null ? "" : untilDate;
  }

  static AuthorisationForm empty(String ask, String reader) {
    return new AuthorisationForm("", ask, "", reader, "", "", "", "");
  }

  Optional<DataClass> of() {
    try {
      return Optional.of(DataClass.valueOf(what.replaceFirst(":.*", "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Optional<UUID> item() {
    int at = what.indexOf(':');
    return at < 0 ? Optional.empty() : Ids.of(what.substring(at + 1));
  }

  Optional<PersonId> person() {
    return Ids.of(reader).map(PersonId::new);
  }

  Optional<UUID> id() {
    return Ids.of(once);
  }

  Optional<LocalDate> day(LocalDate today) {
    try {
      return switch (until) {
        case "1" -> Optional.of(today.plusMonths(1));
        case "3" -> Optional.of(today.plusMonths(3));
        case "date" -> Optional.of(LocalDate.parse(untilDate));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
