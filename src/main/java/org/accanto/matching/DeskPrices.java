package org.accanto.matching;

import java.util.HashMap;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What each suggestion for one peer would mean for the others who wait, beside the best plan for
 * all.
 */
@Component
class DeskPrices {

  private final Gathering gathering;
  private final PrioritiesRows priorities;

  DeskPrices(Gathering gathering, PrioritiesRows priorities) {
    this.gathering = gathering;
    this.priorities = priorities;
  }

  /** Without prices where there is nothing to choose now. */
  Desk priced(Desk desk, Actor coordinator) {
    return desk.suggestions().isEmpty() || desk.walking() || desk.round().isPresent()
        ? desk
        : desk.with(of(desk.peer(), coordinator));
  }

  /** Nothing of a supporter whose places all are kept for somebody who chooses now. */
  private Map<PersonId, Price> of(PersonId peer, Actor coordinator) {
    Map<PersonId, Price> found = new HashMap<>();
    Everybody all = gathering.everybody(coordinator);
    Prices.of(peer, all, ByHand.NOTHING, priorities.now())
        .ifPresent(prices ->
            prices.choices().forEach(one -> found.put(prices.supporter(one), prices.of(one))));
    return found;
  }
}
