package org.accanto.matching.format;

/**
 * What a number in a file may be at most. Chosen so that no sum over a whole plan leaves 64 bits,
 * and far above what any programme needs.
 */
final class Limits {
  static final int PEOPLE = 1_000_000;
  static final int AGE = 150;
  static final int DAYS = 100_000;
  static final int STAGES = 5;
  static final int LEVELS = 4;
  static final int DISTANCE = 1_000_000;
  static final int SLOTS = 21;
  static final int QUARTER_HOURS = 7 * 24 * 4;
  static final int RELATIONS = 1_000;
  static final int POINTS = 1_000_000;
  static final long TIER_WEIGHT = 1_000_000_000L;

  /** Of a price or a tier's weight in a certificate. */
  static final long PRICE = 1_000_000_000_000L;

  private Limits() {}
}
