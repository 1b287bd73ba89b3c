package org.accanto.rights;

import java.util.List;
import java.util.Optional;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Service;

/**
 * The door of how long things are kept: coordinators decide for the organisation, after having seen
 * whom it concerns. What it ends is written down thirty days ahead and can be held back ({@link
 * Forgettings}).
 */
@Service
public class Retentions {

  private final RetentionRows rows;
  private final ActingTransaction transaction;

  Retentions(RetentionRows rows, ActingTransaction transaction) {
    this.rows = rows;
    this.transaction = transaction;
  }

  /** As it is decided now; empty for whoever is no coordinator. */
  public Optional<Retention> now(Actor actor) {
    return actor.is(Hat.COORDINATOR) ? transaction.as(actor, rows::now) : Optional.empty();
  }

  /** Whom these months would concern today. Changes nothing. */
  public List<PastTheirTime> would(Retention months, Actor actor) {
    return actor.is(Hat.COORDINATOR) ? transaction.as(actor, () -> rows.would(months)) : List.of();
  }

  public void keep(Retention months, Actor actor) {
    if (actor.is(Hat.COORDINATOR)) {
      transaction.run(actor, () -> rows.keep(months));
    }
  }
}
