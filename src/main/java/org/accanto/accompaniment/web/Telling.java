package org.accanto.accompaniment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Helped;
import org.accanto.accompaniment.Meeting;
import org.accanto.accompaniment.Plan;
import org.accanto.accompaniment.PlanAnswer;
import org.accanto.accompaniment.WalkState;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.accompaniment.web.Views.BesideView;
import org.accanto.accompaniment.web.Views.HelpedView;
import org.accanto.accompaniment.web.Views.MeetingView;
import org.accanto.accompaniment.web.Views.PlanView;
import org.accanto.accompaniment.web.Views.WalkRow;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says plans, meetings and walks in a person's language. */
@Component
class Telling {

  private static final int SILENCE = 14;

  private final Words words;
  private final Clock clock;

  Telling(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A moment as the day that it was where the organisation is. */
  String day(Locale locale, Instant at) {
    return words.dayWithYear(locale, LocalDate.ofInstant(at, clock.getZone()));
  }

  /** A moment as the day and the time that it was where the organisation is. */
  String moment(Locale locale, Instant at) {
    return words.dayAndTime(locale, LocalDateTime.ofInstant(at, clock.getZone()));
  }

  String text(Locale locale, String key, Object... args) {
    return words.text(locale, "accompaniment." + key, args);
  }

  /** For how long they have walked together; in the week of a year's day, that year (B44). */
  String since(Locale locale, WalkSummary walk) {
    long years = ChronoUnit.YEARS.between(walk.since(), today());
    boolean thisWeek = walk.since().plusYears(years).plusDays(7).isAfter(today());
    return years > 0 && thisWeek
        ? text(locale, "since.years", years)
        : text(locale, "since", words.dayWithYear(locale, walk.since()));
  }

  String when(Locale locale, Plan plan) {
    return headline(
        locale,
        plan.at() == null
            ? words.day(locale, plan.day())
            : words.dayAndTime(locale, plan.day(), plan.at()));
  }

  /** Days begin small in Italian; at the beginning of a line they do not. */
  static String headline(Locale locale, String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  PlanView plan(Locale locale, Plan plan, WalkSummary walk) {
    List<String> says = new ArrayList<>();
    if (plan.mine() != null) {
      says.add(text(locale, "plan.mine." + key(plan.mine())));
    }
    if (asks(plan)) {
      says.add(text(locale, "plan.mine.open", walk.called()));
    } else if (plan.theirs() != null) {
      says.add(text(locale, "plan.theirs." + key(plan.theirs()), walk.called()));
    } else if (plan.stands()) {
      says.add(text(locale, "plan.theirs.open", walk.called()));
    }
    return new PlanView(
        walk.id(),
        plan.id(),
        walk.called(),
        when(locale, plan),
        plan.place(),
        says,
        plan.stands(),
        plan.mine() == PlanAnswer.FINE);
  }

  MeetingView meeting(Locale locale, Meeting meeting, WalkSummary walk) {
    return meeting(locale, meeting, walk.id(), walk.called());
  }

  MeetingView meeting(Locale locale, Meeting meeting, java.util.UUID walk, String other) {
    Meeting.Content content =
        Objects.requireNonNullElse(meeting.content(), new Meeting.Content(List.of(), "", ""));
    return new MeetingView(
        walk,
        meeting.id(),
        headline(locale, words.day(locale, meeting.on())),
        words.duration(locale, meeting.minutes()),
        meeting.mine() ? text(locale, "by.me") : text(locale, "by.other", other),
        meeting.mine(),
        meeting.mendedAt() != null,
        content.functions().stream().map(f -> text(locale, "function." + key(f))).toList(),
        content.nextStep(),
        content.words(),
        meeting.beside().stream().map(b -> beside(locale, b, other)).toList());
  }

  private BesideView beside(Locale locale, Meeting.Beside beside, String other) {
    boolean disagrees = beside.kind() == BesideKind.DISAGREES;
    String who =
        beside.mine()
            ? text(locale, disagrees ? "beside.me.disagrees" : "beside.me.adds")
            : text(locale, disagrees ? "beside.other.disagrees" : "beside.other.adds", other);
    return new BesideView(who, disagrees, beside.words());
  }

  HelpedView helped(Locale locale, Helped helped, WalkSummary walk) {
    String who =
        helped.mine() ? text(locale, "helped.me") : text(locale, "helped.other", walk.called());
    return new HelpedView(walk.id(), helped.id(), who, helped.mine(), helped.words());
  }

  WalkRow row(Locale locale, WalkSummary walk) {
    Plan next = walk.next();
    boolean open = !(walk.state() instanceof WalkState.Ended);
    boolean walking =
        walk.state() instanceof WalkState.Walking
            || walk.state() instanceof WalkState.FirstMeetings;
    return new WalkRow(
        walk.id(),
        walk.called(),
        walking ? next(locale, next) : "",
        walking ? waits(locale, walk) : "",
        walking && next != null && asks(next),
        walk.nextStep() == null ? "" : walk.nextStep(),
        silence(locale, walk),
        state(locale, walk.state()),
        tone(walk.state()),
        open,
        walking,
        walk.asksAlong());
  }

  private String next(Locale locale, @Nullable Plan next) {
    if (next == null) {
      return text(locale, "row.no-plan");
    }
    return next.place().isBlank()
        ? when(locale, next)
        : text(locale, "row.plan", when(locale, next), next.place());
  }

  /** The other has proposed the day, and I have said nothing to it. */
  private static boolean asks(Plan plan) {
    return plan.mine() == null && plan.theirs() == PlanAnswer.FINE;
  }

  private String waits(Locale locale, WalkSummary walk) {
    Plan next = walk.next();
    if (next == null) {
      return "";
    }
    if (asks(next)) {
      return text(locale, "row.asks");
    }
    return next.theirs() == null ? text(locale, "plan.theirs.open", walk.called()) : "";
  }

  /** "You did not meet for 16 days": told to the two only, without blame. */
  private String silence(Locale locale, WalkSummary walk) {
    LocalDate since = walk.lastMet() == null ? walk.since() : walk.lastMet();
    long days = ChronoUnit.DAYS.between(since, today());
    boolean counts =
        walk.next() == null
            && (walk.state() instanceof WalkState.Walking
                || walk.state() instanceof WalkState.FirstMeetings);
    return counts && days >= SILENCE ? text(locale, "row.silence", days) : "";
  }

  String state(Locale locale, WalkState state) {
    return switch (state) {
      case WalkState.FirstMeetings first -> text(locale, "state.first");
      case WalkState.Walking walking -> text(locale, "state.walking");
      case WalkState.Paused(LocalDate back, boolean mine) ->
          back == null
              ? text(locale, "state.paused")
              : text(locale, "state.paused-until", words.day(locale, back));
      case WalkState.Ended ended -> text(locale, "state.ended");
    };
  }

  private static String tone(WalkState state) {
    return switch (state) {
      case WalkState.FirstMeetings first -> "sky";
      case WalkState.Walking walking -> "leaf";
      case WalkState.Paused paused -> "sun";
      case WalkState.Ended ended -> "plain";
    };
  }

  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
