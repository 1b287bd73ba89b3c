package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.testing.SetClock;

/** Somebody who was trained elsewhere: without hours, exempt from all that the course asks. */
record TrainedElsewhere(Certification certification, CertificationRules rules, SetClock clock) {

  UUID certified(Actor person, Actor coordinator) {
    ready(person, coordinator);
    UUID once = UUID.randomUUID();
    assertThat(
            certification.issue(
                person.person(), CertificateScope.SUPPORTER, "it", once, coordinator))
        .isEqualTo(new IssueOutcome.Issued(once));
    return once;
  }

  void ready(Actor person, Actor coordinator) {
    CertificationPolicy policy = certification.mine(person).orElseThrow().policy();
    policy.units().forEach(unit -> exempt(person, Need.Kind.UNIT, unit, coordinator));
    exempt(person, Need.Kind.TRAINING, "", coordinator);
    certification.affirm(person);
  }

  private void exempt(Actor person, Need.Kind kind, String unit, Actor coordinator) {
    Exemption one =
        new Exemption(
            UUID.randomUUID(),
            person.person(),
            kind,
            unit,
            "Trained elsewhere",
            clock.today(),
            null,
            coordinator.person());
    assertThat(rules.exempt(one, coordinator)).isTrue();
  }
}
