package org.accanto.matching.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accanto.matching.engine.Engine;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.HoursEngine;
import org.accanto.matching.engine.HoursSolved;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Plan;
import org.accanto.matching.engine.Solved;
import org.accanto.matching.engine.Watch;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.format.Solution;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Lineup;
import org.accanto.matching.rules.Pairs;

/**
 * What the engine found, in the ids of the file.
 *
 * @param gap points between the plan and what is proved; 0: nobody can find a better one
 */
record Planned(Solution solution, Certificate certificate, long gap) {

  static Planned of(Instance instance) {
    Lineup lineup = Lineup.of(new Pairs(instance));
    return instance.config().capacity() == Goal.Capacity.HOURS
        ? withHours(instance, lineup)
        : byPlaces(lineup);
  }

  private static Planned byPlaces(Lineup lineup) {
    Solved solved = Engine.solve(lineup.market(), Watch.NONE);
    return new Planned(
        solution(lineup, solved.plan()),
        Certificate.of(lineup.market(), solved),
        solved.bound() - solved.objective());
  }

  /** The engine weighs tiers here; weights that are far enough apart put them first. */
  private static Planned withHours(Instance instance, Lineup lineup) {
    Market market = lineup.market();
    long[] weight = HourWeights.of(market);
    HoursSolved solved = HoursEngine.solve(weighted(market, weight), Watch.NONE);
    Long[] prices = new Long[lineup.peerAt().length];
    for (int position = 0; position < prices.length; position++) {
      prices[lineup.peerAt()[position]] = solved.prices()[position];
    }
    return new Planned(
        solution(lineup, solved.plan()),
        new Certificate(
            Certificate.Kind.PEER_PRICES, List.of(prices), tierWeight(instance, weight)),
        solved.bound() - solved.objective());
  }

  private static Market weighted(Market market, long[] weight) {
    Goal goal = market.goal();
    return new Market(
        market.first(),
        market.supporter(),
        market.quality(),
        market.tier(),
        market.hours(),
        market.relations(),
        market.time(),
        new Goal(Goal.Mode.WEIGHTED, goal.capacity(), weight, goal.load(), goal.overtime()));
  }

  private static Solution solution(Lineup lineup, Plan plan) {
    List<Solution.Match> matches = new ArrayList<>();
    for (int position = 0; position < lineup.peerAt().length; position++) {
      int supporter = plan.supporter()[position];
      if (supporter != Plan.NOBODY) {
        matches.add(new Solution.Match(lineup.peerAt()[position], supporter));
      }
    }
    matches.sort(Comparator.comparingInt(Solution.Match::peer));
    return new Solution(matches);
  }

  /**
   * The weighted mode's stand in the instance; of a tier without people the weight says nothing.
   */
  private static List<Long> tierWeight(Instance instance, long[] weight) {
    if (instance.config().mode() == Goal.Mode.WEIGHTED) {
      return List.of();
    }
    List<Long> tierWeight = new ArrayList<>();
    for (int tier = 0; tier < instance.config().tierWeight().size(); tier++) {
      tierWeight.add(tier < weight.length ? weight[tier] : 0);
    }
    return tierWeight;
  }
}
