package org.accanto.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a person has to choose, and what came of it lately.
 *
 * @param open in an order that stays the same for this person and means nothing
 * @param notToBe how many proposals of the last week are not to be; no difference is made why
 * @param begun walks of the last week that began with two yeses
 * @param helpAsked the peer asked for help with the choice
 * @param askAgainOn the peer wants to be asked again on this day
 * @param waiting a peer who waits for proposals and has nothing to choose now
 * @param usual how long people usually wait, for a peer who waits; empty when nobody knows yet
 * @param resting a peer who walked with somebody and has not asked for another since
 * @param earlier a peer's earlier supporters
 */
public record Choice(
    List<OpenProposal> open,
    int notToBe,
    List<UUID> begun,
    boolean helpAsked,
    Optional<LocalDate> askAgainOn,
    boolean waiting,
    Optional<UsualWait> usual,
    boolean resting,
    List<Earlier> earlier) {}
