package org.accanto.accompaniment.web;

import java.util.List;
import java.util.UUID;
import org.accanto.site.Option;
import org.jspecify.annotations.Nullable;

/** What the pieces of the pages show: texts that are ready to be read. */
final class Views {

  private Views() {}

  /**
   * @param says what the two have said about it, one sentence each
   */
  record PlanView(
      UUID walk,
      UUID id,
      String other,
      String when,
      String place,
      List<String> says,
      boolean stands,
      boolean fine) {}

  record BesideView(String who, boolean disagrees, String words) {}

  record MeetingView(
      UUID walk,
      UUID id,
      String day,
      String length,
      String by,
      boolean mine,
      boolean mended,
      List<String> functions,
      String nextStep,
      String words,
      List<BesideView> beside) {

    /** Made here: a link in each row of a long list costs as much as the row. */
    public String getAddress() {
      return "/walks/" + walk + "/meetings/" + id;
    }
  }

  record StepView(UUID goal, UUID id, String words, String state, String stateText, String by) {}

  /** A day of a goal: what the peer changed, or a line that the peer wrote. */
  record MomentView(String day, String text) {}

  /** Goals about one thing; without a title when there are few. */
  record GoalGroup(@Nullable String title, List<GoalView> goals) {}

  /**
   * @param area what it is about, in words; null when the peer left it open
   * @param moments how it went, oldest first, from the day on which it was set
   * @param shown who may see it, in words
   */
  record GoalView(
      UUID id,
      String words,
      @Nullable String area,
      List<MomentView> moments,
      String state,
      String stateText,
      int done,
      int all,
      String doneText,
      @Nullable String now,
      List<StepView> steps,
      List<StepView> proposals,
      String shown,
      List<Option> showings,
      String showing) {}

  record SaidView(String who, String words) {}

  /**
   * @param comes one sentence about whether the supporter comes along
   */
  record AppointmentView(
      UUID walk,
      UUID id,
      String title,
      String dayNumber,
      String when,
      String place,
      String role,
      String maySay,
      String toBring,
      String comes,
      boolean answered,
      boolean coming,
      boolean past,
      boolean due,
      boolean calledOff,
      String went,
      List<SaidView> said) {}

  record HelpedView(UUID walk, UUID id, String who, boolean mine, String words) {}

  /**
   * One walk in a list.
   *
   * @param waits whose answer the next day waits for, in words; empty when nobody's
   * @param asks whether it is the reader's answer
   * @param asksAlong whether the peer asks the reader to come along to an appointment
   */
  record WalkRow(
      UUID id,
      String called,
      String next,
      String waits,
      boolean asks,
      String nextStep,
      String silence,
      String state,
      String tone,
      boolean open,
      boolean walking,
      boolean asksAlong) {}
}
