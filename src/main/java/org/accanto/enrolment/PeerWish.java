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
 * @param weeklyMinutes how much time a week would help; 0 when nothing was said
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
    WaysToMeet meets,
    int weeklyMinutes,
    Instant since,
    List<String> ranking) {

  /** Of who skipped every question. */
  public static PeerWish nothing(PersonId peer, Instant since) {
    return new PeerWish(
        peer,
        "",
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        "",
        WaysToMeet.NOT_SAID,
        0,
        since,
        List.of());
  }

  /** The same wish at another place. */
  public PeerWish at(String where) {
    return with(musts, times, where, meets, weeklyMinutes);
  }

  /** The same wish with other musts. */
  public PeerWish withMusts(Set<Wish> other) {
    return with(other, times, place, meets, weeklyMinutes);
  }

  /** The same wish at other times. */
  public PeerWish withTimes(Set<Slot> other) {
    return with(musts, other, place, meets, weeklyMinutes);
  }

  /** The same wish with other ways to meet. */
  public PeerWish meeting(WaysToMeet other) {
    return with(musts, times, place, other, weeklyMinutes);
  }

  /** The same wish with more or less time. */
  public PeerWish withMinutes(int aWeek) {
    return with(musts, times, place, meets, aWeek);
  }

  private PeerWish with(
      Set<Wish> otherMusts, Set<Slot> when, String where, WaysToMeet how, int aWeek) {
    return new PeerWish(
        peer,
        ownWords,
        languages,
        seeks,
        wishes,
        otherMusts,
        when,
        where,
        how,
        aWeek,
        since,
        ranking);
  }
}
