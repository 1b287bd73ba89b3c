import java.util.Arrays;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Plan;

/** First come, first served: each peer in the order of waiting takes the best who still has a place. */
final class Greedy {
  private Greedy() {}

  static Plan plan(Market market) {
    int[] plan = new int[market.peers()];
    int[] held = new int[market.supporters()];
    Arrays.fill(plan, Plan.NOBODY);
    for (int peer = 0; peer < plan.length; peer++) {
      int best = -1;
      for (int pair = market.first()[peer]; pair < market.first()[peer + 1]; pair++) {
        int who = market.supporter()[pair];
        boolean room = held[who] < market.relations()[who].free();
        if (room && (best < 0 || market.quality()[pair] > market.quality()[best])) {
          best = pair;
        }
      }
      if (best >= 0) {
        plan[peer] = market.supporter()[best];
        held[plan[peer]]++;
      }
    }
    return new Plan(plan);
  }
}
