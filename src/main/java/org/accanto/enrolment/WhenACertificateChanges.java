package org.accanto.enrolment;

import java.time.Clock;
import org.accanto.training.events.CertificateIssued;
import org.accanto.training.events.CertificateWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A certificate of our own course is one of the rows that readiness looks at, with the same id; one
 * from elsewhere a coordinator writes down by hand. In the same transaction as the certificate.
 */
@Component
class WhenACertificateChanges {

  private final Requirements requirements;
  private final Clock clock;

  WhenACertificateChanges(Requirements requirements, Clock clock) {
    this.requirements = requirements;
    this.clock = clock;
  }

  @EventListener
  void on(CertificateIssued issued) {
    requirements.add(
        new Requirement(
            issued.certificate(),
            issued.supporter(),
            Requirement.Kind.CERTIFICATE,
            "",
            issued.from(),
            issued.until(),
            false,
            issued.by()),
        clock.instant());
  }

  /** A second time changes nothing. */
  @EventListener
  void on(CertificateWithdrawn withdrawn) {
    requirements.withdraw(withdrawn.certificate(), withdrawn.supporter(), clock.instant());
  }
}
