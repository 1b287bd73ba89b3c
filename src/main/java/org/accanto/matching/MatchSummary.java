package org.accanto.matching;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.PersonId;

/** Two people who have both said yes; {@code id} is also the id of their walk. */
public record MatchSummary(
    UUID id, PersonId peer, PersonId supporter, Instant since, boolean ended) {}
