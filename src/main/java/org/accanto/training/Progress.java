package org.accanto.training;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner is. Counted from own words and answers, never from scrolling.
 *
 * @param lastRead the unit in which they read last; null before the first
 */
public record Progress(Map<String, OfUnit> units, @Nullable String lastRead) {

  /**
   * @param objectives keys of those said in own words
   * @param checks keys of those that found their answer
   * @param section where they stopped; empty before the first
   */
  public record OfUnit(
      Set<String> objectives, Set<String> checks, String section, boolean complete) {

    static final OfUnit NOTHING = new OfUnit(Set.of(), Set.of(), "", false);

    public OfUnit {
      objectives = Set.copyOf(objectives);
      checks = Set.copyOf(checks);
    }
  }

  public Progress {
    units = Map.copyOf(units);
  }

  public OfUnit of(String unit) {
    return Optional.ofNullable(units.get(unit)).orElse(OfUnit.NOTHING);
  }
}
