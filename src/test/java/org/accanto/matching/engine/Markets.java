package org.accanto.matching.engine;

import java.util.Arrays;
import java.util.Random;
import org.accanto.matching.engine.Goal.Capacity;
import org.accanto.matching.engine.Goal.Mode;
import org.accanto.matching.engine.Market.Relations;
import org.accanto.matching.engine.Market.Time;

/** Markets made from a seed: small ones for exhaustive search, larger ones for properties. */
final class Markets {
  private Markets() {}

  /** Scarce, ample, with ties, with negative qualities: the seed decides. */
  static Market random(long seed, Mode mode, int mostPeers, int mostSupporters) {
    Random random = new Random(seed);
    int peers = random.nextInt(mostPeers + 1);
    int supporters = random.nextInt(mostSupporters + 1);
    double dense = random.nextDouble();
    int spread = random.nextBoolean() ? 3 : 10_000;
    int least = random.nextInt(4) == 0 ? -spread : 0;
    int places = 1 + random.nextInt(4);
    int[] first = new int[peers + 1];
    int[] who = new int[peers * supporters];
    int[] quality = new int[peers * supporters];
    int pairs = 0;
    for (int peer = 0; peer < peers; peer++) {
      for (int each = 0; each < supporters; each++) {
        if (random.nextDouble() < dense) {
          who[pairs] = each;
          quality[pairs++] = least + random.nextInt(spread - least);
        }
      }
      first[peer + 1] = pairs;
    }
    int[] tier = random.ints(peers, 0, 3).toArray();
    Relations[] relations = new Relations[supporters];
    Arrays.setAll(relations, i -> relations(random, places));
    long[] weight = {random.nextInt(60_000), random.nextInt(12_000), random.nextInt(3_000)};
    Goal goal = new Goal(mode, Capacity.COUNT, weight, random.nextInt(spread), 0);
    return new Market(
        first,
        Arrays.copyOf(who, pairs),
        Arrays.copyOf(quality, pairs),
        tier,
        new int[peers],
        relations,
        time(supporters),
        goal);
  }

  private static Relations relations(Random random, int places) {
    int most = random.nextInt(places + 1);
    return new Relations(most, most == 0 ? 0 : random.nextInt(most));
  }

  static Time[] time(int supporters) {
    Time[] time = new Time[supporters];
    Arrays.fill(time, new Time(40, 0, 40));
    return time;
  }

  /** The best plan of all, by trying each. */
  static Score best(Market market) {
    int[] plan = new int[market.peers()];
    Arrays.fill(plan, Plan.NOBODY);
    return tryEach(market, plan, new int[market.supporters()], 0, null);
  }

  private static Score tryEach(Market market, int[] plan, int[] held, int peer, Score best) {
    if (peer == plan.length) {
      Score score = Score.of(market, new Plan(plan));
      return best == null || compare(market, score, best) > 0 ? score : best;
    }
    Score found = tryEach(market, plan, held, peer + 1, best);
    for (int pair = market.first()[peer]; pair < market.first()[peer + 1]; pair++) {
      int who = market.supporter()[pair];
      if (held[who] < market.relations()[who].free()) {
        held[who]++;
        plan[peer] = who;
        found = tryEach(market, plan, held, peer + 1, found);
        plan[peer] = Plan.NOBODY;
        held[who]--;
      }
    }
    return found;
  }

  static int compare(Market market, Score one, Score other) {
    return market.goal().mode() == Mode.LEXICOGRAPHIC
        ? one.compareByTiers(other)
        : Long.compare(weighted(market, one), weighted(market, other));
  }

  static long weighted(Market market, Score score) {
    long sum = score.utility();
    for (int tier = 0; tier < score.served().length; tier++) {
      sum += market.goal().tierWeight()[tier] * score.served()[tier];
    }
    return sum;
  }
}
