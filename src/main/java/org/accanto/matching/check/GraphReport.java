package org.accanto.matching.check;

import java.util.List;
import java.util.Optional;

/**
 * What is checked of a plan for a bare graph, where nobody can say which rule stands behind a pair.
 *
 * @param matchedByTier tier 0, the most urgent, first
 * @param load points paid for new relations
 * @param objective one number; in the lexicographic mode matched by tier, then utility
 * @param worstWaitLeftOut days that somebody has waited who had somebody and got nobody
 */
public record GraphReport(
    List<Violation> violations,
    int matched,
    List<Integer> matchedByTier,
    long quality,
    long load,
    List<Long> objective,
    int leftOut,
    int worstWaitLeftOut,
    Optional<Report.Proof> proof) {

  public boolean valid() {
    return violations.isEmpty();
  }

  public long utility() {
    return quality - load;
  }
}
