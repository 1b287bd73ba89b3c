package org.accanto.confidentiality.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.Emergencies;
import org.accanto.confidentiality.Emergency.Harm;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator says before opening: three tests, what is about to happen, and why.
 *
 * @param later whether telling the person now could endanger somebody
 * @param endangers whom, and how
 */
record EmergencyForm(
    @Nullable UUID person,
    @Nullable List<String> tests,
    @Nullable String harm,
    @Nullable String reason,
    @Nullable Boolean later,
    @Nullable String endangers,
    @Nullable String once) {

  /** All three, or it is no emergency of this kind. */
  static final List<String> TESTS = List.of("imminent", "serious", "foreseeable");

  EmergencyForm {
    tests = tests == null ? List.of() : List.copyOf(tests);
    harm = Objects.requireNonNullElse(harm, "");
    reason = Objects.requireNonNullElse(reason, "");
    later = Boolean.TRUE.equals(later);
    endangers = Objects.requireNonNullElse(endangers, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static EmergencyForm empty(UUID person) {
    return new EmergencyForm(person, null, null, null, null, null, null);
  }

  PersonId whom() {
    if (person == null) {
      throw NotHere.notFound();
    }
    return new PersonId(person);
  }

  UUID id() {
    return Ids.of(Objects.requireNonNull(once)).orElseGet(UUID::randomUUID);
  }

  Optional<Harm> kind() {
    return Arrays.stream(Harm.values()).filter(one -> one.name().equals(harm)).findFirst();
  }

  String words() {
    return Objects.requireNonNull(reason).strip();
  }

  boolean asksLater() {
    return Boolean.TRUE.equals(later);
  }

  String whyLater() {
    return Objects.requireNonNull(endangers).strip();
  }

  FormErrors problems() {
    FormErrors errors = FormErrors.none();
    if (!Objects.requireNonNull(tests).containsAll(TESTS)) {
      errors = errors.with("tests", "confidentiality.harm.tests.all");
    }
    if (kind().isEmpty()) {
      errors = errors.with("harm", "confidentiality.harm.kind.needed");
    }
    if (words().length() < Emergencies.SHORTEST_REASON) {
      errors = errors.with("reason", "confidentiality.harm.reason.short");
    } else if (words().length() > Emergencies.LONGEST_REASON) {
      errors = errors.with("reason", "confidentiality.harm.reason.long");
    }
    return delay(errors);
  }

  /** Words without the tick would tell the person at once whom somebody wanted to protect. */
  private FormErrors delay(FormErrors errors) {
    if (!asksLater()) {
      return whyLater().isEmpty()
          ? errors
          : errors.with("later", "confidentiality.telling.tick-needed");
    }
    if (whyLater().length() < Emergencies.SHORTEST_REASON) {
      return errors.with("endangers", "confidentiality.telling.endangers.short");
    }
    return whyLater().length() > Emergencies.LONGEST_REASON
        ? errors.with("endangers", "confidentiality.harm.reason.long")
        : errors;
  }
}
