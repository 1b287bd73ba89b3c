import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.accanto.matching.engine.Market;

/** The same graph for OR-Tools' C++ minimum-cost flow (cost scaling, push and relabel). */
final class OrTools {
  private OrTools() {}

  /** The objective in points; the graph is built here and timed with the rest. */
  static long solve(Market market, long[] weight) {
    Loader.loadNativeLibraries();
    MinCostFlow flow = new MinCostFlow();
    int sink = market.peers() + market.supporters();
    for (int peer = 0; peer < market.peers(); peer++) {
      flow.setNodeSupply(peer, 1);
      flow.addArcWithCapacityAndUnitCost(peer, sink, 1, 0);
      for (int pair = market.first()[peer]; pair < market.first()[peer + 1]; pair++) {
        long worth = weight[market.tier()[peer]] + market.quality()[pair];
        flow.addArcWithCapacityAndUnitCost(
            peer, market.peers() + market.supporter()[pair], 1, -worth);
      }
    }
    for (int who = 0; who < market.supporters(); who++) {
      for (int nth = 1; nth <= market.relations()[who].free(); nth++) {
        flow.addArcWithCapacityAndUnitCost(
            market.peers() + who, sink, 1, market.cost(who, nth));
      }
    }
    flow.setNodeSupply(sink, -market.peers());
    long t = Try.cpu();
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools found no optimal flow");
    }
    System.out.printf("   ortools solve alone %.3f%n", (Try.cpu() - t) / 1e9);
    return -flow.getOptimalCost();
  }
}
