package org.accanto.matching;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Actor;

/** An order that means nothing and stays the same for one person: nobody is "the first choice". */
final class Shuffled {

  private Shuffled() {}

  static List<OpenProposal> forPerson(Actor actor, List<OpenProposal> open) {
    UUID seed = actor.person().value();
    return open.stream()
        .sorted(
            Comparator.comparingLong((OpenProposal p) -> mixed(p.id(), seed))
                .thenComparing(OpenProposal::id))
        .toList();
  }

  /** Multiplication by an odd constant spreads the bits of two random ids. */
  private static long mixed(UUID one, UUID other) {
    long both = one.getLeastSignificantBits() ^ other.getMostSignificantBits();
    return both * 0x9E3779B97F4A7C15L;
  }
}
