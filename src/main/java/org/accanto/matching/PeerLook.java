package org.accanto.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * One peer of a plan, and what would follow if somebody else walked with them.
 *
 * @param now with whom the plan brings them together; empty when with nobody
 */
public record PeerLook(
    UUID plan,
    PersonId peer,
    String called,
    Optional<Planned.Together> now,
    Optional<Planned.Left> left,
    List<Other> others,
    List<Kept> apart) {

  /** Another supporter, with the exact price of choosing them. */
  public record Other(PersonId supporter, String called, List<Reason> reasons, Price price) {}

  /** Whom a coordinator does not want planned with this peer, this time. */
  public record Kept(PersonId supporter, String called) {}
}
