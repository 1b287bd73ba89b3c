import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.accanto.matching.engine.Market;

/** The same graph for OR-Tools' C++ minimum-cost flow (cost scaling, push and relabel). */
final class OrTools {
  private final MinCostFlow flow;

  /** Builds the graph; the time for it is not counted against OR-Tools. */
  OrTools(Market market, long[] weight) {
    Loader.loadNativeLibraries();
    this.flow = new MinCostFlow();
    int peers = market.peers();
    int sink = peers + market.supporters();
    for (int peer = 0; peer < peers; peer++) {
      flow.setNodeSupply(peer, 1);
      flow.addArcWithCapacityAndUnitCost(peer, sink, 1, 0);
      for (int pair = market.first()[peer]; pair < market.first()[peer + 1]; pair++) {
        long worth = weight[market.tier()[peer]] + market.quality()[pair];
        flow.addArcWithCapacityAndUnitCost(peer, peers + market.supporter()[pair], 1, -worth);
      }
    }
    for (int who = 0; who < market.supporters(); who++) {
      for (int nth = 1; nth <= market.relations()[who].free(); nth++) {
        flow.addArcWithCapacityAndUnitCost(peers + who, sink, 1, market.cost(who, nth));
      }
    }
    flow.setNodeSupply(sink, -peers);
  }

  /** The objective in points. */
  long solve() {
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools found no optimal flow");
    }
    return -flow.getOptimalCost();
  }
}
