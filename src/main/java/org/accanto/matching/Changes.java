package org.accanto.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.WaysToMeet.HowFar;
import org.accanto.enrolment.WaysToMeet.Way;
import org.accanto.enrolment.Wish;
import org.accanto.programme.Slot;

/** One wish lifted at a time, and who could be proposed then (design "Matching", explanations). */
final class Changes {

  /** Minutes a week, the most first. */
  private static final List<Integer> LESS = List.of(120, 60, 30);

  private final PeerWish wish;
  private final List<Candidate> candidates;

  private Changes(PeerWish wish, List<Candidate> candidates) {
    this.wish = wish;
    this.candidates = candidates.stream().filter(c -> !c.together()).toList();
  }

  /** What would bring most comes first; what would bring nobody is left out. */
  static List<Change> of(PeerWish wish, List<Candidate> candidates) {
    Changes changes = new Changes(wish, candidates);
    List<Change> all = new ArrayList<>();
    wish.musts().stream().sorted().forEach(must -> all.add(changes.notAMust(must)));
    for (Slot.Part part : Slot.Part.values()) {
      all.add(changes.anotherTime(part));
    }
    for (Way way : Way.values()) {
      all.add(changes.anotherWay(way));
    }
    all.add(changes.further());
    all.add(changes.lessTime());
    return all.stream()
        .filter(change -> change.more() > 0)
        .sorted(Comparator.comparingInt(Change::more).reversed())
        .toList();
  }

  private Change notAMust(Wish must) {
    Set<Wish> left = EnumSet.noneOf(Wish.class);
    left.addAll(wish.musts());
    left.remove(must);
    return new Change.NotAMust(must, more(wish.withMusts(left)));
  }

  /** Who has said nothing about something is asked, not told what to change: here and below. */
  private Change anotherTime(Slot.Part part) {
    Set<Slot> then = EnumSet.noneOf(Slot.class);
    then.addAll(wish.times());
    for (Slot slot : Slot.values()) {
      if (slot.part() == part) {
        then.add(slot);
      }
    }
    return new Change.AnotherTime(part, wish.times().isEmpty() ? 0 : more(wish.withTimes(then)));
  }

  private Change anotherWay(Way way) {
    Set<Way> then = EnumSet.of(way);
    then.addAll(wish.meets().ways());
    WaysToMeet ways = new WaysToMeet(then, wish.meets().howFar());
    return new Change.AnotherWay(way, wish.meets().ways().isEmpty() ? 0 : more(wish.meeting(ways)));
  }

  private Change further() {
    WaysToMeet ways = new WaysToMeet(wish.meets().ways(), HowFar.CITY);
    return new Change.Further(wish.meets().howFar() == HowFar.NEAR ? more(wish.meeting(ways)) : 0);
  }

  private Change lessTime() {
    for (int minutes : LESS) {
      int more = minutes < wish.weeklyMinutes() ? more(wish.withMinutes(minutes)) : 0;
      if (more > 0) {
        return new Change.LessTime(minutes, more);
      }
    }
    return new Change.LessTime(0, 0);
  }

  private int more(PeerWish then) {
    return (int) (allowed(then) - allowed(wish));
  }

  private long allowed(PeerWish asked) {
    return candidates.stream().filter(c -> HardRules.objection(asked, c).isEmpty()).count();
  }
}
