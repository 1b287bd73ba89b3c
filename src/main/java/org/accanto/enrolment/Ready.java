package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.accanto.enrolment.Readiness.Missing;
import org.accanto.programme.Policy;
import org.jspecify.annotations.Nullable;

/** Computes whether a supporter may be suggested: pure, from dated rows and the policy. */
final class Ready {

  private Ready() {}

  static Readiness on(
      LocalDate today, Application.State state, List<Requirement> rows, Policy policy) {
    List<Missing> missing = new ArrayList<>();
    if (state == Application.State.LEFT) {
      missing.add(Missing.LEFT);
    } else if (state != Application.State.ACCEPTED) {
      missing.add(Missing.NOT_ACCEPTED);
    }
    List<Needed> needed = new ArrayList<>();
    needed.add(
        new Needed(
            Requirement.Kind.CERTIFICATE, Missing.CERTIFICATE_MISSING, Missing.CERTIFICATE_ENDED));
    if (policy.backgroundCheckRequired()) {
      needed.add(
          new Needed(
              Requirement.Kind.BACKGROUND_CHECK,
              Missing.BACKGROUND_CHECK_MISSING,
              Missing.BACKGROUND_CHECK_ENDED));
    }
    if (policy.interviewRequired()) {
      needed.add(
          new Needed(
              Requirement.Kind.INTERVIEW, Missing.INTERVIEW_MISSING, Missing.INTERVIEW_MISSING));
    }
    needed.forEach(need -> need.missing(rows, today).ifPresent(missing::add));
    return missing.isEmpty()
        ? new Readiness.Ready(until(needed, rows, today))
        : new Readiness.NotReady(List.copyOf(missing));
  }

  /** The first day on which a requirement that holds today ends; null when none does. */
  private static @Nullable LocalDate until(
      List<Needed> needed, List<Requirement> rows, LocalDate today) {
    return needed.stream()
        .map(need -> need.last(rows, today))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private record Needed(Requirement.Kind kind, Missing absent, Missing ended) {

    java.util.Optional<Missing> missing(List<Requirement> rows, LocalDate today) {
      List<Requirement> mine = rows.stream().filter(r -> r.kind() == kind).toList();
      if (mine.stream().anyMatch(r -> r.holds(today))) {
        return java.util.Optional.empty();
      }
      boolean before = mine.stream().anyMatch(r -> !r.from().isAfter(today));
      return java.util.Optional.of(before ? ended : absent);
    }

    /** The last day of the row that lasts longest; null when that one has no end. */
    @Nullable LocalDate last(List<Requirement> rows, LocalDate today) {
      List<Requirement> mine =
          rows.stream().filter(r -> r.kind() == kind && r.holds(today)).toList();
      boolean endless = mine.stream().anyMatch(r -> r.until() == null);
      return endless
          ? null
          : mine.stream()
              .map(Requirement::until)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
    }
  }
}
