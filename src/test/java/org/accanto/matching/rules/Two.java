package org.accanto.matching.rules;

import java.util.List;
import java.util.Set;
import org.accanto.matching.engine.Goal;

/** Amina and Luca, to whom nothing stands in the way until a test changes something. */
final class Two {
  final PeerDraft amina = new PeerDraft();
  final SupporterDraft luca = new SupporterDraft();
  Goal.Capacity capacity = Goal.Capacity.COUNT;
  int floor;
  int bonus = 1500;

  Fit fit() {
    return new Pairs(instance()).fit(0, 0);
  }

  Set<Rule> broken() {
    return fit().broken();
  }

  int value(Criterion criterion) {
    return fit().values().get(criterion);
  }

  Instance instance() {
    Config config =
        new Config(
            Goal.Mode.WEIGHTED,
            capacity,
            floor,
            bonus,
            Config.proposedWeights(),
            List.of(new Config.Tier(120, 5), new Config.Tier(60, 3)),
            List.of(200_000L, 40_000L, 10_000L),
            400,
            20);
    return new Instance("two", "test", config, List.of(amina.at(0)), List.of(luca.at(0)));
  }
}
