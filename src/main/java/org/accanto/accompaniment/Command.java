package org.accanto.accompaniment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two can do. {@code once} names one filling of a form: sent twice, it counts once.
 */
public sealed interface Command {

  /** About plans and meetings. */
  sealed interface AboutMeetings extends Command {
    UUID walk();
  }

  /**
   * @param place in own words; may be blank
   */
  record PlanMeeting(UUID walk, LocalDate day, @Nullable LocalTime at, String place, UUID once)
      implements AboutMeetings {}

  record AnswerPlan(UUID walk, UUID plan, PlanAnswer answer) implements AboutMeetings {}

  /**
   * @param minutes 1 to 1440
   * @param functions empty is fine
   * @param nextStep may be blank; refused before the agreement, as functions and words are
   */
  record LogMeeting(
      UUID walk,
      LocalDate on,
      int minutes,
      Set<SupportFunction> functions,
      String nextStep,
      String words,
      UUID once)
      implements AboutMeetings {}

  /** The author puts an entry right; what it said before is kept. */
  record MendMeeting(
      UUID walk,
      UUID meeting,
      LocalDate on,
      int minutes,
      Set<SupportFunction> functions,
      String nextStep,
      String words)
      implements AboutMeetings {}

  /** The other writes beside an entry. */
  record WriteBeside(UUID walk, UUID meeting, BesideKind kind, String words, UUID once)
      implements AboutMeetings {}

  /** About the peer's goals. */
  sealed interface AboutGoals extends Command {}

  /**
   * @param walk in which it is shown; null: to nobody
   */
  record SetGoal(@Nullable UUID walk, String words, @Nullable GoalArea area, UUID once)
      implements AboutGoals {}

  /**
   * @param area null: left open
   */
  record SayArea(UUID goal, @Nullable GoalArea area) implements AboutGoals {}

  /** A line about how it goes, in the peer's words. */
  record TellOfGoal(UUID goal, String words, UUID once) implements AboutGoals {}

  record ChangeGoal(UUID goal, GoalState state) implements AboutGoals {}

  record SayGoalAnew(UUID goal, String words) implements AboutGoals {}

  /** Shows a goal in another walk, or to nobody. */
  record ShowGoal(UUID goal, @Nullable UUID walk) implements AboutGoals {}

  /** From the peer a step; from the supporter a proposal that the peer may take. */
  record AddStep(UUID goal, String words, UUID once) implements AboutGoals {}

  record ChangeStep(UUID goal, UUID step, StepState state) implements AboutGoals {}

  /** About appointments to which the supporter comes along. */
  sealed interface AboutAppointments extends Command {
    UUID walk();
  }

  record AskAlong(
      UUID walk,
      String title,
      LocalDate day,
      @Nullable LocalTime at,
      String place,
      CompanyRole role,
      String roleWords,
      String maySay,
      String toBring,
      UUID once)
      implements AboutAppointments {}

  record AnswerAlong(UUID walk, UUID appointment, boolean coming) implements AboutAppointments {}

  record CallOff(UUID walk, UUID appointment) implements AboutAppointments {}

  /**
   * After it.
   *
   * @param went null when not told, or when the supporter writes: the peer says how it went
   * @param words "what was said, in our words"; may be blank
   */
  record TellAfter(UUID walk, UUID appointment, @Nullable HowItWent went, String words, UUID once)
      implements AboutAppointments {}

  /** About what helped, told by one and owned by one. */
  sealed interface AboutHelp extends Command {}

  record TellWhatHelped(UUID walk, String words, UUID once) implements AboutHelp {}

  record TakeBack(UUID helped) implements AboutHelp {}

  /** About how the two walk together (B46, B47). */
  sealed interface AboutLooking extends Command {
    UUID walk();
  }

  /**
   * @param review the look that the page was about
   * @param said skipped cards may be left out
   * @param show to the other, once both have; what is shown stays
   */
  record Answer(UUID walk, UUID review, Map<Review.Card, Review.Said> said, boolean show)
      implements AboutLooking {}

  /** One sentence of both; a blank one takes it away. */
  record TryTogether(UUID walk, UUID review, String words) implements AboutLooking {}

  record LookLater(UUID walk, boolean notThisTime) implements AboutLooking {}

  /** About the walk itself. Each of the two may do these alone, without a reason. */
  sealed interface AboutTheWalk extends Command {
    UUID walk();
  }

  /**
   * @param backOn when one thinks to return; null when one does not know
   */
  record Pause(UUID walk, @Nullable LocalDate backOn) implements AboutTheWalk {}

  record Return(UUID walk) implements AboutTheWalk {}

  /**
   * @param thanks a last word to the other; may be blank, and is left out where no content can be
   *     written: ending is always possible
   */
  record End(UUID walk, Ending ending, String thanks) implements AboutTheWalk {}
}
