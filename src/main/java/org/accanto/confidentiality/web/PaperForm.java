package org.accanto.confidentiality.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.WhoSees.Reader;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants to open, as a coordinator writes it down. Nothing is chosen beforehand.
 *
 * @param reader role and person, because one person may work here in two roles
 */
record PaperForm(
    @Nullable UUID person,
    String of,
    String reader,
    String purpose,
    String until,
    String witness,
    String once) {

  private static final int LONGEST = 500;

  PaperForm {
    of = Objects.requireNonNullElse(of, "");
    reader = Objects.requireNonNullElse(reader, "");
    purpose = Objects.requireNonNullElse(purpose, "").strip();
    until = Objects.requireNonNullElse(until, "");
    witness = Objects.requireNonNullElse(witness, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static PaperForm empty(UUID person) {
    return new PaperForm(person, "", "", "", "", "", "");
  }

  static String value(Reader one) {
    return one.hat() + "." + one.person();
  }

  PersonId whom() {
    if (person == null) {
      throw NotHere.notFound();
    }
    return new PersonId(person);
  }

  UUID id() {
    return Ids.of(once).orElseGet(UUID::randomUUID);
  }

  Optional<DataClass> kind(List<DataClass> kinds) {
    return kinds.stream().filter(one -> one.name().equals(of)).findFirst();
  }

  Optional<Reader> chosen(List<Reader> colleagues) {
    return colleagues.stream().filter(one -> value(one).equals(reader)).findFirst();
  }

  Optional<Reader> second(List<Reader> colleagues) {
    return colleagues.stream().filter(one -> one.person().toString().equals(witness)).findFirst();
  }

  Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(until));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  FormErrors problems(
      List<DataClass> kinds, List<Reader> colleagues, LocalDate today, Predicate<Reader> opens) {
    FormErrors errors = FormErrors.none();
    if (kind(kinds).isEmpty()) {
      errors = errors.with("of", "confidentiality.error.what");
    }
    Optional<Reader> who = chosen(colleagues);
    if (who.isEmpty()) {
      errors = errors.with("reader", "confidentiality.error.reader");
    } else if (!opens.test(who.get())) {
      errors = errors.with("reader", "confidentiality.error.reader-hat");
    }
    if (purpose.isEmpty() || purpose.length() > LONGEST) {
      errors = errors.with("purpose", "confidentiality.error.purpose-words");
    }
    if (day().filter(end -> !end.isBefore(today) && !end.isAfter(today.plusMonths(12))).isEmpty()) {
      errors = errors.with("until", "confidentiality.error.until-range");
    }
    boolean same =
        who.isPresent()
            && second(colleagues)
                .filter(one -> one.person().equals(who.get().person()))
                .isPresent();
    if (second(colleagues).isEmpty() || same) {
      errors = errors.with("witness", "confidentiality.paper.witness.needed");
    }
    return errors;
  }
}
