package org.accanto.enrolment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accanto.enrolment.Application;
import org.accanto.enrolment.Readiness;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.Supporter;
import org.accanto.enrolment.SupporterLine;
import org.accanto.programme.Programme;
import org.accanto.shared.PersonId;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** Supporters as coordinators read them. */
@Component
class SupporterViews {

  record Line(
      PersonId person, String called, String state, String tone, String ready, boolean pausing) {}

  record RequirementLine(UUID id, String kind, String dates, String words, boolean holds) {}

  /** One supporter. */
  record SupporterView(
      PersonId person,
      String called,
      String state,
      String tone,
      boolean ready,
      String readyText,
      boolean pausing,
      String introduction,
      List<OfferViews.Area> lived,
      List<String> offers,
      List<String> missing,
      List<RequirementLine> requirements,
      List<Option> kinds,
      int months,
      String interviewed,
      boolean canAccept,
      boolean accepted,
      SupporterForm form,
      List<String> whoSees) {}

  private final OfferViews offers;
  private final Choices choices;
  private final Programme programme;
  private final Words words;
  private final Clock clock;

  SupporterViews(
      OfferViews offers, Choices choices, Programme programme, Words words, Clock clock) {
    this.offers = offers;
    this.choices = choices;
    this.programme = programme;
    this.words = words;
    this.clock = clock;
  }

  Line line(SupporterLine line, Locale locale) {
    return new Line(
        line.person(),
        line.called(),
        state(line.state(), locale),
        tone(line.state()),
        String.join(" · ", ready(line.readiness(), locale)),
        line.pausing());
  }

  SupporterView view(Supporter supporter, SupporterForm form, Locale locale) {
    Application application = supporter.application();
    LocalDate talked = application.interviewOn();
    List<String> ready = ready(supporter.readiness(), locale);
    boolean isReady = supporter.readiness().ready();
    return new SupporterView(
        supporter.person(),
        supporter.called(),
        state(application.state(), locale),
        tone(application.state()),
        isReady,
        isReady ? ready.getFirst() : words.text(locale, "enrolment.supporter.not-ready"),
        supporter.pausing(),
        supporter.offer().introduction(),
        offers.lived(supporter.offer(), locale),
        offers.sentences(supporter.offer(), locale),
        isReady ? List.of() : ready,
        supporter.requirements().stream().map(row -> line(row, locale)).toList(),
        choices.options(Requirement.Kind.values(), "kind", locale),
        programme.policy().certificateMonths(),
        talked == null
            ? ""
            : words.text(
                locale, "enrolment.supporter.interview.done", words.dayWithYear(locale, talked)),
        application.state() != Application.State.ACCEPTED,
        application.state() == Application.State.ACCEPTED,
        form,
        whoSees(locale));
  }

  List<String> whoSees(Locale locale) {
    return List.of(words.text(locale, "enrolment.supporter.sees"));
  }

  private RequirementLine line(Requirement row, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    LocalDate end = row.until();
    String from = words.dayWithYear(locale, row.from());
    String dates =
        end == null
            ? words.text(locale, "enrolment.requirement.from", from)
            : words.text(
                locale, "enrolment.requirement.from-until", from, words.dayWithYear(locale, end));
    boolean holds = !row.from().isAfter(today) && (end == null || !end.isBefore(today));
    return new RequirementLine(
        row.id(),
        choices.text("kind", row.kind(), locale),
        dates,
        row.exempt()
            ? words.text(locale, "enrolment.requirement.exempt", row.words())
            : row.words(),
        holds);
  }

  private List<String> ready(Readiness readiness, Locale locale) {
    return switch (readiness) {
      case Readiness.Ready(LocalDate until) ->
          List.of(
              until == null
                  ? words.text(locale, "enrolment.supporter.ready")
                  : words.text(
                      locale, "enrolment.supporter.ready.until", words.dayWithYear(locale, until)));
      case Readiness.NotReady(List<Readiness.Missing> reasons) ->
          reasons.stream().map(one -> choices.text("missing", one, locale)).toList();
    };
  }

  private String state(Application.State state, Locale locale) {
    return choices.text("supporter.state", state, locale);
  }

  private static String tone(Application.State state) {
    return switch (state) {
      case APPLIED, INTERVIEW -> "sun";
      case ACCEPTED -> "leaf";
      case DRAFT, NOT_NOW, LEFT -> "plain";
    };
  }
}
