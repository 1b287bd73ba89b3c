package org.accanto.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Plan;
import org.accanto.matching.engine.Solved;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.format.Solution;

/** A market, its plan and its proof with everybody in another, random order. */
record Mixed(Market market, Solution solution, Certificate certificate) {

  static Mixed of(Market market, Solved solved, RandomGenerator random) {
    return new Mixing(market, order(market.peers(), random), order(market.supporters(), random))
        .mixed(solved);
  }

  /** Who stands at each place, by the place where they stood. */
  private static int[] order(int count, RandomGenerator random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(order, Random.from(random));
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private record Mixing(Market market, int[] peers, int[] supporters) {

    Mixed mixed(Solved solved) {
      Certificate proof = Certificate.of(market, solved);
      List<Long> prices =
          Arrays.stream(supporters).mapToObj(who -> proof.prices().get(who)).toList();
      return new Mixed(
          again(),
          solution(solved.plan()),
          new Certificate(proof.kind(), prices, proof.tierWeight()));
    }

    private Market again() {
      int[] at = places();
      int[] first = new int[peers.length + 1];
      int[] supporter = new int[market.pairs()];
      int[] quality = new int[market.pairs()];
      for (int p = 0; p < peers.length; p++) {
        int[] pairs = pairs(peers[p], at);
        for (int i = 0; i < pairs.length; i++) {
          supporter[first[p] + i] = at[market.supporter()[pairs[i]]];
          quality[first[p] + i] = market.quality()[pairs[i]];
        }
        first[p + 1] = first[p] + pairs.length;
      }
      return new Market(
          first,
          supporter,
          quality,
          Arrays.stream(peers).map(p -> market.tier()[p]).toArray(),
          Arrays.stream(peers).map(p -> market.hours()[p]).toArray(),
          Arrays.stream(supporters)
              .mapToObj(s -> market.relations()[s])
              .toArray(Market.Relations[]::new),
          Arrays.stream(supporters).mapToObj(s -> market.time()[s]).toArray(Market.Time[]::new),
          market.goal());
    }

    /** The pairs of one peer, in the new order of the supporters. */
    private int[] pairs(int peer, int[] at) {
      return IntStream.range(market.first()[peer], market.first()[peer + 1])
          .boxed()
          .sorted(Comparator.comparingInt(pair -> at[market.supporter()[pair]]))
          .mapToInt(Integer::intValue)
          .toArray();
    }

    /** Where each supporter stands now. */
    private int[] places() {
      int[] at = new int[supporters.length];
      for (int s = 0; s < supporters.length; s++) {
        at[supporters[s]] = s;
      }
      return at;
    }

    private Solution solution(Plan plan) {
      int[] at = places();
      List<Solution.Match> matches = new ArrayList<>();
      for (int p = 0; p < peers.length; p++) {
        int who = plan.supporter()[peers[p]];
        if (who != Plan.NOBODY) {
          matches.add(new Solution.Match(p, at[who]));
        }
      }
      return new Solution(matches);
    }
  }
}
