package org.accanto.accompaniment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Component;

/** Planning, logging, mending, and words beside. */
@Component
class MeetingMoves {

  private static final int LONGEST_DAY = 24 * 60;

  private final Walks walks;
  private final Plans plans;
  private final Meetings meetings;
  private final Notifications notifications;
  private final Clock clock;

  MeetingMoves(
      Walks walks, Plans plans, Meetings meetings, Notifications notifications, Clock clock) {
    this.walks = walks;
    this.plans = plans;
    this.meetings = meetings;
    this.notifications = notifications;
    this.clock = clock;
  }

  Outcome does(Command.AboutMeetings command, Actor actor) {
    Optional<Walk> found = walks.find(command.walk(), actor);
    if (found.isEmpty()) {
      return new Outcome.Nothing();
    }
    Walk walk = found.get();
    Optional<Objection> closed = walk.closed();
    if (closed.isPresent()) {
      return new Outcome.Refused(closed.get());
    }
    return switch (command) {
      case Command.PlanMeeting plan -> plan(walk, plan, actor);
      case Command.AnswerPlan answer -> answer(walk, answer, actor);
      case Command.LogMeeting log -> log(walk, log, actor);
      case Command.MendMeeting mend -> mend(walk, mend, actor);
      case Command.WriteBeside beside -> beside(walk, beside, actor);
    };
  }

  private Outcome plan(Walk walk, Command.PlanMeeting plan, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    if (plan.day().isBefore(today)) {
      return new Outcome.Refused(Objection.DAY_PASSED);
    }
    if (plan.day().isAfter(today.plusYears(1))) {
      return new Outcome.Refused(Objection.DAY_FAR_AWAY);
    }
    Optional<Objection> objection = Texts.fits(plan.place(), Texts.SHORT);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    UUID id = Texts.id(actor, walk.id(), plan.once());
    plans.add(id, walk, plan, actor, clock.instant());
    notifications.tell(walk.otherThan(actor), Notice.question("/walks/" + walk.id()), actor);
    return new Outcome.Done(id);
  }

  private Outcome answer(Walk walk, Command.AnswerPlan answer, Actor actor) {
    boolean over =
        plans
            .day(walk.id(), answer.plan())
            .filter(day -> day.isBefore(LocalDate.now(clock)))
            .isPresent();
    if (over) {
      return new Outcome.Refused(Objection.DAY_OVER);
    }
    if (!plans.answer(walk.id(), answer.plan(), answer.answer(), actor.is(Hat.PEER))) {
      return new Outcome.Nothing();
    }
    notifications.tell(walk.otherThan(actor), Notice.news("/walks/" + walk.id()), actor);
    return new Outcome.Done(answer.plan());
  }

  private Outcome log(Walk walk, Command.LogMeeting log, Actor actor) {
    boolean content = hasContent(log.functions(), log.nextStep(), log.words());
    Optional<Objection> objection =
        dayAndLength(log.on(), log.minutes())
            .or(() -> content ? walk.closedForContent() : Optional.empty())
            .or(() -> contentFits(log.nextStep(), log.words()));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    UUID id = Texts.id(actor, walk.id(), log.once());
    if (meetings.add(id, walk, log, actor.person(), clock.instant(), content)) {
      notifications.tell(walk.otherThan(actor), Notice.news("/walks/" + walk.id()), actor);
    }
    return new Outcome.Done(id);
  }

  private Outcome mend(Walk walk, Command.MendMeeting mend, Actor actor) {
    List<Meeting> found = meetings.of(walk.id(), mend.meeting(), 1, actor.person());
    if (found.isEmpty()) {
      return new Outcome.Nothing();
    }
    Meeting before = found.getFirst();
    if (!before.mine()) {
      return new Outcome.Refused(Objection.NOT_YOURS);
    }
    boolean content =
        hasContent(mend.functions(), mend.nextStep(), mend.words()) || before.content() != null;
    Optional<Objection> objection =
        dayAndLength(mend.on(), mend.minutes())
            .or(() -> content ? walk.closedForContent() : Optional.empty())
            .or(() -> contentFits(mend.nextStep(), mend.words()));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    if (says(before, mend)) {
      return new Outcome.Done(mend.meeting());
    }
    meetings.mend(mend, actor.person(), clock.instant());
    if (content && !saysWords(before, mend)) {
      meetings.mendContent(walk, mend, actor.person());
    }
    return new Outcome.Done(mend.meeting());
  }

  /** Whether the entry says this already: nothing to keep, nothing to mend. */
  private static boolean says(Meeting before, Command.MendMeeting mend) {
    return before.on().equals(mend.on())
        && before.minutes() == mend.minutes()
        && saysWords(before, mend);
  }

  /** The same words sealed again would look new to the database, and count as a version. */
  private static boolean saysWords(Meeting before, Command.MendMeeting mend) {
    Meeting.Content content =
        before.content() == null ? new Meeting.Content(List.of(), "", "") : before.content();
    return Set.copyOf(content.functions()).equals(mend.functions())
        && content.nextStep().equals(mend.nextStep())
        && content.words().equals(mend.words());
  }

  private Outcome beside(Walk walk, Command.WriteBeside beside, Actor actor) {
    if (meetings.of(walk.id(), beside.meeting(), 1, actor.person()).isEmpty()) {
      return new Outcome.Nothing();
    }
    Optional<Objection> objection =
        walk.closedForContent().or(() -> Texts.needed(beside.words(), Texts.WORDS));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    UUID id = Texts.id(actor, beside.meeting(), beside.once());
    meetings.addBeside(id, walk, beside, actor.person(), clock.instant());
    notifications.tell(walk.otherThan(actor), Notice.news("/walks/" + walk.id()), actor);
    return new Outcome.Done(beside.meeting());
  }

  private Optional<Objection> dayAndLength(LocalDate on, int minutes) {
    LocalDate today = LocalDate.now(clock);
    // Where people live the day begins earlier than in UTC.
    if (on.isAfter(today.plusDays(1))) {
      return Optional.of(Objection.DAY_NOT_YET);
    }
    if (on.isBefore(today.minusYears(1))) {
      return Optional.of(Objection.DAY_LONG_AGO);
    }
    return minutes < 1 || minutes > LONGEST_DAY ? Optional.of(Objection.LENGTH) : Optional.empty();
  }

  private static Optional<Objection> contentFits(String nextStep, String words) {
    return Texts.fits(nextStep, Texts.LINE).or(() -> Texts.fits(words, Texts.WORDS));
  }

  private static boolean hasContent(Set<SupportFunction> functions, String nextStep, String words) {
    return !functions.isEmpty() || !nextStep.isBlank() || !words.isBlank();
  }
}
