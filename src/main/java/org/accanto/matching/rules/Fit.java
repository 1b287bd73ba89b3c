package org.accanto.matching.rules;

import java.util.Map;
import java.util.Set;

/**
 * All that can be said of one pair.
 *
 * @param broken every rule that stands in the way, in the order of their codes
 * @param values 0 to 100 of each criterion, told also when a rule stands in the way
 * @param quality points: weights times values, and the bonus for coming back
 */
public record Fit(Set<Rule> broken, Map<Criterion, Integer> values, int quality) {

  public boolean allowed() {
    return broken.isEmpty();
  }
}
