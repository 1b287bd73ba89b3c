package org.accanto.matching.engine;

/**
 * The best plan, kept the best while people come and go, pairs are fixed or forbidden: each
 * decision is one or two shortest paths, not a new plan (design "Matching", theorem 4). Needs 20
 * bytes a pair. Not for two threads at once.
 */
public final class Standing {
  private final Market market;
  private final Board board;
  private final BringIn bringIn;
  private final Refill refill;

  private Standing(Board board) {
    this.market = board.market;
    this.board = board;
    this.bringIn = new BringIn(board);
    this.refill = new Refill(board, new ByPlace(market));
  }

  /** From the best plan for everybody in the market. */
  public static Standing of(Market market) {
    Board board = Engine.board(market, market.supporter().clone());
    Engine.finish(board, Watch.NONE);
    return new Standing(board);
  }

  /**
   * The plan as it stands, with its proof if nobody is away, nothing pinned and nothing forbidden.
   */
  public Plan plan() {
    return board.plan();
  }

  /**
   * Plan, worth and proof; the bound is that of the market without anything pinned or forbidden.
   */
  public Solved solved() {
    return board.solved(true);
  }

  /** Somebody no longer takes part; others may move up. */
  public Change remove(int peer) {
    Snapshot before = new Snapshot(board);
    takeOut(peer);
    return before.change();
  }

  /** Somebody takes part who did not. */
  public Change insert(int peer) {
    Snapshot before = new Snapshot(board);
    if (board.pair[peer] == Board.AWAY) {
      bringIn.bring(peer);
    }
    return before.change();
  }

  /** These two are not proposed any more; if they were, both find another if they can. */
  public Change forbid(int peer, int who) {
    Snapshot before = new Snapshot(board);
    int at = market.pair(peer, who);
    if (at >= 0 && board.supporter[at] == who) {
      boolean were = board.pair[peer] == at;
      if (were) {
        takeOut(peer);
      }
      board.forbid(at);
      if (were) {
        bringIn.bring(peer);
      }
    }
    return before.change();
  }

  /**
   * These two stay together from now on, whatever comes.
   *
   * @throws IllegalArgumentException when they may not be, or every place there is pinned
   */
  public Change pin(int peer, int who) {
    Snapshot before = new Snapshot(board);
    force(peer, who, before);
    board.pinned[peer] = true;
    return before.change();
  }

  /** Free to move again. */
  public Change unpin(int peer) {
    Snapshot before = new Snapshot(board);
    if (board.pinned[peer]) {
      takeOut(peer);
      bringIn.bring(peer);
    }
    return before.change();
  }

  /**
   * What {@link #pin} would do, without doing it: its points are the exact price of this choice.
   *
   * @throws IllegalArgumentException as there
   */
  public Change whatIf(int peer, int who) {
    Snapshot before = new Snapshot(board);
    force(peer, who, before);
    Change change = before.change();
    before.restore();
    return change;
  }

  private void takeOut(int peer) {
    int who = board.whoOf(peer);
    if (who != Plan.NOBODY) {
      board.leave(peer);
    }
    board.pair[peer] = Board.AWAY;
    board.pinned[peer] = false;
    if (who != Plan.NOBODY) {
      refill.fill(who);
    }
  }

  private void force(int peer, int who, Snapshot before) {
    int at = market.pair(peer, who);
    if (at < 0 || board.supporter[at] != who) {
      throw new IllegalArgumentException("These two may not walk together");
    }
    if (market.relations()[who].free() == 0) {
      throw new IllegalArgumentException("There is no place");
    }
    if (board.pair[peer] != at) {
      takeOut(peer);
      if (!bringIn.force(peer, at)) {
        before.restore();
        throw new IllegalArgumentException("Every place there is kept for somebody");
      }
    }
  }
}
