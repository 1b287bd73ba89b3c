package org.accanto.matching.engine;

import java.util.ArrayList;
import java.util.List;

/** A board at one moment: to go back to, or to say what has changed since. */
final class Snapshot {
  private final Board board;
  private final int[] pair;
  private final int[] supporter;
  private final int[] taken;
  private final Runnable back;

  Snapshot(Board board) {
    this.board = board;
    this.pair = board.pair.clone();
    this.taken = board.taken.clone();
    this.supporter = new int[pair.length];
    for (int peer = 0; peer < pair.length; peer++) {
      supporter[peer] = board.whoOf(peer);
    }
    this.back = board.wayBack();
  }

  void restore() {
    back.run();
  }

  /** What has changed; places and their costs have not. */
  Change change() {
    List<Move> moves = new ArrayList<>();
    long points = 0;
    for (int peer = 0; peer < pair.length; peer++) {
      int now = board.pair[peer];
      if (Math.max(now, -1) != Math.max(pair[peer], -1)) {
        moves.add(new Move(peer, supporter[peer], board.whoOf(peer)));
        points += value(peer, now) - value(peer, pair[peer]);
      }
    }
    for (int who = 0; who < taken.length; who++) {
      points += load(who, taken[who]) - load(who, board.taken[who]);
    }
    return new Change(List.copyOf(moves), points);
  }

  private long value(int peer, int at) {
    return at < 0 ? 0 : board.weight[board.market.tier()[peer]] + board.quality[at];
  }

  private long load(int who, int held) {
    long load = 0;
    if (held != board.taken[who] || taken[who] != board.taken[who]) {
      for (int nth = 1; nth <= held; nth++) {
        load += board.market.cost(who, nth);
      }
    }
    return load;
  }
}
