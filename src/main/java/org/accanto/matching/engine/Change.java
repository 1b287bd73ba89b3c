package org.accanto.matching.engine;

import java.util.List;

/**
 * What one decision does to the best plan.
 *
 * @param moves everybody whose supporter is another, the lower position first
 * @param points what the best plan is worth more than before, with {@link Solved#weight}; negative
 *     when the decision costs something
 */
public record Change(List<Move> moves, long points) {

  /** Who had somebody before and has nobody now. */
  public List<Integer> leftAlone() {
    return moves.stream().filter(move -> move.after() == Plan.NOBODY).map(Move::peer).toList();
  }
}
