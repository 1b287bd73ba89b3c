package org.accanto.shared;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction in the name of the person whom a door was given. Joins the one that runs. */
@Component
public class ActingTransaction {

  private final TransactionTemplate transaction;

  ActingTransaction(PlatformTransactionManager manager) {
    this.transaction = new TransactionTemplate(manager);
  }

  /** What the work returns; what it throws rolls back. */
  public <T> T as(Actor actor, Supplier<T> work) {
    return Acting.doing(actor, () -> withoutActor(work));
  }

  public void run(Actor actor, Runnable work) {
    as(
        actor,
        () -> {
          work.run();
          return true;
        });
  }

  /** For what happens before anybody is signed in: the policies show nothing here. */
  public <T> T withoutActor(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
