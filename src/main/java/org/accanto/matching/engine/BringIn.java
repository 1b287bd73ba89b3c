package org.accanto.matching.engine;

/**
 * Brings one peer into an optimal plan by the cheapest path: somebody else moves over for them, and
 * so on, until a place is free or somebody has nobody. Dijkstra's search over supporters, with
 * prices as potentials, stopped at the first end (R. Jonker, A. Volgenant, "A shortest augmenting
 * path algorithm for dense and sparse linear assignment problems", Computing 38, 1987; here with
 * several places for each supporter, each dearer than the one before).
 */
final class BringIn {
  private static final int NOBODY = -1;

  private final Board board;
  private final Frontier frontier;
  private final int[] viaPeer;
  private final int[] viaPair;
  private final int[] settled;

  /** What it costs to end at a supporter who was reached, and who gives way for it. */
  private final long[] exit;

  private final int[] exitPeer;

  /**
   * What a peer may lack at most who brings this supporter nearer: the distance, or the shortest
   * way if that is less, without the price. One look for each pair instead of three.
   */
  private final long[] limit;

  private int settledCount;

  /** The shortest way to an end so far; the end is a free place, or somebody who gives way. */
  private long shortest;

  private long limitedTo;

  private int end;
  private int givesWay;

  BringIn(Board board) {
    this.board = board;
    int supporters = board.taken.length;
    this.frontier = new Frontier(supporters + 1);
    this.exit = new long[supporters + 1];
    this.exitPeer = new int[supporters + 1];
    this.limit = new long[supporters + 1];
    this.viaPeer = new int[supporters];
    this.viaPair = new int[supporters];
    this.settled = new int[supporters];
  }

  /** The plan and the prices are optimal again, with this peer among those who may have a place. */
  void bring(int peer) {
    board.pair[peer] = Board.WAITS;
    long profit = board.bestProfit(peer);
    if (profit <= 0) {
      return;
    }
    start(profit);
    tighten();
    reach(peer, 0, profit);
    search();
    raisePrices();
    if (end != NOBODY) {
      walkBack(peer);
    }
  }

  /**
   * Gives a peer this pair, whatever it costs the others.
   *
   * @return false when every place there is taken by somebody who is pinned; nothing has changed
   */
  boolean force(int peer, int at) {
    start(Board.NONE / 2);
    int who = board.supporter[at];
    arrive(who, 0, peer, at);
    search();
    if (end == NOBODY) {
      return false;
    }
    raisePrices();
    walkBack(peer);
    return true;
  }

  private void start(long profit) {
    frontier.clear();
    limitedTo = Board.NONE;
    settledCount = 0;
    shortest = profit;
    end = NOBODY;
    givesWay = NOBODY;
  }

  private void tighten() {
    limitedTo = shortest;
    for (int who = 0; who < limit.length; who++) {
      limit[who] = Math.min(frontier.distance[who], shortest) - board.price[who];
    }
  }

  private void search() {
    while (frontier.any() && frontier.nearest() < shortest) {
      int who = frontier.take();
      settled[settledCount++] = who;
      long reached = frontier.distance[who];
      if (shortest < limitedTo) {
        tighten();
      }
      for (int nth = 0; nth < board.taken[who] && reached < shortest; nth++) {
        int peer = board.holder(who, nth);
        if (!board.pinned[peer]) {
          reach(peer, reached, board.profit(peer));
        }
      }
    }
  }

  /** A supporter is reached for the first time: looks at once for the end that lies there. */
  private void lookAround(int who) {
    long price = board.price[who];
    exit[who] = board.nextCost(who) - price;
    exitPeer[who] = NOBODY;
    for (int nth = 0; nth < board.taken[who]; nth++) {
      int peer = board.holder(who, nth);
      long profit = board.profit(peer);
      if (profit < exit[who] && !board.pinned[peer]) {
        exit[who] = profit;
        exitPeer[who] = peer;
      }
    }
  }

  private void arrive(int who, long there, int peer, int at) {
    if (frontier.distance[who] == Frontier.FAR) {
      lookAround(who);
    }
    frontier.nearer(who, there);
    limit[who] = there - board.price[who];
    viaPeer[who] = peer;
    viaPair[who] = at;
    if (there + exit[who] < shortest) {
      shortest = there + exit[who];
      end = who;
      givesWay = exitPeer[who];
    }
  }

  private void reach(int peer, long reached, long profit) {
    int[] supporter = board.supporter;
    int[] quality = board.quality;
    int shift = board.scale.shift;
    int end = board.first[peer + 1];
    long from = reached + profit - board.base[peer];
    for (int at = board.first[peer]; at < end; at++) {
      long lacks = from - ((long) quality[at] << shift);
      if (lacks < limit[supporter[at]]) {
        long there = lacks + board.price[supporter[at]];
        if (there < shortest) {
          arrive(supporter[at], there, peer, at);
        }
      }
    }
  }

  private void raisePrices() {
    for (int i = 0; i < settledCount; i++) {
      int who = settled[i];
      long nearer = shortest - frontier.distance[who];
      if (nearer > 0) {
        board.price[who] += nearer;
      }
    }
  }

  private void walkBack(int peer) {
    if (givesWay != NOBODY) {
      board.leave(givesWay);
    }
    int who = end;
    int mover = NOBODY;
    while (mover != peer) {
      mover = viaPeer[who];
      int before = board.whoOf(mover);
      board.move(mover, viaPair[who]);
      who = before;
    }
  }
}
