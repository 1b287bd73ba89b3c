package org.accanto.matching.engine;

/**
 * Who walks with whom.
 *
 * @param supporter of each peer, or {@link #NOBODY}; read only
 */
public record Plan(int[] supporter) {
  public static final int NOBODY = -1;

  /** How many peers have somebody. */
  public int matched() {
    int matched = 0;
    for (int who : supporter) {
      if (who != NOBODY) {
        matched++;
      }
    }
    return matched;
  }
}
