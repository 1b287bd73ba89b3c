package org.accanto.matching.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.Solution;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Supporter;

/** What a plan does, counted pair by pair and then supporter by supporter. */
final class Tally {
  private final Config config;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Long> qualities = new ArrayList<>();
  private final Set<Integer> matched = new HashSet<>();
  private final int[] byTier;
  private final int[] added;
  private final long[] hours;
  private long load;
  private long overtime;

  Tally(Instance instance, Solution solution) {
    config = instance.config();
    byTier = new int[config.tiers().size() + 1];
    added = new int[instance.supporters().size()];
    hours = new long[instance.supporters().size()];
    PlainReading reading = new PlainReading(config);
    for (Solution.Match match : solution.matches()) {
      count(
          reading,
          instance.peers().get(match.peer()),
          instance.supporters().get(match.supporter()));
    }
    instance.supporters().forEach(this::weigh);
  }

  private void count(PlainReading reading, Peer p, Supporter s) {
    for (String code : reading.broken(p, s)) {
      violations.add(new Violation(code, "peer %d, supporter %d".formatted(p.id(), s.id())));
    }
    if (!matched.add(p.id())) {
      violations.add(new Violation("TWICE", "peer %d".formatted(p.id())));
    }
    byTier[Scan.tier(config, p)]++;
    added[s.id()]++;
    hours[s.id()] += p.hours();
    qualities.add(reading.quality(p, s));
  }

  private void weigh(Supporter s) {
    int more = added[s.id()];
    if (more == 0) {
      return;
    }
    Costs costs = new Costs(config, s);
    if (more > costs.freePlaces()) {
      violations.add(
          new Violation(
              "R03", "supporter %d: %d new, %d free".formatted(s.id(), more, costs.freePlaces())));
    }
    if (config.capacity() == Goal.Capacity.HOURS && hours[s.id()] > costs.freeHours()) {
      violations.add(
          new Violation(
              "R03",
              "supporter %d: %d quarter hours new, %d free"
                  .formatted(s.id(), hours[s.id()], costs.freeHours())));
    }
    // Without any place there is no price for one; that it is not allowed has been said.
    load += s.load().maxRelations() == 0 ? 0 : costs.places(more);
    overtime += costs.overtime(hours[s.id()]);
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  boolean matched(Peer peer) {
    return matched.contains(peer.id());
  }

  List<Integer> matchedByTier() {
    List<Integer> all = new ArrayList<>();
    for (int served : byTier) {
      all.add(served);
    }
    return all;
  }

  List<Long> qualities() {
    return qualities;
  }

  long load() {
    return load;
  }

  long overtime() {
    return overtime;
  }
}
