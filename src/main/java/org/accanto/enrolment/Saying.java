package org.accanto.enrolment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accanto.programme.Slot;

/** One thing that somebody says while asking for support, or changes later. */
public sealed interface Saying {

  record OwnWords(String words) implements Saying {}

  /**
   * @param musts those without which it would not work; a must is a wish too
   * @param seeks keys of experience areas
   */
  record Help(Set<Wish> wishes, Set<Wish> musts, List<String> seeks) implements Saying {}

  record Languages(List<String> codes) implements Saying {}

  record Times(Set<Slot> times, String place) implements Saying {}

  /**
   * @param weeklyMinutes 0 when nothing was said
   */
  record Meets(WaysToMeet ways, int weeklyMinutes) implements Saying {}

  /** A new item; the same id a second time changes nothing. */
  record Hard(Item item) implements Saying {}

  record Telling(UUID item, boolean toSupporter, boolean toCoordinator) implements Saying {}

  record Forget(UUID item) implements Saying {}

  record Reach(SafeContact contact) implements Saying {}

  record Called(String called) implements Saying {}
}
