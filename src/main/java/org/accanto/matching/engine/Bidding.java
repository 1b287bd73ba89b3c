package org.accanto.matching.engine;

import java.util.Arrays;
import org.accanto.matching.engine.Watch.Progress;

/**
 * The bulk of the work: peers bid for places. Whoever has none bids for the best supporter at
 * today's prices as much as makes the second best just as good, and a small step more; the lowest
 * bidder there has to look for another. The step shrinks from phase to phase, and each phase starts
 * from prices a little below those of the one before (D. P. Bertsekas, "The auction algorithm: a
 * distributed relaxation method for the assignment problem", Annals of Operations Research 14,
 * 1988; with several places and ε-scaling: D. P. Bertsekas, D. A. Castañon, "The auction algorithm
 * for the transportation problem", Annals of Operations Research 20, 1989).
 *
 * <p>The last phase has no step: nobody who sits then prefers another supporter. What it leaves is
 * little, and exact paths finish it: some peers who are still {@link Board#AWAY}, and some prices
 * that began too high, which stay as {@link Board#reserve}.
 */
final class Bidding {
  /** Measured between 2 and 10 on programmes of up to 20,000 peers; little depends on it. */
  private static final int SHRINK = 6;

  private static final int PHASES_FROM = 50;
  private static final int BELOW = 5;

  /** Bids for each peer in a phase, on average: against markets made to be slow. */
  private static final int PATIENCE = 100;

  private final Board board;
  private final Watch watch;
  private final long[] reserve;

  /** The price at which each peer who sits would rather look elsewhere. */
  private final long[] offer;

  /** The lowest offer of those who sit with a supporter. */
  private final long[] lowest;

  private final int[] queue;
  private int head;
  private int waiting;

  Bidding(Board board, Watch watch) {
    this.board = board;
    this.watch = watch;
    this.reserve = board.reserve;
    this.offer = new long[board.peers()];
    this.queue = new int[board.peers()];
    this.lowest = new long[reserve.length];
  }

  /** False when the watch stopped it. */
  boolean run() {
    long finest = Math.max(board.scale.units(1) >> 3, board.scale.largestQuality() / 1_000);
    for (long step = board.scale.largest() / PHASES_FROM; step > finest; step /= SHRINK) {
      if (!phase(step)) {
        return false;
      }
      lowerReserves(step);
    }
    return phase(0);
  }

  private boolean phase(long step) {
    standUp();
    long patience = (long) PATIENCE * queue.length;
    while (waiting > 0 && patience-- > 0) {
      if ((patience & 1023) == 0
          && !watch.goOn(new Progress(queue.length - waiting, queue.length))) {
        return false;
      }
      int peer = queue[head];
      head = head + 1 == queue.length ? 0 : head + 1;
      waiting--;
      bid(peer, step);
    }
    return true;
  }

  private void standUp() {
    head = 0;
    waiting = 0;
    for (int peer = 0; peer < queue.length; peer++) {
      if (board.placed(peer)) {
        board.leave(peer);
      }
      await(peer);
    }
    Arrays.fill(lowest, Board.NONE);
    for (int who = 0; who < reserve.length; who++) {
      board.price[who] = board.nextCost(who);
    }
  }

  private void await(int peer) {
    board.pair[peer] = Board.AWAY;
    int at = head + waiting++;
    queue[at >= queue.length ? at - queue.length : at] = peer;
  }

  private void lowerReserves(long step) {
    for (int who = 0; who < reserve.length; who++) {
      boolean empty = board.price[who] == board.nextCost(who);
      reserve[who] = empty ? 0 : Math.max(0, board.price[who] - BELOW * step);
    }
  }

  private void bid(int peer, long step) {
    int[] supporter = board.supporter;
    int[] quality = board.quality;
    long[] price = board.price;
    int shift = board.scale.shift;
    long best = -board.base[peer];
    long second = best;
    int choice = -1;
    int end = board.first[peer + 1];
    for (int at = board.first[peer]; at < end; at++) {
      long gain = ((long) quality[at] << shift) - price[supporter[at]];
      if (gain > second) {
        if (gain > best) {
          second = best;
          best = gain;
          choice = at;
        } else {
          second = gain;
        }
      }
    }
    if (choice < 0) {
      board.pair[peer] = Board.WAITS;
    } else {
      take(peer, choice, best - second + step);
    }
  }

  private void take(int peer, int at, long more) {
    int who = board.supporter[at];
    if (lowest[who] < board.nextCost(who)) {
      if (more == 0) {
        return;
      }
      int out = lowestBidder(who);
      board.leave(out);
      await(out);
    }
    offer[peer] = board.price[who] + more;
    board.sit(peer, at);
    lowest[who] = offer[lowestBidder(who)];
    board.price[who] = Math.min(board.nextCost(who), lowest[who]);
  }

  private int lowestBidder(int who) {
    int found = board.holder(who, 0);
    for (int nth = 1; nth < board.taken[who]; nth++) {
      int peer = board.holder(who, nth);
      if (offer[peer] < offer[found]) {
        found = peer;
      }
    }
    return found;
  }
}
