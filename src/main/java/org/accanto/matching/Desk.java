package org.accanto.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accanto.enrolment.MatchCard;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.SupporterCard;
import org.accanto.shared.PersonId;

/**
 * Everything a coordinator needs to propose supporters to one peer.
 *
 * @param walking the peer walks with as many people as there are places
 * @param changes what the peer could change, if they wish, to find more people
 * @param card what proposed supporters will see of the peer
 * @param cards what the peer will see of supporters, for those shown first
 */
public record Desk(
    PersonId peer,
    String called,
    PeerWish wish,
    boolean walking,
    Optional<OpenRound> round,
    List<Suggestion> suggestions,
    NotSuggested notSuggested,
    List<Change> changes,
    Optional<MatchCard> card,
    Map<PersonId, SupporterCard> cards) {}
