package org.accanto.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accanto.programme.Programme;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/** The door to what the programme asks for before it certifies, and to who does without what. */
@Service
public class CertificationRules {

  private final PolicyRows policies;
  private final ExemptionRows exemptions;
  private final Learners learners;
  private final Programme programme;
  private final ActingTransaction transaction;
  private final Clock clock;

  CertificationRules(
      PolicyRows policies,
      ExemptionRows exemptions,
      Learners learners,
      Programme programme,
      ActingTransaction transaction,
      Clock clock) {
    this.policies = policies;
    this.exemptions = exemptions;
    this.learners = learners;
    this.programme = programme;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What is asked today. */
  public CertificationPolicy today(CertificateScope scope, Actor actor) {
    return transaction.as(actor, () -> policies.on(LocalDate.now(clock), scope));
  }

  /** Everything that was ever asked, and what is to come: the newest first. */
  public List<CertificationPolicy> versions(CertificateScope scope, Actor actor) {
    return transaction.as(actor, () -> policies.all(scope).reversed());
  }

  /**
   * A new version; what was issued before keeps its own.
   *
   * @param once key of the form: a second time changes nothing
   * @return false for who is no coordinator, and for a day that is over: nobody rewrites the past
   */
  public boolean change(CertificationPolicy policy, UUID once, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR) || policy.from().isBefore(LocalDate.now(clock))) {
      return false;
    }
    transaction.run(
        coordinator,
        () -> {
          policies.add(once, policy, coordinator);
          tellProgramme(policy, coordinator);
        });
    return true;
  }

  /** The public pages say how many hours it takes; they are told what counts from today on. */
  private void tellProgramme(CertificationPolicy policy, Actor coordinator) {
    if (policy.scope() == CertificateScope.SUPPORTER
        && policy.from().equals(LocalDate.now(clock))) {
      programme.change(
          programme.policy().certifying(policy.trainingHours(), policy.months()), coordinator);
    }
  }

  /**
   * Somebody does without something for a time; never oneself.
   *
   * @return false when it is oneself, when there is nobody, and for who is no coordinator
   */
  public boolean exempt(Exemption exemption, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR)
        || exemption.person().equals(coordinator.person())
        || exemption.reason().isBlank()) {
      return false;
    }
    return transaction.as(
        coordinator,
        () -> {
          boolean known = learners.isOne(exemption.person(), coordinator);
          if (known) {
            exemptions.add(exemption);
          }
          return known;
        });
  }

  /** Ends an exemption now; it stays in the database. Certificates that it helped to stay too. */
  public boolean endExemption(UUID exemption, PersonId person, Actor coordinator) {
    return transaction.as(coordinator, () -> exemptions.withdraw(exemption, person));
  }
}
