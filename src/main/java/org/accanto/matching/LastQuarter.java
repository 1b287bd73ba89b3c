package org.accanto.matching;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.matching.Planned.Together;
import org.accanto.matching.WhatCounts.Counts;
import org.accanto.matching.WhatCounts.Preview;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What other numbers would have changed in the last quarter, in counts: whoever waits now and
 * whoever found somebody in those days, planned together as if all of them waited still.
 */
@Component
class LastQuarter {

  static final int DAYS = 90;

  private final Gathering gathering;

  LastQuarter(Gathering gathering) {
    this.gathering = gathering;
  }

  Preview preview(Priorities now, Priorities other, Actor coordinator) {
    Everybody all = gathering.since(DAYS, coordinator);
    Planned one = Planner.plan(all, ByHand.NOTHING, now);
    Planned two = Planner.plan(all, ByHand.NOTHING, other);
    // Who is urgent is said by the numbers of today in both: otherwise the counts do not compare.
    Set<PersonId> urgent =
        all.asking().stream()
            .filter(peer -> now.tier(peer.waited(), peer.told()) == 0)
            .map(Everybody.Asking::peer)
            .collect(Collectors.toSet());
    return new Preview(counts(one, urgent), counts(two, urgent), otherPairs(one, two));
  }

  private static Counts counts(Planned plan, Set<PersonId> urgent) {
    int found = plan.together().size();
    int urgentFound =
        (int) plan.together().stream().filter(one -> urgent.contains(one.peer())).count();
    return new Counts(
        found,
        found + plan.left().size(),
        new Planned.Served(urgentFound, urgent.size()),
        plan.longestLeft());
  }

  private static int otherPairs(Planned one, Planned two) {
    Map<PersonId, PersonId> before =
        one.together().stream().collect(Collectors.toMap(Together::peer, Together::supporter));
    return (int)
        two.together().stream()
            .filter(pair -> before.containsKey(pair.peer()))
            .filter(pair -> !pair.supporter().equals(before.get(pair.peer())))
            .count();
  }
}
