package org.accanto.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.PeerWish;
import org.accanto.matching.Everybody.Asking;
import org.accanto.matching.Everybody.Offering;
import org.accanto.matching.Priorities.Threshold;
import org.accanto.matching.Priorities.Weighed;
import org.accanto.shared.PersonId;

/** People who wait and people who offer, for plans; each test changes one thing. */
final class Town {

  static final Priorities BY =
      new Priorities(
          1,
          Map.of(
              Weighed.EXPERIENCE, 36,
              Weighed.WAY, 15,
              Weighed.TIMES, 15,
              Weighed.PLACE, 13,
              Weighed.LANGUAGE, 12,
              Weighed.GENDER, 9),
          20,
          new Threshold(120, 5),
          new Threshold(60, 3),
          false,
          20);

  static Asking peer(int number, long waited) {
    return peer(number, waited, 0, "it");
  }

  static Asking peer(int number, long waited, int told, String... languages) {
    PeerWish w = Sample.speaking(languages);
    PeerWish wish =
        new PeerWish(
            new PersonId(new UUID(0, number)),
            "",
            w.languages(),
            w.seeks(),
            w.wishes(),
            w.musts(),
            w.times(),
            w.place(),
            w.meets(),
            w.weeklyMinutes(),
            w.since(),
            w.ranking());
    return new Asking(wish, "Peer " + number, waited, told, Set.of());
  }

  static Offering offering(Sample.Offer offer, int limit) {
    return new Offering(offer.offer(), limit, Overview.Load.NOTHING);
  }

  static Everybody of(List<Asking> asking, Offering... offering) {
    return new Everybody(asking, List.of(offering), new HashMap<>(), Map.of());
  }

  static PersonId id(int supporter) {
    return new PersonId(new UUID(0, 100 + supporter));
  }

  static PersonId peerId(int number) {
    return new PersonId(new UUID(0, number));
  }

  static Planned plan(Everybody all) {
    return Planner.plan(all, ByHand.NOTHING, BY);
  }

  private Town() {}
}
