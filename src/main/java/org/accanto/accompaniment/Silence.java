package org.accanto.accompaniment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.PersonId;

/** Two people who have not met for a while. Never what was in their meetings. */
public record Silence(
    UUID walk,
    PersonId peer,
    String peerCalled,
    PersonId supporter,
    String supporterCalled,
    LocalDate since,
    long days) {

  Silence named(Map<PersonId, String> called) {
    return new Silence(
        walk,
        peer,
        called.getOrDefault(peer, ""),
        supporter,
        called.getOrDefault(supporter, ""),
        since,
        days);
  }
}
