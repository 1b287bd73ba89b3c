package org.accanto.training;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * One step of a trainer's plan.
 *
 * @param unit key of the unit; empty when it belongs to none
 * @param card key of a situation of that unit; empty when none is played or talked about
 * @param came who was there, as far as the actor may know
 */
public record CohortStep(
    UUID id,
    StepKind kind,
    String title,
    String unit,
    String card,
    LocalDate day,
    int minutes,
    Set<PersonId> came) {

  public static final int LONGEST_TITLE = 200;

  public CohortStep {
    came = Set.copyOf(came);
  }
}
