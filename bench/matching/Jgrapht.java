import java.util.HashMap;
import java.util.Map;
import org.accanto.matching.engine.Market;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** The same graph for JGraphT's minimum-cost flow (capacity scaling). */
final class Jgrapht {
  private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
      new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
  private final Map<Integer, Integer> supply = new HashMap<>();

  /** Builds the graph; the time for it is not counted against JGraphT. */
  Jgrapht(Market market, long[] weight) {
    int peers = market.peers();
    int sink = peers + market.supporters();
    for (int node = 0; node <= sink; node++) {
      graph.addVertex(node);
    }
    for (int peer = 0; peer < peers; peer++) {
      supply.put(peer, 1);
      add(peer, sink, 0);
      for (int pair = market.first()[peer]; pair < market.first()[peer + 1]; pair++) {
        long worth = weight[market.tier()[peer]] + market.quality()[pair];
        add(peer, peers + market.supporter()[pair], -worth);
      }
    }
    for (int who = 0; who < market.supporters(); who++) {
      for (int nth = 1; nth <= market.relations()[who].free(); nth++) {
        add(peers + who, sink, market.cost(who, nth));
      }
    }
    supply.put(sink, -peers);
  }

  private void add(int from, int to, long cost) {
    graph.setEdgeWeight(graph.addEdge(from, to), cost);
  }

  /** The objective in points. */
  long solve() {
    var problem =
        new MinimumCostFlowProblemImpl<>(graph, node -> supply.getOrDefault(node, 0), edge -> 1);
    return -Math.round(
        new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
            .getMinimumCostFlow(problem)
            .getCost());
  }
}
