package org.accanto.programme;

/**
 * The numbers that an organisation decides about (mission, "numbers that are policy").
 *
 * @param relationsAtOnce people whom one supporter walks with at the same time, at most
 * @param silenceDays days without contact after which both are asked, without blame
 * @param proposalDays days in which both may answer a proposal
 * @param certificateMonths how long a certificate is valid
 * @param reviewMonths between two talks about the agreement, after the first three meetings
 * @param lookBackWeeks after which two are offered to look at how they walk together
 * @param trainingHours before the first match
 * @param reachedWithinDays days in which somebody who asked for support is reached
 * @param backgroundCheckRequired whether a supporter needs a background check
 * @param interviewRequired whether a supporter needs an interview
 */
public record Policy(
    int relationsAtOnce,
    int silenceDays,
    int proposalDays,
    int certificateMonths,
    int reviewMonths,
    int lookBackWeeks,
    int trainingHours,
    int reachedWithinDays,
    boolean backgroundCheckRequired,
    boolean interviewRequired) {

  /** The same with other numbers for certificates. */
  public Policy certifying(int hours, int months) {
    return new Policy(
        relationsAtOnce,
        silenceDays,
        proposalDays,
        months,
        reviewMonths,
        lookBackWeeks,
        hours,
        reachedWithinDays,
        backgroundCheckRequired,
        interviewRequired);
  }
}
