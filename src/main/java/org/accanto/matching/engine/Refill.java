package org.accanto.matching.engine;

/**
 * Fills a place that became free, by the cheapest path: somebody moves here, somebody else to where
 * they sat, and so on, until one who had nobody comes in, or a place is better left empty. The
 * mirror image of {@link BringIn}: the search goes from the place, and prices fall.
 */
final class Refill {
  private static final int NOBODY = -1;

  private final Board board;
  private final ByPlace pairs;
  private final Frontier frontier;
  private final int[] viaPeer;
  private final int[] viaPair;
  private final int[] settled;
  private int settledCount;
  private long shortest;

  /** Where the path ends: a supporter whose place stays empty, or who takes one that had nobody. */
  private int end;

  private int newcomer;
  private int newcomerPair;

  Refill(Board board, ByPlace pairs) {
    this.board = board;
    this.pairs = pairs;
    int supporters = board.taken.length;
    this.frontier = new Frontier(supporters);
    this.viaPeer = new int[supporters];
    this.viaPair = new int[supporters];
    this.settled = new int[supporters];
  }

  /** Plan and prices are optimal again after places of this supporter became free. */
  void fill(int who) {
    while (board.price[who] > board.nextCost(who)) {
      shortest = board.price[who] - board.nextCost(who);
      end = who;
      newcomer = NOBODY;
      settledCount = 0;
      frontier.clear();
      frontier.nearer(who, 0);
      search();
      lowerPrices();
      walkBack(who);
    }
  }

  private void search() {
    while (frontier.any() && frontier.nearest() < shortest) {
      int who = frontier.take();
      settled[settledCount++] = who;
      long reached = frontier.distance[who];
      invite(who, reached);
    }
  }

  private void invite(int who, long reached) {
    long from = reached + board.price[who];
    for (int at = pairs.first[who]; at < pairs.first[who + 1]; at++) {
      int peer = pairs.peer[at];
      int pair = pairs.pair[at];
      if (board.pair[peer] == Board.AWAY || board.pinned[peer] || board.supporter[pair] != who) {
        continue;
      }
      boolean placed = board.placed(peer);
      long there = from - board.worth(peer, pair) + (placed ? board.profit(peer) : 0);
      if (there >= shortest) {
        continue;
      }
      if (!placed) {
        shortest = there;
        end = who;
        newcomer = peer;
        newcomerPair = pair;
        continue;
      }
      int now = board.whoOf(peer);
      if (there < frontier.distance[now]) {
        frontier.nearer(now, there);
        viaPeer[now] = peer;
        viaPair[now] = pair;
        long empty = there + board.price[now] - board.lastCost(now);
        if (empty < shortest) {
          shortest = empty;
          end = now;
          newcomer = NOBODY;
        }
      }
    }
  }

  private void lowerPrices() {
    for (int i = 0; i < settledCount; i++) {
      int who = settled[i];
      long nearer = shortest - frontier.distance[who];
      if (nearer > 0) {
        board.price[who] -= nearer;
      }
    }
  }

  private void walkBack(int start) {
    if (newcomer != NOBODY) {
      board.sit(newcomer, newcomerPair);
    }
    int who = end;
    while (who != start) {
      int to = board.supporter[viaPair[who]];
      board.move(viaPeer[who], viaPair[who]);
      who = to;
    }
  }
}
