package org.accanto.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.accanto.programme.Slot;
import org.accanto.shared.PersonId;

/**
 * What somebody who asks for support wishes for (W3, W8).
 *
 * @param ownWords may be empty: every question can be skipped
 * @param languages two-letter codes, the one that is easiest first; may be empty
 * @param seeks keys of experience areas
 * @param musts the wishes without which it would not work; always among the wishes
 * @param times empty when nothing was said
 * @param since when the person asked
 * @param ranking keys of areas and names of wishes, the most important first; may be empty
 */
public record PeerWish(
    PersonId peer,
    String ownWords,
    List<String> languages,
    Set<String> seeks,
    Set<Wish> wishes,
    Set<Wish> musts,
    Set<Slot> times,
    String place,
    Instant since,
    List<String> ranking) {

  /** Of who skipped every question. */
  public static PeerWish nothing(PersonId peer, Instant since) {
    return new PeerWish(
        peer, "", List.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", since, List.of());
  }

  /** The same wish at another place. */
  PeerWish at(String where) {
    return new PeerWish(
        peer, ownWords, languages, seeks, wishes, musts, times, where, since, ranking);
  }

  /** The same wish with other musts. */
  public PeerWish withMusts(Set<Wish> other) {
    return new PeerWish(
        peer, ownWords, languages, seeks, wishes, other, times, place, since, ranking);
  }
}
