package org.accanto.matching.check;

import java.util.List;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Supporter;
import org.jspecify.annotations.Nullable;

/**
 * One pass over all pairs: who could have somebody at all, and what a certificate proves. Nothing
 * is kept of a pair, so that the largest programmes need little memory.
 */
final class Scan {
  private final Instance instance;
  private final PlainReading reading;
  private final List<Long> tierWeight;
  private final boolean[] somebody;
  private final Bound bound;
  private long bestQuality;
  private long dearestPlace;
  private long places;

  Scan(Instance instance, @Nullable Certificate certificate) {
    Config config = instance.config();
    this.instance = instance;
    this.reading = new PlainReading(config);
    this.somebody = new boolean[instance.peers().size()];
    this.tierWeight =
        certificate != null && config.mode() == Goal.Mode.LEXICOGRAPHIC
            ? certificate.tierWeight()
            : config.tierWeight();
    this.bound = Bound.of(certificate, instance.peers().size(), config.capacity());
    instance.supporters().forEach(this::look);
  }

  private void look(Supporter s) {
    for (Peer p : instance.peers()) {
      if (reading.allowed(p, s)) {
        somebody[p.id()] = true;
        long quality = reading.quality(p, s);
        bestQuality = Math.max(bestQuality, quality);
        bound.pair(p, s, tierWeight.get(tier(instance.config(), p)) + quality);
      }
    }
    Costs costs = new Costs(instance.config(), s);
    places += costs.freePlaces();
    if (costs.freePlaces() > 0) {
      dearestPlace = Math.max(dearestPlace, costs.oneMore(costs.freePlaces()));
    }
    bound.supporter(s, costs);
  }

  static int tier(Config config, Peer p) {
    int tier = 0;
    for (Config.Tier rule : config.tiers()) {
      if (p.waitDays() >= rule.minWaitDays()
          || p.disadvantages().size() >= rule.minDisadvantages()) {
        return tier;
      }
      tier++;
    }
    return tier;
  }

  boolean hasSomebody(Peer p) {
    return somebody[p.id()];
  }

  /** Points for serving one of each tier, by which the bound was worked out. */
  List<Long> tierWeight() {
    return tierWeight;
  }

  /** No valid plan is worth more, whatever the prices. */
  long bound() {
    return bound.points();
  }

  /**
   * Whether the weights lie so far apart that the best sum is also best tier by tier. Where only
   * places count a better plan is one exchange away (a matroid), so a step must outweigh what one
   * exchange can change. Where hours count, one person must outweigh everybody behind them.
   */
  boolean tiersComeFirst() {
    long exchange = Math.min(places, instance.peers().size()) * bestQuality;
    boolean hours = instance.config().capacity() == Goal.Capacity.HOURS;
    long swing = exchange + (hours ? allCosts() : dearestPlace);
    long behind = 0;
    for (int tier = tierWeight.size() - 1; tier >= 0; tier--) {
      long weight = tierWeight.get(tier);
      long people = peersOf(tier);
      if (people > 0 && weight <= behind + swing) {
        return false;
      }
      if (people > 0) {
        behind = hours ? behind + weight * people : weight;
      }
    }
    return true;
  }

  private long peersOf(int tier) {
    return instance.peers().stream().filter(p -> tier(instance.config(), p) == tier).count();
  }

  private long allCosts() {
    long all = 0;
    for (Supporter s : instance.supporters()) {
      Costs costs = new Costs(instance.config(), s);
      all += costs.places(costs.freePlaces()) + costs.overtime(costs.freeHours());
    }
    return all;
  }
}
