package org.accanto.matching.format;

import org.accanto.matching.engine.Market;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Lineup;
import org.accanto.matching.rules.Pairs;
import org.accanto.matching.rules.Peer;

/**
 * What an engine optimises, and no person in it: {@code accanto-match-graph/1}. Ids are positions.
 *
 * @param waitDays of each peer
 */
public record Graph(Market market, int[] waitDays) {

  /** In the order of the instance's file. */
  public static Graph of(Pairs pairs) {
    Instance instance = pairs.instance();
    return new Graph(
        Lineup.inFileOrder(pairs), instance.peers().stream().mapToInt(Peer::waitDays).toArray());
  }
}
