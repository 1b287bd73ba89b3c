package org.accanto.training;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * People who take the course together (A51).
 *
 * @param supporters how many of them learn as supporters
 * @param professionals how many as professionals
 * @param led whether the actor leads it
 */
public record Cohort(
    UUID id,
    String name,
    String place,
    LocalDate from,
    PersonId trainer,
    int supporters,
    int professionals,
    boolean led,
    boolean closed) {

  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_PLACE = 200;

  /** Whether both groups are there, and neither is more than twice the other. */
  public boolean balanced() {
    int few = Math.min(supporters, professionals);
    return few > 0 && Math.max(supporters, professionals) <= 2 * few;
  }
}
