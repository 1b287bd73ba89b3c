package org.accanto.matching.engine;

/**
 * A plan and the proof of how good it is.
 *
 * @param weight points for serving one of each tier: the goal's own, or gaps so large that no
 *     quality outweighs them in the lexicographic mode ({@link TierWeights})
 * @param objective weight and quality of the plan less load, in points
 * @param bound no plan is worth more than this; equal to the objective when the plan is optimal
 * @param prices of the supporters, from 0: the certificate of the kind "supporter-prices", with
 *     {@code weight} in the place of the tiers' weights
 * @param finished false when the watch stopped the engine
 */
public record Solved(
    Plan plan,
    Score score,
    long[] weight,
    long objective,
    long bound,
    long[] prices,
    boolean finished) {

  public boolean optimal() {
    return objective == bound;
  }
}
