package org.accanto.matching;

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

  /** Meeting in another part of the day too: who has shared no time so far would share one. */
  record AnotherTime(Slot.Part part, int more) implements Change {}

  /** By telephone too: the place matters less with who is elsewhere. */
  record ByPhone(int more) implements Change {}
}
