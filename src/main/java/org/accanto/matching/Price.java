package org.accanto.matching;

import java.util.List;

/**
 * What a choice for one peer means for the others who wait, beside the plan as it is best now.
 *
 * @param nobodyThen who would have nobody then, and has somebody now
 * @param somebodyThen who would have somebody then, and has nobody now
 */
public record Price(List<Touched> nobodyThen, List<Touched> somebodyThen) {

  /**
   * A peer for whom it would change.
   *
   * @param waited whole days
   */
  public record Touched(String called, long waited) {}
}
