package org.accanto.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Service;

/**
 * What was sent of a plan, as numbers with their proof: for who answers for it later. For anybody
 * but a coordinator there are none, and for a coordinator who stood in the plan neither.
 */
@Service
public class SentPlans {

  private final PlanNumbersRows rows;
  private final ActingTransaction transaction;

  SentPlans(PlanNumbersRows rows, ActingTransaction transaction) {
    this.rows = rows;
    this.transaction = transaction;
  }

  /** The newest first. */
  public List<SentPlan> of(UUID plan, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> rows.of(plan))
        : List.of();
  }

  /**
   * Text by the name of its file: a graph in the neutral format, the plan and its certificate
   * (docs/matching-format.md). No person stands in them.
   */
  public Optional<Map<String, String>> files(UUID plan, UUID numbers, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> rows.files(plan, numbers))
        : Optional.empty();
  }
}
