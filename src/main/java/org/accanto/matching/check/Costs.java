package org.accanto.matching.check;

import org.accanto.matching.engine.Goal;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Supporter;

/** What new relations and hours of one supporter cost, in points. */
final class Costs {
  private final Config config;
  private final Supporter.Load load;

  Costs(Config config, Supporter supporter) {
    this.config = config;
    this.load = supporter.load();
  }

  int freePlaces() {
    return Math.max(0, load.maxRelations() - load.currentRelations());
  }

  int freeHours() {
    return Math.max(0, load.maxHours() - load.currentHours());
  }

  /** Of the so-and-so-many-th new one, counted from 1. */
  long oneMore(int nth) {
    long k = (long) load.currentRelations() + nth;
    return config.loadWeight() * (2 * k - 1) / load.maxRelations();
  }

  long places(int added) {
    long cost = 0;
    for (int nth = 1; nth <= added; nth++) {
      cost += oneMore(nth);
    }
    return cost;
  }

  /** Of so many new quarter hours; nothing where only places count. */
  long overtime(long added) {
    if (config.capacity() == Goal.Capacity.COUNT) {
      return 0;
    }
    long above = Math.max(0, load.currentHours() + added - load.comfortHours());
    long before = Math.max(0, load.currentHours() - load.comfortHours());
    return config.overtimePerQuarterHour() * (above - before);
  }
}
