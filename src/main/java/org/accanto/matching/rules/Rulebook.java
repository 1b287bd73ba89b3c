package org.accanto.matching.rules;

import java.util.Arrays;

/**
 * The hard rules of one pair, as bits of {@link Rule}; R16 needs the quality and is not here. Every
 * rule is asked whatever the others say: how long it takes tells nobody which one it was.
 */
final class Rulebook {
  private Rulebook() {}

  static int broken(Traits.OfPeer peer, Traits.OfSupporter supporter) {
    Traits p = peer.traits;
    Traits s = supporter.traits;
    return supporter.closed
        | unless(peer.hours <= supporter.freeHours, Rule.R03)
        | unless(Arrays.binarySearch(peer.apart, supporter.id) < 0, Rule.R04)
        | unless(understand(p, s), Rule.R07)
        | unless(peer.required == 0 || (peer.required & s.gender) != 0, Rule.R08)
        | unless(Words.holds(supporter.trainings, peer.needs), Rule.R09)
        | unless(!Words.meet(peer.disadvantages, supporter.limits), Rule.R10)
        | unless((supporter.excludes & p.gender) == 0, Rule.R10)
        | unless(meetInPerson(p, s) || (p.modes & s.modes & ~Person.IN_PERSON) != 0, Rule.R11)
        | unless(Integer.bitCount(p.slots & s.slots) >= peer.minOverlap, Rule.R12);
  }

  private static int unless(boolean kept, Rule rule) {
    return kept ? 0 : rule.bit();
  }

  private static boolean understand(Traits p, Traits s) {
    return Words.meet(p.speaks[Person.CONVERSATION], s.speaks[Person.CONVERSATION]);
  }

  static boolean meetInPerson(Traits p, Traits s) {
    if ((p.modes & s.modes & Person.IN_PERSON) == 0 || p.city != s.city) {
      return false;
    }
    long reach = reach(p, s);
    return squareOfDistance(p, s) <= reach * reach;
  }

  /** What both would travel together, in 100 m. */
  static long reach(Traits p, Traits s) {
    return (long) p.travel + s.travel;
  }

  static long squareOfDistance(Traits p, Traits s) {
    long dx = (long) p.x - s.x;
    long dy = (long) p.y - s.y;
    return dx * dx + dy * dy;
  }
}
