package org.accanto.matching.engine;

import org.accanto.matching.engine.Watch.Progress;

/**
 * Finds the best plan for places alone (design "Matching", theorems 1 to 3), and proves it.
 *
 * <p>Two plans of the same worth: the one that serves the peer of the lower position. The same
 * market always gives the same plan.
 */
public final class Engine {
  private Engine() {}

  /**
   * The best plan, or the best so far when the watch stops.
   *
   * @throws IllegalArgumentException if the market contradicts itself, or its numbers are so large
   *     that their sum does not fit 64 bits
   */
  public static Solved solve(Market market, Watch watch) {
    market.check();
    Board board = new Board(market, TierWeights.of(market));
    boolean finished = finish(board, watch);
    return board.solved(finished);
  }

  static boolean finish(Board board, Watch watch) {
    BringIn path = new BringIn(board);
    int peers = board.peers();
    for (int peer = 0; peer < peers; peer++) {
      if (!board.placed(peer)) {
        path.bring(peer);
      }
      if ((peer & 63) == 0 && !watch.goOn(new Progress(peer, peers))) {
        return false;
      }
    }
    return true;
  }
}
