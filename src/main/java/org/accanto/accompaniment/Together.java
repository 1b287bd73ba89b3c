package org.accanto.accompaniment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How two people look at their walk, as one of them may know it.
 *
 * @param offered whether it is time to offer it to the asking person; an offer, never a duty
 * @param now the look that is open; null when there is none
 * @param next the id of the look that is open or would begin now
 * @param before looks that both have shown, latest first
 */
public record Together(boolean offered, @Nullable Review now, UUID next, List<Review> before) {

  /** What the two try until the next time; blank when they have said nothing. */
  public String weTry() {
    return before.isEmpty() ? "" : before.getFirst().weTry();
  }
}
