package org.accanto.matching.events;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * Both have said yes. Published inside the transaction that made the match.
 *
 * @param match also the id of their walk
 */
public record MatchMade(UUID match, PersonId peer, PersonId supporter, Instant at) {}
