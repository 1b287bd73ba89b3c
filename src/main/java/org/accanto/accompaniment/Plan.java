package org.accanto.accompaniment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which two people mean to meet.
 *
 * @param place in own words; may be blank
 * @param mine my answer; null when I have not answered
 * @param theirs the other's answer
 */
public record Plan(
    UUID id,
    LocalDate day,
    @Nullable LocalTime at,
    String place,
    @Nullable PlanAnswer mine,
    @Nullable PlanAnswer theirs) {

  /** Whether it can still take place as planned. */
  public boolean stands() {
    return fine(mine) && fine(theirs);
  }

  private static boolean fine(@Nullable PlanAnswer answer) {
    return answer == null || answer == PlanAnswer.FINE;
  }
}
