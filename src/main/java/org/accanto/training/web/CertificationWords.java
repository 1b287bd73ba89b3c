package org.accanto.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.shared.Actor;
import org.accanto.site.Words;
import org.accanto.training.Certificate;
import org.accanto.training.CertificateState;
import org.accanto.training.CertifiedPerson;
import org.accanto.training.Courses;
import org.accanto.training.Exemption;
import org.accanto.training.HoursRow;
import org.accanto.training.Need;
import org.accanto.training.Standing;
import org.springframework.stereotype.Component;

/** Needs, certificates and hours in sentences. */
@Component
class CertificationWords {

  /**
   * One need.
   *
   * @param most minutes for a bar; 0 without one
   */
  record LineView(String text, String state, String tone, int value, int most) {}

  /** One certificate. */
  record CertificateView(
      UUID id,
      String title,
      String dates,
      String state,
      String tone,
      String reason,
      boolean valid,
      boolean full,
      boolean withdrawn) {}

  /** One row of the ledger. */
  record HoursView(UUID id, String text, String what, boolean confirmed) {}

  /** One exemption. */
  record ExemptionView(UUID id, String text, String reason, boolean holds) {}

  private final Words words;
  private final Courses courses;
  private final Clock clock;

  CertificationWords(Words words, Courses courses, Clock clock) {
    this.words = words;
    this.courses = courses;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(Locale locale, String key, Object... args) {
    return words.text(locale, "training." + key, args);
  }

  String day(Locale locale, LocalDate day) {
    return words.dayWithYear(locale, day);
  }

  /** "1 hour, 30 minutes"; none at all are hours too. */
  String length(Locale locale, int minutes) {
    return minutes == 0 ? text(locale, "hours.zero") : words.duration(locale, minutes);
  }

  /** Titles of the units by their key. */
  Map<String, String> units(Locale locale, Actor actor) {
    return courses.all(locale.getLanguage(), actor).stream()
        .collect(Collectors.toMap(one -> one.row().key(), one -> one.shown().unit().title()));
  }

  List<LineView> lines(CertifiedPerson person, Locale locale, Actor actor) {
    Map<String, String> units = units(locale, actor);
    return person.standing().lines().stream().map(one -> line(one, units, locale)).toList();
  }

  /** What is missing, one sentence each. */
  List<String> missing(List<Need> needs, Locale locale, Actor actor) {
    Map<String, String> units = units(locale, actor);
    return needs.stream().map(one -> need(one, units, locale)).toList();
  }

  private LineView line(Standing.Line line, Map<String, String> units, Locale locale) {
    String text = need(line.need(), units, locale);
    int value =
        line.need() instanceof Need.Hours(var kind, int minutes, int of)
            ? Math.min(minutes, of)
            : 0;
    int most = line.need() instanceof Need.Hours(var kind, int minutes, int of) ? of : 0;
    return switch (line.state()) {
      case Standing.State.Met() ->
          new LineView(text, text(locale, "need.met"), "leaf", value, most);
      case Standing.State.Exempt(Exemption without) ->
          new LineView(text, text(locale, "need.exempt"), "sky", 0, 0);
      case Standing.State.Missing() ->
          new LineView(
              text,
              text(
                  locale, line.need().kind() == Need.Kind.PRACTICE ? "need.later" : "need.missing"),
              "sun",
              value,
              most);
    };
  }

  private String need(Need need, Map<String, String> units, Locale locale) {
    return switch (need) {
      case Need.Hours(Need.Kind kind, int minutes, int of) ->
          text(locale, "need.hours." + kind, length(locale, minutes), length(locale, of));
      case Need.Unit(String key, boolean met) ->
          text(locale, "need.unit", units.getOrDefault(key, key));
      case Need.Ethics(LocalDate last, boolean met) when last != null ->
          text(locale, "need.ethics.said", day(locale, last));
      case Need.Ethics never -> text(locale, "need.ethics.never");
    };
  }

  CertificateView certificate(Certificate one, Locale locale) {
    CertificateState state = one.on(today());
    return new CertificateView(
        one.id(),
        text(
            locale,
            "certificate.title",
            text(locale, "scope." + one.shown().scope()),
            one.shown().number()),
        text(
            locale,
            "certificate.dates",
            day(locale, one.shown().issuedOn()),
            day(locale, one.shown().validUntil()),
            text(locale, one.shown().full() ? "stage.FULL" : "stage.FIRST"),
            text(locale, "in." + one.shown().language())),
        state(state, locale),
        state.valid() ? "leaf" : "plain",
        one.reason(),
        state.valid(),
        one.shown().full(),
        state instanceof CertificateState.Withdrawn);
  }

  String state(CertificateState state, Locale locale) {
    return switch (state) {
      case CertificateState.Valid(LocalDate until) ->
          text(locale, "state.valid", day(locale, until));
      case CertificateState.Ended(LocalDate on) -> text(locale, "state.ended", day(locale, on));
      case CertificateState.Withdrawn(LocalDate on) ->
          text(locale, "state.withdrawn", day(locale, on));
      case CertificateState.Replaced(LocalDate on) ->
          text(locale, "state.replaced", day(locale, on));
    };
  }

  HoursView hours(HoursRow row, Locale locale) {
    return new HoursView(
        row.id(),
        text(
            locale,
            "hours.row",
            day(locale, row.day()),
            length(locale, row.minutes()),
            text(locale, "hours.kind." + row.kind())),
        row.what(),
        row.confirmed());
  }

  ExemptionView exemption(Exemption one, Map<String, String> units, Locale locale) {
    String what =
        one.need() == Need.Kind.UNIT
            ? text(locale, "need.unit", units.getOrDefault(one.unit(), one.unit()))
            : text(locale, "need." + one.need());
    LocalDate until = one.until();
    String from = day(locale, one.from());
    return new ExemptionView(
        one.id(),
        until == null
            ? text(locale, "exemption.from", what, from)
            : text(locale, "exemption.from-until", what, from, day(locale, until)),
        one.reason(),
        one.holds(today()));
  }
}
