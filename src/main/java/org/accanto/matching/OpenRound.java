package org.accanto.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * A peer chooses now, as the coordinator sees it.
 *
 * @param helpAsked the peer would like help with the choice
 */
public record OpenRound(UUID id, Instant until, boolean helpAsked, List<Asked> asked) {

  /** One proposal of the round. */
  public record Asked(
      UUID proposal, PersonId supporter, String called, List<Reason> reasons, AskedState state) {}
}
