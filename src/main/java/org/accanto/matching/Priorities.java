package org.accanto.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What counts, and who comes first, when a plan is made for many at once (design "Matching", goal).
 * Numbers of the organisation; each change is a new version, and the versions before it stay.
 *
 * @param version from 1; the highest one counts
 * @param weights how much each thing counts; together 100
 * @param floor points out of 100 below which two people are not planned together
 * @param first who meets one of its two numbers is most urgent
 * @param soon who meets one of its two numbers comes next
 * @param strict as many of the most urgent as possible before anything else, whatever it costs
 * @param spread points for filling all places of one supporter: the more, the more evenly they walk
 */
public record Priorities(
    int version,
    Map<Weighed, Integer> weights,
    int floor,
    Threshold first,
    Threshold soon,
    boolean strict,
    int spread) {

  /** Something of two people that counts. */
  public enum Weighed {
    EXPERIENCE,
    WAY,
    TIMES,
    PLACE,
    LANGUAGE,
    GENDER
  }

  /**
   * Two facts that anybody can check; one of them is enough, so that who tells nothing moves up by
   * waiting.
   *
   * @param days waited
   * @param told how many hard things the person chose to tell the coordinators
   */
  public record Threshold(int days, int told) {

    boolean met(long waited, int toldNow) {
      return waited >= days || toldNow >= told;
    }
  }

  public Priorities {
    weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    if (weights.values().stream().mapToInt(Integer::intValue).sum() != 100) {
      throw new IllegalArgumentException("weights are 100 together");
    }
  }

  /** 0 for the most urgent, 1 for who comes next, 2 for everybody else. */
  int tier(long waited, int told) {
    if (first.met(waited, told)) {
      return 0;
    }
    return soon.met(waited, told) ? 1 : 2;
  }

  /** The same numbers under another version. */
  Priorities as(int other) {
    return new Priorities(other, weights, floor, first, soon, strict, spread);
  }

  int weight(Weighed what) {
    return weights.getOrDefault(what, 0);
  }
}
