package org.accanto.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.accanto.enrolment.PeerWish;
import org.accanto.matching.Priorities.Weighed;
import org.accanto.matching.Reason.Fits;
import org.accanto.matching.Reason.Partly;
import org.accanto.matching.Reason.ToClarify;
import org.jspecify.annotations.Nullable;

/**
 * How well others fit to one peer, for the engine alone: whole points, made of the same reasons
 * that people read in words (design "Matching", quality of a pair). No page shows them.
 */
final class Points {

  /** The most that a pair can have, before a return. */
  static final int MOST = 10_000;

  /** What a return to an earlier supporter adds, when the peer asked for it: 15 of 100 points. */
  static final int RETURN = 1_500;

  private static final int NOTHING_ASKED = 50;
  private static final int ONE_COMES = 70;
  private static final int BY_TELEPHONE = 40;
  private static final int HALF_DAYS_OF_PLENTY = 8;

  private final PeerWish wish;
  private final Priorities by;
  private final @Nullable Weighed most;

  Points(PeerWish wish, Priorities by) {
    this.wish = wish;
    this.by = by;
    this.most = mattersMost(wish);
  }

  /**
   * @param reasons all of them, in the peer's order
   * @return 0 to {@link #MOST}, and {@link #RETURN} more for a return
   */
  int of(List<Reason> reasons, boolean askedBack) {
    Map<Weighed, Integer> values = values(reasons);
    int sum = 0;
    int weights = 0;
    for (Weighed one : Weighed.values()) {
      // What a peer ranked first counts twice for this peer.
      int weight = by.weight(one) * (one == most ? 2 : 1);
      sum += weight * Objects.requireNonNull(values.get(one));
      weights += weight;
    }
    return sum * 100 / weights + (askedBack ? RETURN : 0);
  }

  private static @Nullable Weighed mattersMost(PeerWish wish) {
    if (wish.ranking().isEmpty()) {
      return null;
    }
    return switch (Comparison.order(wish).getFirst()) {
      case GENDER -> Weighed.GENDER;
      case EXPERIENCE -> Weighed.EXPERIENCE;
      case LIVED_IT, KNOWS_SHELTERS -> Weighed.WAY;
      case TIMES -> Weighed.TIMES;
      case LANGUAGE -> Weighed.LANGUAGE;
      case PLACE -> Weighed.PLACE;
      case NOT_IN_SHELTER, NIGHT, MEETING -> null;
    };
  }

  private Map<Weighed, Integer> values(List<Reason> reasons) {
    Map<Weighed, Integer> values = new EnumMap<>(Weighed.class);
    values.put(Weighed.EXPERIENCE, experience(reasons));
    values.put(Weighed.WAY, way(reasons));
    values.put(Weighed.TIMES, times(reasons));
    values.put(Weighed.PLACE, place(reasons));
    values.put(Weighed.LANGUAGE, language(reasons));
    values.put(Weighed.GENDER, gender(reasons));
    return values;
  }

  private int experience(List<Reason> reasons) {
    return wish.seeks().isEmpty()
        ? NOTHING_ASKED
        : 100 * about(reasons, Criterion.EXPERIENCE).what().size() / wish.seeks().size();
  }

  /** Of the ways that the peer wished for, how many there are. */
  private static int way(List<Reason> reasons) {
    List<Reason> ways =
        reasons.stream()
            .filter(
                one -> one.about() == Criterion.LIVED_IT || one.about() == Criterion.KNOWS_SHELTERS)
            .toList();
    return ways.isEmpty()
        ? NOTHING_ASKED
        : (int) (100 * ways.stream().filter(Fits.class::isInstance).count() / ways.size());
  }

  private static int times(List<Reason> reasons) {
    int common = about(reasons, Criterion.TIMES).what().size();
    return Math.min(100, 100 * common / HALF_DAYS_OF_PLENTY);
  }

  private static int place(List<Reason> reasons) {
    return switch (about(reasons, Criterion.PLACE)) {
      case Fits f -> 100;
      case Partly p -> ONE_COMES;
      case ToClarify c -> BY_TELEPHONE;
    };
  }

  private static int language(List<Reason> reasons) {
    return switch (about(reasons, Criterion.LANGUAGE)) {
      case Fits f -> 100;
      case Partly p -> 80;
      case ToClarify c -> 50;
    };
  }

  private static int gender(List<Reason> reasons) {
    Reason wished = about(reasons, Criterion.GENDER);
    return wished instanceof ToClarify && !wished.what().isEmpty() ? 0 : 100;
  }

  /** What was not asked for has no reason: nothing is known of it. */
  private static Reason about(List<Reason> reasons, Criterion criterion) {
    return reasons.stream()
        .filter(one -> one.about() == criterion)
        .findFirst()
        .orElseGet(() -> new ToClarify(criterion, List.of()));
  }
}
