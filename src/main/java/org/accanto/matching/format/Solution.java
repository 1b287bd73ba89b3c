package org.accanto.matching.format;

import java.util.List;

/** Who walks with whom; peers who are not listed have nobody. Whether it is allowed is not said. */
public record Solution(List<Match> matches) {

  /** Two ids. */
  public record Match(int peer, int supporter) {}

  public Solution {
    matches = List.copyOf(matches);
  }
}
