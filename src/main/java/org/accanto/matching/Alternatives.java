package org.accanto.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.matching.PeerLook.Other;
import org.accanto.matching.PeerLook.Touched;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What follows for everybody if one peer is put with somebody else: the plan is made again with
 * these two together (design "Matching": show prices, not percentages). Pure.
 */
final class Alternatives {

  /** More than a coordinator reads; the best ones come first. */
  private static final int SHOWN = 6;

  private Alternatives() {}

  static List<Other> of(Planning.Row row, Planned now, Everybody all, ByHand hand, Priorities by) {
    Planning planning = new Planning(all, hand, by);
    PersonId peer = row.asking().peer();
    PersonId with = supporterOf(peer, now);
    return row.possible().stream()
        .filter(one -> !planning.offering().get(one.supporter()).supporter().equals(with))
        .sorted(
            Comparator.comparingInt(Planning.Possible::points)
                .reversed()
                .thenComparingInt(Planning.Possible::supporter))
        .limit(SHOWN)
        .map(one -> {
          var offering = planning.offering().get(one.supporter());
          Planned then = Planner.plan(all, hand.with(peer, offering.supporter()), by);
          return new Other(
              offering.supporter(),
              offering.offer().called(),
              one.reasons(),
              left(then, now),
              left(now, then));
        })
        .toList();
  }

  private static @Nullable PersonId supporterOf(PersonId peer, Planned plan) {
    return plan.together().stream()
        .filter(one -> one.peer().equals(peer))
        .map(Planned.Together::supporter)
        .findFirst()
        .orElse(null);
  }

  /** Who is left in the one plan and was not in the other. */
  private static List<Touched> left(Planned one, Planned other) {
    Set<PersonId> there = other.left().stream().map(Planned.Left::peer).collect(Collectors.toSet());
    return one.left().stream()
        .filter(left -> !there.contains(left.peer()))
        .map(left -> new Touched(left.called(), left.waited()))
        .toList();
  }
}
