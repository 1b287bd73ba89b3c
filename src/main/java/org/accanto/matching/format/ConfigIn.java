package org.accanto.matching.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.BadInput.Kind;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Criterion;

/** What the organisation sets, from the fields of the object "config". */
final class ConfigIn {
  private ConfigIn() {}

  static Config of(Object value) {
    Fields in = Fields.of("The config", value);
    List<Config.Tier> tiers = tiers(in);
    Config config =
        new Config(
            in.one("mode", Goal.Mode.values()),
            in.one("capacity", Goal.Capacity.values()),
            in.number("qualityFloor", 0, Limits.POINTS),
            in.number("continuityBonus", 0, Limits.POINTS),
            weights(in),
            tiers,
            tierWeight(in, tiers.size() + 1),
            in.number("loadWeight", 0, Limits.POINTS),
            in.number("overtimePerQuarterHour", 0, Limits.POINTS));
    in.done();
    return config;
  }

  private static Map<Criterion, Integer> weights(Fields in) {
    Fields said = Fields.of("\"weights\" of the config", in.take("weights"));
    Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      weights.put(criterion, said.number(Fields.written(criterion), 0, Limits.POINTS));
    }
    for (String other : said.names()) {
      said.one("weights", other, Criterion.values());
    }
    int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != Config.WHOLE) {
      throw Kind.WEIGHTS.refuse("The nine weights add up to %d, not to %d.", sum, Config.WHOLE);
    }
    return weights;
  }

  private static List<Config.Tier> tiers(Fields in) {
    List<Config.Tier> tiers = new ArrayList<>();
    for (Object each : in.list("tiers")) {
      Fields tier = Fields.of("Tier " + tiers.size(), each);
      tiers.add(
          new Config.Tier(
              tier.number("minWaitDays", 0, Limits.DAYS),
              tier.number("minDisadvantages", 0, Limits.DAYS)));
      tier.done();
    }
    return tiers;
  }

  private static List<Long> tierWeight(Fields in, int expected) {
    List<Long> weights = new ArrayList<>();
    for (Object each : in.list("tierWeight")) {
      weights.add(Fields.number("\"tierWeight\" of the config", each, 0, Limits.TIER_WEIGHT));
    }
    if (weights.size() != expected) {
      throw Kind.OTHER_SHAPE.refuse(
          "\"tierWeight\" has %d numbers; %d are needed: one for each tier, one for the others.",
          weights.size(), expected);
    }
    return weights;
  }
}
