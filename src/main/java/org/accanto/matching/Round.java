package org.accanto.matching;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * One time of choosing for a peer.
 *
 * @param id made from the form, so that a form sent twice opens one round
 * @param place 1, or more when the peer already walks with somebody and wants one person more (B34)
 */
record Round(
    UUID id, PersonId peer, int place, PersonId openedBy, Instant openedAt, Instant until) {}
