package org.accanto.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.accanto.matching.Everybody.Asking;
import org.accanto.matching.Everybody.Offering;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Goal.Capacity;
import org.accanto.matching.engine.Goal.Mode;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Market.Relations;
import org.accanto.matching.engine.Market.Time;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * People as numbers: the pairs that no rule forbids, for the engine. Who was put together by hand
 * has their place first and is no part of it.
 */
final class Planning {

  /** Serving one person of each tier, beside at most 10,000 points of quality (20 : 4 : 1). */
  private static final long[] TIER_WEIGHT = {200_000, 40_000, 10_000};

  private static final int POINTS = Points.MOST / 100;

  /** A pair that may be planned. */
  record Possible(int supporter, int points, List<Reason> reasons) {}

  /**
   * What was found of one peer.
   *
   * @param byHand with whom a coordinator put them; null when nobody did, or it is not possible now
   */
  record Row(
      Asking asking,
      int tier,
      List<Possible> possible,
      int tooLittle,
      Why why,
      @Nullable Possible byHand) {}

  /** How often each rule stands in the way. */
  record Why(Map<Objection, Integer> objections) {

    Optional<Objection> mostly() {
      return objections.entrySet().stream()
          .max(
              Map.Entry.<Objection, Integer>comparingByValue()
                  .thenComparingInt(one -> -one.getKey().ordinal()))
          .map(Map.Entry::getKey);
    }
  }

  private final Everybody all;
  private final ByHand hand;
  private final Priorities by;
  private final List<Offering> offering;
  private final List<Row> rows = new ArrayList<>();
  private final int[] taken;
  private final int[] minutesTaken;
  private final int[] withinHours;

  Planning(Everybody all, ByHand hand, Priorities by) {
    this.all = all;
    this.hand = hand;
    this.by = by;
    this.offering =
        all.offering().stream().filter(one -> !hand.out().contains(one.supporter())).toList();
    this.taken = new int[offering.size()];
    this.minutesTaken = new int[offering.size()];
    all.asking().stream()
        .filter(one -> !hand.out().contains(one.peer()))
        .forEach(one -> rows.add(row(one)));
    // Asked of each pair later: worked out once, when everybody's pairs are known.
    this.withinHours = IntStream.range(0, offering.size()).map(this::withinHours).toArray();
  }

  List<Row> rows() {
    return rows;
  }

  /** Those for whom the engine looks, in the order of its market. */
  List<Row> open() {
    return rows.stream().filter(row -> row.byHand == null).toList();
  }

  List<Offering> offering() {
    return offering;
  }

  int places(Offering one) {
    Integer tried = hand.places().get(one.supporter());
    return tried == null ? one.free() : tried;
  }

  private Row row(Asking asking) {
    List<Possible> possible = new ArrayList<>();
    Map<Objection, Integer> objections = new EnumMap<>(Objection.class);
    int tooLittle = 0;
    Possible byHand = null;
    PersonId chosen = hand.together().get(asking.peer());
    Comparison comparison = new Comparison(asking.wish());
    Points points = new Points(asking.wish(), by);
    for (int s = 0; s < offering.size(); s++) {
      Candidate candidate = all.planned(asking, offering.get(s), places(offering.get(s)));
      Optional<Objection> objection = objection(asking, candidate);
      if (objection.isPresent()) {
        objections.merge(objection.get(), 1, Integer::sum);
        continue;
      }
      List<Reason> reasons = comparison.reasons(candidate.offer());
      Possible pair = new Possible(s, points.of(reasons, candidate.askedBack()), reasons);
      if (offering.get(s).supporter().equals(chosen) && roomByHand(s, asking)) {
        taken[s]++;
        minutesTaken[s] += asking.wish().weeklyMinutes();
        byHand = pair;
      }
      if (pair.points >= by.floor() * POINTS) {
        possible.add(pair);
      } else {
        tooLittle++;
      }
    }
    int tier = by.tier(asking.waited(), asking.told());
    return new Row(asking, tier, possible, tooLittle, new Why(objections), byHand);
  }

  private boolean roomByHand(int supporter, Asking asking) {
    Offering one = offering.get(supporter);
    int agreed = one.offer().weeklyMinutes();
    int given = one.load().minutes() + minutesTaken[supporter];
    return taken[supporter] < places(one)
        && (agreed == 0 || given + asking.wish().weeklyMinutes() <= agreed);
  }

  /** What a coordinator does not want this time reads like whatever else is not possible. */
  private Optional<Objection> objection(Asking asking, Candidate candidate) {
    var two = new ByHand.Two(asking.peer(), candidate.offer().supporter());
    return hand.notTogether().contains(two)
        ? Optional.of(Objection.NOT_POSSIBLE)
        : HardRules.objection(asking.wish(), candidate);
  }

  Market market() {
    List<Row> open = open();
    int[] first = new int[open.size() + 1];
    for (int p = 0; p < open.size(); p++) {
      first[p + 1] = first[p] + open.get(p).possible.size();
    }
    int[] supporter = new int[first[open.size()]];
    int[] quality = new int[supporter.length];
    for (int p = 0; p < open.size(); p++) {
      int at = first[p];
      for (Possible pair : open.get(p).possible) {
        supporter[at] = pair.supporter;
        quality[at++] = pair.points;
      }
    }
    int[] tier = open.stream().mapToInt(Row::tier).toArray();
    return new Market(
        first, supporter, quality, tier, new int[open.size()], relations(), time(), goal());
  }

  private Relations[] relations() {
    Relations[] relations = new Relations[offering.size()];
    for (int s = 0; s < relations.length; s++) {
      Offering one = offering.get(s);
      int now = one.load().walksWith() + taken[s];
      int more = Math.min(places(one) - taken[s], withinHours[s]);
      relations[s] = new Relations(now + more, now);
    }
    return relations;
  }

  /** Whether there are places that the agreed hours might not hold. */
  boolean hoursTakePlaces() {
    return IntStream.range(0, offering.size()).anyMatch(this::hoursTakePlacesOf);
  }

  boolean hoursTakePlacesOf(int supporter) {
    return withinHours[supporter] < places(offering.get(supporter)) - taken[supporter];
  }

  /**
   * How many new people fit into the agreed hours, whoever of those who could come they are: the
   * engine counts places, so it is given no more of them than the hours hold at worst.
   */
  private int withinHours(int supporter) {
    Offering one = offering.get(supporter);
    int agreed = one.offer().weeklyMinutes();
    if (agreed == 0) {
      return Integer.MAX_VALUE;
    }
    int left = agreed - one.load().minutes() - minutesTaken[supporter];
    int[] asked =
        open().stream()
            .filter(row -> row.possible.stream().anyMatch(pair -> pair.supporter == supporter))
            .mapToInt(row -> -row.asking.wish().weeklyMinutes())
            .sorted()
            .toArray();
    int fit = 0;
    while (fit < asked.length && left + asked[fit] >= 0) {
      left += asked[fit];
      fit++;
    }
    return fit == asked.length ? Integer.MAX_VALUE : fit;
  }

  private Time[] time() {
    Time[] none = new Time[offering.size()];
    Arrays.fill(none, new Time(0, 0, 0));
    return none;
  }

  private Goal goal() {
    return new Goal(
        by.strict() ? Mode.LEXICOGRAPHIC : Mode.WEIGHTED,
        Capacity.COUNT,
        TIER_WEIGHT.clone(),
        by.spread() * POINTS,
        0);
  }
}
