package org.accanto.matching;

import java.time.LocalDate;
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
 * @param otherwise whom a coordinator may propose all the same, with a reason
 * @param later until when the peer asked not to be asked
 * @param changes what the peer could change, if they wish, to find more people
 * @param prices what a suggestion would mean for the others who wait, by supporter
 * @param card what proposed supporters will see of the peer
 * @param cards what the peer will see of supporters, for those shown first
 */
public record Desk(
    PersonId peer,
    String called,
    PeerWish wish,
    boolean walking,
    Optional<LocalDate> later,
    Optional<OpenRound> round,
    List<Suggestion> suggestions,
    NotSuggested notSuggested,
    List<Otherwise> otherwise,
    List<Change> changes,
    Map<PersonId, Price> prices,
    Optional<MatchCard> card,
    Map<PersonId, SupporterCard> cards) {

  Desk with(Map<PersonId, Price> found) {
    return new Desk(
        peer,
        called,
        wish,
        walking,
        later,
        round,
        suggestions,
        notSuggested,
        otherwise,
        changes,
        Map.copyOf(found),
        card,
        cards);
  }
}
