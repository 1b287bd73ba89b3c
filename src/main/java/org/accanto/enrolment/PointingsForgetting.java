package org.accanto.enrolment;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.accanto.shared.ActingTransaction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who did not say yes within thirty days is forgotten: looked after once an hour. */
@Component
class PointingsForgetting {

  private final Pointings pointings;
  private final ActingTransaction transaction;
  private final Clock clock;

  PointingsForgetting(Pointings pointings, ActingTransaction transaction, Clock clock) {
    this.pointings = pointings;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void forget() {
    transaction.withoutActor(() -> pointings.forget(clock.instant()));
  }
}
