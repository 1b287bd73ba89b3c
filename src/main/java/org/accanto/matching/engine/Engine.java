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
    Board board = board(market, market.supporter());
    boolean finished = finish(board, watch);
    if (!finished) {
      seatSomehow(board);
    }
    return board.solved(finished);
  }

  static Board board(Market market, int[] supporter) {
    market.check();
    return new Board(market, TierWeights.of(market), supporter);
  }

  static boolean finish(Board board, Watch watch) {
    return new Bidding(board, watch).run() && bringIn(board, watch) && refill(board, watch);
  }

  /** Whom bidding left over; the plan is then the best at prices not below the reserves. */
  private static boolean bringIn(Board board, Watch watch) {
    BringIn path = new BringIn(board);
    for (int peer = 0; peer < board.peers(); peer++) {
      if (board.pair[peer] == Board.AWAY) {
        if (!watch.goOn(new Progress(peer, board.peers()))) {
          return false;
        }
        path.bring(peer);
      }
    }
    return true;
  }

  /** Gives up the reserves. */
  private static boolean refill(Board board, Watch watch) {
    Refill path = null;
    for (int who = 0; who < board.reserve.length; who++) {
      board.reserve[who] = 0;
      if (board.price[who] > board.nextCost(who)) {
        if (!watch.goOn(new Progress(board.peers(), board.peers()))) {
          return false;
        }
        path = path == null ? new Refill(board, new ByPlace(board.market)) : path;
        path.fill(who);
      }
    }
    return true;
  }

  /** Stopped: whoever can still sit on a free place that is worth it, the lower position first. */
  private static void seatSomehow(Board board) {
    for (int peer = 0; peer < board.peers(); peer++) {
      if (board.placed(peer)) {
        continue;
      }
      int choice = -1;
      long most = 0;
      for (int at = board.first[peer]; at < board.first[peer + 1]; at++) {
        int who = board.supporter[at];
        long gain = board.worth(peer, at) - board.costOfNext(who);
        if (gain > most) {
          most = gain;
          choice = at;
        }
      }
      if (choice >= 0) {
        board.sit(peer, choice);
      }
    }
  }
}
