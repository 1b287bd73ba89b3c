package org.accanto.matching.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Person;
import org.accanto.matching.rules.Supporter;

/** One pair, rule after rule in the order of the document; the letters are the document's. */
final class PlainReading {
  private final Config config;
  private final PlainQuality quality;

  PlainReading(Config config) {
    this.config = config;
    this.quality = new PlainQuality(config);
  }

  long quality(Peer p, Supporter s) {
    return quality.of(p, s);
  }

  boolean allowed(Peer p, Supporter s) {
    // Whoever can be asked by nobody is left at once; the rest is looked at in full.
    return s.status() == Supporter.Status.ACTIVE
        && s.load().currentRelations() < s.load().maxRelations()
        && commonSlots(p, s) >= p.minOverlap()
        && canMeet(p, s)
        && broken(p, s).isEmpty();
  }

  /** The codes of all rules that are broken. */
  List<String> broken(Peer p, Supporter s) {
    List<String> broken = new ArrayList<>();
    if (s.status() == Supporter.Status.TRAINING || s.status() == Supporter.Status.EXPIRED) {
      broken.add("R01");
    }
    if (s.status() == Supporter.Status.PAUSED) {
      broken.add("R02");
    }
    if (noRoom(p, s.load())) {
      broken.add("R03");
    }
    if (keptApart(p, s)) {
      broken.add("R04");
    }
    if (!canTalk(p.person().languages(), s.person().languages())) {
      broken.add("R07");
    }
    if (!p.requiredGenders().isEmpty() && !p.requiredGenders().contains(s.person().gender())) {
      broken.add("R08");
    }
    if (!s.trainings().containsAll(p.needs())) {
      broken.add("R09");
    }
    if (common(p.disadvantages(), s.limits()) > 0
        || s.excludesGenders().contains(p.person().gender())) {
      broken.add("R10");
    }
    if (!canMeet(p, s)) {
      broken.add("R11");
    }
    if (commonSlots(p, s) < p.minOverlap()) {
      broken.add("R12");
    }
    if (broken.isEmpty() && quality(p, s) < config.qualityFloor()) {
      broken.add("R16");
    }
    return broken;
  }

  private boolean noRoom(Peer p, Supporter.Load load) {
    boolean noPlace = load.maxRelations() - load.currentRelations() < 1;
    boolean noTime = p.hours() > load.maxHours() - load.currentHours();
    return noPlace || (config.capacity() == Goal.Capacity.HOURS && noTime);
  }

  private static boolean keptApart(Peer p, Supporter s) {
    return p.apart().noContact().contains(s.id())
        || p.apart().therapeutic().contains(s.id())
        || p.apart().doubleRole().contains(s.id())
        || p.apart().declined().contains(s.id())
        || s.noContact().contains(p.id());
  }

  private static boolean canTalk(Map<String, Integer> p, Map<String, Integer> s) {
    for (Map.Entry<String, Integer> spoken : p.entrySet()) {
      if (spoken.getValue() >= 2 && s.getOrDefault(spoken.getKey(), 0) >= 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean canMeet(Peer p, Supporter s) {
    int both = p.person().modes() & s.person().modes();
    boolean apart = (both & 2) != 0 || (both & 4) != 0;
    return apart || inPerson(p, s);
  }

  static boolean inPerson(Peer p, Supporter s) {
    Person.Place a = p.person().place();
    Person.Place b = s.person().place();
    long dx = (long) a.x() - b.x();
    long dy = (long) a.y() - b.y();
    long reach = (long) a.maxTravel() + b.maxTravel();
    return (p.person().modes() & s.person().modes() & 1) != 0
        && a.city().equals(b.city())
        && dx * dx + dy * dy <= reach * reach;
  }

  static int commonSlots(Peer p, Supporter s) {
    int slots = 0;
    for (int slot = 0; slot < 21; slot++) {
      if ((p.person().availability() >> slot & s.person().availability() >> slot & 1) == 1) {
        slots++;
      }
    }
    return slots;
  }

  static int common(Set<String> some, Set<String> others) {
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return common.size();
  }
}
