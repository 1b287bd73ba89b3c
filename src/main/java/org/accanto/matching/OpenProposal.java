package org.accanto.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * One proposal as one of the two sees it.
 *
 * @param other the person on the other side
 * @param reasons the same for both sides; nothing that only one of them may know
 * @param allTheSame why it is proposed although something stands between the two; both read it
 * @param until the last moment for an answer
 * @param mine what this person has answered; never the other's answer
 */
public record OpenProposal(
    UUID id,
    Side side,
    PersonId other,
    List<Reason> reasons,
    Optional<AllTheSame> allTheSame,
    Instant until,
    Optional<Answer> mine) {}
