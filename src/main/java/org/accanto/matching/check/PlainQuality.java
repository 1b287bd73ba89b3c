package org.accanto.matching.check;

import static org.accanto.matching.rules.Criterion.AGE;
import static org.accanto.matching.rules.Criterion.DISTANCE;
import static org.accanto.matching.rules.Criterion.EXPERIENCE;
import static org.accanto.matching.rules.Criterion.GENDER;
import static org.accanto.matching.rules.Criterion.INTERESTS;
import static org.accanto.matching.rules.Criterion.LANGUAGE;
import static org.accanto.matching.rules.Criterion.OVERLAP;
import static org.accanto.matching.rules.Criterion.STAGE;
import static org.accanto.matching.rules.Criterion.STYLES;

import java.util.Map;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Criterion;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Person.Place;
import org.accanto.matching.rules.Supporter;

/** The quality of a pair, line by line as the document has it. */
final class PlainQuality {
  private final Config config;

  PlainQuality(Config config) {
    this.config = config;
  }

  long of(Peer p, Supporter s) {
    long sum = p.returnTo().contains(s.id()) ? config.continuityBonus() : 0;
    sum += weight(EXPERIENCE) * experience(p, s);
    sum += weight(INTERESTS) * interests(p, s);
    sum += weight(STYLES) * styles(p, s);
    sum += weight(DISTANCE) * distance(p, s);
    sum += weight(OVERLAP) * Math.min(100, 100 * PlainReading.commonSlots(p, s) / 8);
    sum += weight(STAGE) * stage(s.person().stage() - p.person().stage());
    sum += weight(LANGUAGE) * language(p.person().languages(), s.person().languages());
    sum += weight(GENDER) * gender(p, s);
    sum += weight(AGE) * Math.max(0, 100 - 4 * Math.abs(p.person().age() - s.person().age()));
    return sum;
  }

  private long weight(Criterion criterion) {
    return config.weights().getOrDefault(criterion, 0);
  }

  private static int experience(Peer p, Supporter s) {
    if (p.seeks().isEmpty()) {
      return 50;
    }
    return 100 * PlainReading.common(p.seeks(), s.offers()) / p.seeks().size();
  }

  private static int interests(Peer p, Supporter s) {
    return Math.min(100, 34 * PlainReading.common(p.person().interests(), s.person().interests()));
  }

  private static int styles(Peer p, Supporter s) {
    if (p.person().styles().isEmpty()) {
      return 50;
    }
    int common = PlainReading.common(p.person().styles(), s.person().styles());
    return 100 * common / p.person().styles().size();
  }

  private static long distance(Peer p, Supporter s) {
    if (!PlainReading.inPerson(p, s)) {
      return 40;
    }
    Place a = p.person().place();
    Place b = s.person().place();
    long reach = (long) a.maxTravel() + b.maxTravel();
    if (reach == 0) {
      return 100;
    }
    long dx = (long) a.x() - b.x();
    long dy = (long) a.y() - b.y();
    return 100 - 100 * (dx * dx + dy * dy) / (reach * reach);
  }

  private static int stage(int ahead) {
    return switch (ahead) {
      case 0 -> 40;
      case 1 -> 80;
      default -> ahead < 0 ? 0 : 100;
    };
  }

  private static int language(Map<String, Integer> p, Map<String, Integer> s) {
    int best = 0;
    for (Map.Entry<String, Integer> spoken : p.entrySet()) {
      best = Math.max(best, Math.min(spoken.getValue(), s.getOrDefault(spoken.getKey(), 0)));
    }
    return switch (best) {
      case 4 -> 100;
      case 3 -> 80;
      case 2 -> 50;
      default -> 0;
    };
  }

  private static int gender(Peer p, Supporter s) {
    boolean fine =
        p.preferredGenders().isEmpty() || p.preferredGenders().contains(s.person().gender());
    return fine ? 100 : 0;
  }
}
