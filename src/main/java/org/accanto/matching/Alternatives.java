package org.accanto.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.matching.PeerLook.Other;
import org.accanto.matching.Planning.Possible;
import org.accanto.shared.PersonId;

/** With whom else one peer of a plan could walk, and what would follow for everybody. Pure. */
final class Alternatives {

  /** More than a coordinator reads; the best ones come first. */
  private static final int SHOWN = 6;

  private Alternatives() {}

  static List<Other> of(PersonId peer, Planned now, Prices prices) {
    Set<PersonId> with =
        now.together().stream()
            .filter(one -> one.peer().equals(peer))
            .map(Planned.Together::supporter)
            .collect(Collectors.toSet());
    Set<PersonId> left = now.left().stream().map(Planned.Left::peer).collect(Collectors.toSet());
    return prices.choices().stream()
        .filter(one -> !with.contains(prices.supporter(one)))
        .sorted(
            Comparator.comparingInt(Possible::points)
                .reversed()
                .thenComparingInt(Possible::supporter))
        .limit(SHOWN)
        .map(one ->
            new Other(
                prices.supporter(one), prices.called(one), one.reasons(), prices.of(one, left)))
        .toList();
  }
}
