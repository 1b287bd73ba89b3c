package org.accanto.confidentiality;

import java.util.Optional;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.springframework.stereotype.Component;

/** What a coordinator prints and keeps, so that nobody can change unnoticed who saw what. */
@Component
public class AuditHeads {

  private final Readings readings;
  private final ActingTransaction transaction;

  AuditHeads(Readings readings, ActingTransaction transaction) {
    this.readings = readings;
    this.transaction = transaction;
  }

  /** Empty for everybody but a coordinator. */
  public Optional<AuditHead> now(Actor actor) {
    return transaction.as(actor, readings::head);
  }
}
