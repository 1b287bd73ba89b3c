package org.accanto.rights.web;

import java.util.Objects;
import java.util.Optional;
import org.accanto.rights.Retention;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;

/** Months as they were typed; an empty field is "until they ask". */
record RetentionForm(@Nullable String peer, @Nullable String supporter, @Nullable String asked) {

  static final RetentionForm NONE = new RetentionForm(null, null, null);

  RetentionForm {
    peer = Objects.requireNonNullElse(peer, "").strip();
    supporter = Objects.requireNonNullElse(supporter, "").strip();
    asked = Objects.requireNonNullElse(asked, "").strip();
  }

  static RetentionForm of(Retention now) {
    return new RetentionForm(typed(now.peer()), typed(now.supporter()), typed(now.asked()));
  }

  private static @Nullable String typed(@Nullable Integer months) {
    return months == null ? null : months.toString();
  }

  FormErrors problems() {
    FormErrors errors = FormErrors.none();
    for (var one : new String[][] {{"peer", peer}, {"supporter", supporter}, {"asked", asked}}) {
      if (!one[1].isEmpty() && number(one[1]).filter(Retention::isPossible).isEmpty()) {
        errors = errors.with(one[0], "rights.retention.range", Retention.LONGEST);
      }
    }
    return errors;
  }

  /** To be asked only when there are no problems. */
  Retention months() {
    return new Retention(
        number(peer).orElse(null), number(supporter).orElse(null), number(asked).orElse(null));
  }

  private static Optional<Integer> number(@Nullable String typed) {
    try {
      return typed == null || typed.isEmpty()
          ? Optional.empty()
          : Optional.of(Integer.valueOf(typed));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
