package org.accanto.matching.engine;

/**
 * What is best (design "Matching", objective).
 *
 * @param tierWeight points for serving one person of each tier; the weighted mode only
 * @param load L: the k-th relation of a supporter costs {@code L * (2k - 1) / most}, rounded down
 * @param overtime points for each quarter hour a week above what is comfortable; hours model only
 */
public record Goal(Mode mode, Capacity capacity, long[] tierWeight, int load, int overtime) {

  /** One number for all, or as many of the most urgent tier as possible before anything else. */
  public enum Mode {
    WEIGHTED,
    LEXICOGRAPHIC
  }

  /** Whether places alone are counted, or hours too. */
  public enum Capacity {
    COUNT,
    HOURS
  }
}
