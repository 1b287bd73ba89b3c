package org.accanto.matching.rules;

/** What is compared of two people, each with a value of 0 to 100 (design "Matching", quality). */
public enum Criterion {
  /** What the peer looks for in what the supporter is willing to draw on. */
  EXPERIENCE(28),
  STYLES(12),
  /** Time that both have. */
  OVERLAP(12),
  DISTANCE(10),
  LANGUAGE(10),
  INTERESTS(8),
  /** How much further on their way the supporter is. */
  STAGE(8),
  /** A wish, not a must: a must is R08. */
  GENDER(7),
  AGE(5);

  private final int proposed;

  Criterion(int proposed) {
    this.proposed = proposed;
  }

  /** Weight of 100 that the design proposes. */
  public int proposed() {
    return proposed;
  }
}
