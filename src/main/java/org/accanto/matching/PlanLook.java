package org.accanto.matching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * A plan for many as a coordinator looks at it now.
 *
 * @param planned what would be asked next; worked out at this look
 * @param asked how many peers would be asked now: places that were only tried out are not used
 * @param places what a coordinator tried out for a supporter
 * @param list how many supporters each peer could choose from, at most
 * @param people everybody who could take part
 * @param choosing rounds of this plan in which people choose now
 * @param begun walks that came of it
 * @param notToBe rounds of it that ended without a walk
 */
public record PlanLook(
    UUID id,
    Instant openedAt,
    boolean closed,
    int list,
    Planned planned,
    int asked,
    Map<PersonId, Integer> places,
    List<Person> people,
    int choosing,
    int begun,
    int notToBe) {

  /** Somebody who takes part, or does not this time. */
  public record Person(PersonId person, String called, boolean peer, boolean takesPart) {}
}
