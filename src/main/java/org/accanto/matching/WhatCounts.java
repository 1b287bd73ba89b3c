package org.accanto.matching;

import java.util.List;
import java.util.Optional;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Service;

/**
 * What counts for a plan, and who comes first: for the page of coordinators, who see what a change
 * would have meant before they decide.
 */
@Service
public class WhatCounts {

  /**
   * What a plan over the last quarter would have been.
   *
   * @param now with the numbers that count today
   * @param then with the other numbers
   * @param otherPairs how many peers would have walked with somebody else
   */
  public record Preview(Counts now, Counts then, int otherPairs) {}

  /**
   * A plan in counts, without a name.
   *
   * @param urgent of the most urgent, as the numbers of today call them, in both plans
   * @param longestLeft days; 0 when everybody finds somebody
   */
  public record Counts(int found, int all, Planned.Served urgent, long longestLeft) {}

  private final PrioritiesRows rows;
  private final LastQuarter quarter;
  private final ActingTransaction transaction;

  WhatCounts(PrioritiesRows rows, LastQuarter quarter, ActingTransaction transaction) {
    this.rows = rows;
    this.quarter = quarter;
    this.transaction = transaction;
  }

  /** Empty for everybody but a coordinator. */
  public Optional<Priorities> now(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> Optional.of(rows.now()))
        : Optional.empty();
  }

  /** Every version, the newest first. */
  public List<PrioritiesVersion> versions(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, rows::versions)
        : List.of();
  }

  /** Changes nothing: who waited or began in the last quarter, planned with both numbers. */
  public Optional<Preview> preview(Priorities other, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(
            coordinator, () -> Optional.of(quarter.preview(rows.now(), other, coordinator)))
        : Optional.empty();
  }

  /**
   * The next version.
   *
   * @param next its version is the one after that which its author has read
   * @return false when somebody else has decided meanwhile, or the actor may not
   */
  public boolean keep(Priorities next, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        && transaction.as(coordinator, () -> rows.add(next, coordinator.person()));
  }
}
