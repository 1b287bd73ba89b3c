package org.accanto.training.bring;

import java.util.List;
import org.accanto.training.text.UnitText;

/**
 * What a text could become; nothing is saved.
 *
 * @param doubts in the order of their lines
 * @param lines every line of the source that is not empty, once
 */
public record Proposal(UnitText draft, List<Doubt> doubts, List<Line> lines) {

  public Proposal {
    doubts = List.copyOf(doubts);
    lines = List.copyOf(lines);
  }
}
