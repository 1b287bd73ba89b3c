package org.accanto.matching.events;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;

/**
 * Two people no longer walk together, because of something that matching learned; nothing says
 * what. Published inside the transaction that ended it.
 *
 * @param match also the id of their walk
 * @param other who is told that it is over
 * @param byHat the role in which one of the two did it
 */
public record MatchEnded(UUID match, PersonId other, PersonId by, Hat byHat, Instant at) {}
