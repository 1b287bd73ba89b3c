package org.accanto.matching.engine;

import java.util.List;

/**
 * Mends a plan after answers. Who has said yes stays where they are; what was declined is not
 * proposed again; only people without a yes may move, and only where it makes the plan better.
 */
public final class Repair {
  private Repair() {}

  /** Two whom one of them declined. */
  public record Declined(int peer, int supporter) {}

  /**
   * The best plan that keeps every yes.
   *
   * @param yes peers who stay with the supporter that the plan gives them; others may follow later
   * @throws IllegalArgumentException if a peer who said yes has nobody in this plan
   */
  public static List<Change> mend(Standing standing, int[] yes, List<Declined> declined) {
    int[] plan = standing.plan().supporter();
    for (int peer : yes) {
      standing.pin(peer, plan[peer]);
    }
    return declined.stream().map(pair -> standing.forbid(pair.peer(), pair.supporter())).toList();
  }
}
