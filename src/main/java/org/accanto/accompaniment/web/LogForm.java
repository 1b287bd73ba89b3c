package org.accanto.accompaniment.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accanto.accompaniment.Meeting;
import org.accanto.accompaniment.SupportFunction;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a meeting, as typed.
 *
 * @param length minutes of a chip, or "other"
 * @param other minutes when the length is another one
 */
record LogForm(
    @Nullable String on,
    @Nullable String length,
    @Nullable String other,
    @Nullable List<String> functions,
    @Nullable String nextStep,
    @Nullable String words,
    @Nullable String once) {

  static final List<Integer> CHIPS = List.of(15, 30, 45, 60, 90);

  static LogForm empty(LocalDate today) {
    return new LogForm(today.toString(), "", "", List.of(), "", "", null);
  }

  static LogForm of(Meeting meeting) {
    boolean chip = CHIPS.contains(meeting.minutes());
    String minutes = Integer.toString(meeting.minutes());
    Meeting.Content content = meeting.content();
    return new LogForm(
        meeting.on().toString(),
        chip ? minutes : "other",
        chip ? "" : minutes,
        content == null ? List.of() : content.functions().stream().map(Enum::name).toList(),
        content == null ? "" : content.nextStep(),
        content == null ? "" : content.words(),
        null);
  }

  Optional<LocalDate> day() {
    return Typed.day(Answers.or(on));
  }

  Optional<Integer> minutes() {
    String chosen = Answers.or(length);
    String typed = Answers.or(other);
    return Typed.number(chosen.equals("other") || chosen.isEmpty() ? typed : chosen);
  }

  Set<SupportFunction> chosen() {
    Set<SupportFunction> chosen = EnumSet.noneOf(SupportFunction.class);
    for (String name : functions == null ? List.<String>of() : functions) {
      SupportFunction one = Answers.one(SupportFunction.class, name);
      if (one != null) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  FormErrors shape() {
    FormErrors errors = FormErrors.none();
    if (day().isEmpty()) {
      errors = errors.with("on", "accompaniment.error.day");
    }
    if (minutes().isEmpty()) {
      boolean another = Answers.or(length).equals("other");
      errors = errors.with(another ? "other" : "length", "accompaniment.error.length");
    }
    return errors;
  }
}
