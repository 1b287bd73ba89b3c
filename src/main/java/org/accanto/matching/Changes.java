package org.accanto.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Wish;
import org.accanto.matching.Reason.ToClarify;
import org.accanto.programme.Slot;

/** One wish lifted at a time, and who could be proposed then (design "Matching", explanations). */
final class Changes {

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
    all.add(changes.byPhone());
    return all.stream()
        .filter(change -> change.more() > 0)
        .sorted(Comparator.comparingInt(Change::more).reversed())
        .toList();
  }

  private Change notAMust(Wish must) {
    Set<Wish> left = EnumSet.noneOf(Wish.class);
    left.addAll(wish.musts());
    left.remove(must);
    PeerWish without = wish.withMusts(left);
    return new Change.NotAMust(must, (int) (allowed(without).count() - allowed(wish).count()));
  }

  private Change anotherTime(Slot.Part part) {
    Set<Slot> then = EnumSet.noneOf(Slot.class);
    then.addAll(wish.times());
    for (Slot slot : Slot.values()) {
      if (slot.part() == part) {
        then.add(slot);
      }
    }
    // Who has said nothing about time is asked, not told what to change.
    Predicate<Candidate> now = c -> wish.times().isEmpty() || meet(wish.times(), c);
    return new Change.AnotherTime(
        part, (int) allowed(wish).filter(now.negate()).filter(c -> meet(then, c)).count());
  }

  private static boolean meet(Set<Slot> times, Candidate candidate) {
    return candidate.offer().times().stream().anyMatch(times::contains);
  }

  private Change byPhone() {
    boolean already = wish.wishes().contains(Wish.PHONE_TOO);
    return new Change.ByPhone(already ? 0 : (int) allowed(wish).filter(this::elsewhere).count());
  }

  private boolean elsewhere(Candidate candidate) {
    return new Comparison(wish, candidate.offer())
        .reasons().stream()
            .anyMatch(reason ->
                reason instanceof ToClarify
                    && reason.about() == Criterion.PLACE
                    && !reason.what().isEmpty());
  }

  private Stream<Candidate> allowed(PeerWish asked) {
    return candidates.stream().filter(c -> HardRules.objection(asked, c).isEmpty());
  }
}
