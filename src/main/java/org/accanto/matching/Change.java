package org.accanto.matching;

import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.Wish;
import org.accanto.programme.Slot;

/**
 * What a peer could change, if they wish, and how many more supporters it would bring. Counts never
 * hold anybody who is protected or on a pause.
 */
public sealed interface Change {

  /** At least 1. */
  int more();

  /** A must becomes a wish: who does not meet it may be proposed too. */
  record NotAMust(Wish wish, int more) implements Change {}

  /** Meeting in another part of the day too: who shared no time so far would share one. */
  record AnotherTime(Slot.Part part, int more) implements Change {}

  /** Meeting in this way too: who shared none so far would share one. */
  record AnotherWay(WaysToMeet.Way way, int more) implements Change {}

  /** Going anywhere in the city, and not only near the own place. */
  record Further(int more) implements Change {}

  /**
   * Less time a week: who has less left would have enough.
   *
   * @param minutes the most with which it brings somebody
   */
  record LessTime(int minutes, int more) implements Change {}
}
