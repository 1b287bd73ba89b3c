package org.accanto.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.enrolment.Application;
import org.accanto.enrolment.Readiness;
import org.accanto.enrolment.SupporterLine;

/** The part of the supporters that a line of the morning names and opens. */
enum Show {
  WAITING,
  ENDED,
  ENDING;

  /** The days before the end of a certificate on which one is reminded (mission, policy). */
  static final List<Integer> REMINDERS = List.of(7, 30, 90);

  static Optional<Show> of(String typed) {
    return Typed.one(Show.class, typed.toUpperCase(Locale.ROOT));
  }

  String address() {
    return "/supporters?show=" + name().toLowerCase(Locale.ROOT);
  }

  /** The key of its heading. */
  String key() {
    return "enrolment.supporters.show." + name();
  }

  boolean shows(SupporterLine line, LocalDate today) {
    return switch (this) {
      case WAITING -> line.waitsForInterview();
      case ENDED -> hasEnded(line);
      case ENDING -> endsWithin(line, today, 0, REMINDERS.getLast());
    };
  }

  /** Whether what makes them ready ends between these days from today, both included. */
  static boolean endsWithin(SupporterLine line, LocalDate today, int after, int until) {
    return line.readiness() instanceof Readiness.Ready(LocalDate day)
        && day != null
        && !day.isBefore(today.plusDays(after))
        && !day.isAfter(today.plusDays(until));
  }

  private static boolean hasEnded(SupporterLine line) {
    return line.state() == Application.State.ACCEPTED
        && line.readiness() instanceof Readiness.NotReady(var reasons)
        && (reasons.contains(Readiness.Missing.CERTIFICATE_ENDED)
            || reasons.contains(Readiness.Missing.BACKGROUND_CHECK_ENDED));
  }
}
