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
  private int settledCount;

  /** The shortest way to an end so far; the end is a free place, or somebody who gives way. */
  private long shortest;

  private int end;
  private int givesWay;

  BringIn(Board board) {
    this.board = board;
    int supporters = board.taken.length;
    this.frontier = new Frontier(supporters + 1);
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
    frontier.nearer(who, 0);
    viaPeer[who] = peer;
    viaPair[who] = at;
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
    settledCount = 0;
    shortest = profit;
    end = NOBODY;
    givesWay = NOBODY;
  }

  private void search() {
    while (frontier.any() && frontier.nearest() < shortest) {
      int who = frontier.take();
      settled[settledCount++] = who;
      long reached = frontier.distance[who];
      long free = reached + board.nextCost(who) - board.price[who];
      if (free < shortest) {
        stopAt(who, NOBODY, free);
      }
      for (int nth = 0; nth < board.taken[who] && reached < shortest; nth++) {
        int peer = board.holder(who, nth);
        if (board.pinned[peer]) {
          continue;
        }
        long profit = board.profit(peer);
        if (reached + profit < shortest) {
          stopAt(who, peer, reached + profit);
        }
        reach(peer, reached, profit);
      }
    }
  }

  private void stopAt(int who, int peer, long distance) {
    shortest = distance;
    end = who;
    givesWay = peer;
  }

  private void reach(int peer, long reached, long profit) {
    int[] supporter = board.supporter;
    int[] quality = board.quality;
    long[] price = board.price;
    long[] distance = frontier.distance;
    int shift = board.scale.shift;
    long from = reached + profit - board.base[peer];
    for (int at = board.first[peer]; at < board.first[peer + 1]; at++) {
      int who = supporter[at];
      long there = from + price[who] - ((long) quality[at] << shift);
      if (there < distance[who] && there < shortest) {
        frontier.nearer(who, there);
        viaPeer[who] = peer;
        viaPair[who] = at;
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
