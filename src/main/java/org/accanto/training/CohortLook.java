package org.accanto.training;

import java.util.List;

/**
 * A cohort with what the actor may see of it: who leads it reads everything, who learns in it the
 * plan and their own attendance.
 *
 * @param trainer how the trainer is called; empty when the actor does not know
 * @param members those whom the actor may see
 */
public record CohortLook(
    Cohort cohort, String trainer, List<CohortMember> members, List<CohortStep> plan) {

  public CohortLook {
    members = List.copyOf(members);
    plan = List.copyOf(plan);
  }
}
