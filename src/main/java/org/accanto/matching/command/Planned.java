package org.accanto.matching.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.accanto.matching.engine.Engine;
import org.accanto.matching.engine.Goal;
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
    Solved solved = Engine.solve(lineup.market(), Watch.NONE);
    return new Planned(
        solution(lineup, solved.plan()),
        new Certificate(
            Certificate.Kind.SUPPORTER_PRICES,
            prices(lineup.market(), solved.prices()),
            tierWeight(instance, solved.weight())),
        solved.bound() - solved.objective());
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

  /** Where no place is free nothing is for sale, and no price says anything. */
  private static List<Long> prices(Market market, long[] prices) {
    return IntStream.range(0, prices.length)
        .mapToObj(who -> market.relations()[who].free() == 0 ? 0L : prices[who])
        .toList();
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
