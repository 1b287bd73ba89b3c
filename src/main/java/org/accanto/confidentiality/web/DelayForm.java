package org.accanto.confidentiality.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.Emergencies;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;

/** What a data protection officer decides: now, or from a day on, and why. */
record DelayForm(
    @Nullable String decision,
    @Nullable String until,
    @Nullable String words,
    @Nullable String once) {

  static final String NOW = "now";
  static final String LATER = "later";

  DelayForm {
    decision = Objects.requireNonNullElse(decision, "");
    until = Objects.requireNonNullElse(until, "");
    words = Objects.requireNonNullElse(words, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static DelayForm empty() {
    return new DelayForm(null, null, null, null);
  }

  UUID id() {
    return Ids.of(Objects.requireNonNull(once)).orElseGet(UUID::randomUUID);
  }

  boolean isNow() {
    return NOW.equals(decision);
  }

  String why() {
    return Objects.requireNonNull(words).strip();
  }

  Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(Objects.requireNonNull(until)));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /**
   * @param latest the last day that may be chosen
   */
  FormErrors problems(LocalDate today, LocalDate latest) {
    FormErrors errors = FormErrors.none();
    if (!isNow() && !LATER.equals(decision)) {
      return errors.with("decision", "confidentiality.telling.decision.needed");
    }
    if (why().length() > Emergencies.LONGEST_REASON) {
      errors = errors.with("words", "confidentiality.harm.reason.long");
    }
    if (isNow()) {
      return errors;
    }
    if (day().filter(one -> one.isAfter(today) && !one.isAfter(latest)).isEmpty()) {
      errors = errors.with("until", "confidentiality.telling.until.range");
    }
    return why().length() < Emergencies.SHORTEST_REASON
        ? errors.with("words", "confidentiality.harm.reason.short")
        : errors;
  }
}
