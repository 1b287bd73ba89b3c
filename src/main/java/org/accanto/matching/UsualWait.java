package org.accanto.matching;

/**
 * How long people waited who found somebody in the last half year. No promise.
 *
 * @param half half of them waited at most so many days
 * @param most nine of ten waited at most so many days
 */
public record UsualWait(int half, int most) {

  /** Whole weeks, at least one: days would say more than anybody knows. */
  public int halfWeeks() {
    return weeks(half);
  }

  public int mostWeeks() {
    return weeks(most);
  }

  private static int weeks(int days) {
    return Math.max(1, Math.ceilDiv(days, 7));
  }
}
