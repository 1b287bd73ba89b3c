package org.accanto.matching.engine;

/**
 * A plan that keeps places and hours, and how far from the best it can be at most.
 *
 * @param objective points for serving and quality, less load and overtime
 * @param bound no plan is worth more than this
 * @param prices of the peers, from 0: the certificate of the kind "peer-prices"
 */
public record HoursSolved(Plan plan, long objective, long bound, long[] prices) {

  /** The certified gap in per cent of the bound; 0 when the plan is the best. */
  public double gapPercent() {
    return bound == 0 ? 0 : 100.0 * (bound - objective) / bound;
  }
}
