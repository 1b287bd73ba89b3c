package org.accanto.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.Folding;
import org.accanto.site.Languages;
import org.springframework.stereotype.Service;

/**
 * The door to certificates (B31, B33): what somebody still needs, issuing, renewing, taking back.
 * Nobody certifies themselves.
 */
@Service
public class Certification {

  /** A name that is longer stands on no paper. */
  public static final int LONGEST_NAME = 200;

  private final Standings standings;
  private final Issuing issuing;
  private final CertificateRows certificates;
  private final DoneRows done;
  private final Learners learners;
  private final Access access;
  private final ActingTransaction transaction;

  Certification(
      Standings standings,
      Issuing issuing,
      CertificateRows certificates,
      DoneRows done,
      Learners learners,
      Access access,
      ActingTransaction transaction) {
    this.standings = standings;
    this.issuing = issuing;
    this.certificates = certificates;
    this.done = done;
    this.learners = learners;
    this.access = access;
    this.transaction = transaction;
  }

  /** What the actor has and still needs; empty for who does not learn here. */
  public Optional<CertifiedPerson> mine(Actor actor) {
    return Learners.learns(actor)
        ? Optional.of(
            transaction.as(
                actor,
                () ->
                    standings.of(
                        actor.person(),
                        access.calledOf(actor.person(), actor).orElse(""),
                        CertificateScope.SUPPORTER)))
        : Optional.empty();
  }

  /** The actor says yes to the duties and values, again. */
  public void affirm(Actor actor) {
    if (Learners.learns(actor)) {
      transaction.run(actor, () -> done.affirm(actor));
    }
  }

  /** How the actor wants to be called on certificates that are issued from now on. */
  public void callMe(String called, Actor actor) {
    String name = called.strip();
    if (Learners.learns(actor) && !name.isEmpty() && name.length() <= LONGEST_NAME) {
      transaction.run(actor, () -> certificates.name(actor.person(), name));
    }
  }

  /** Everybody who could be certified, by name, people with nothing at all too. */
  public List<CertifiedLine> everybody(Locale locale, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(
            coordinator,
            () ->
                standings.all(learners.called(coordinator)).stream()
                    .sorted(Folding.by(locale, CertifiedLine::called))
                    .toList())
        : List.of();
  }

  /** One person for a coordinator. */
  public Optional<CertifiedPerson> of(PersonId person, CertificateScope scope, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    return transaction.as(
        coordinator,
        () ->
            learners.isOne(person, coordinator)
                ? Optional.of(
                    standings.of(person, access.calledOf(person, coordinator).orElse(""), scope))
                : Optional.empty());
  }

  /**
   * Issues a certificate, or renews one: a new issue that takes the place of the last.
   *
   * @param language in which it is written: "en", "it" or "el"
   * @param once key of the form: a second time gives the same certificate
   */
  public IssueOutcome issue(
      PersonId person, CertificateScope scope, String language, UUID once, Actor coordinator) {
    if (person.equals(coordinator.person())) {
      return new IssueOutcome.NotOneself();
    }
    Optional<CertifiedPerson> found = of(person, scope, coordinator);
    if (found.isEmpty() || !isOurs(language)) {
      return new IssueOutcome.NotHere();
    }
    return transaction.as(
        coordinator, () -> issuing.issue(found.get(), language, once, coordinator));
  }

  /** Turns a first certificate that is valid into a full one, until the same day. */
  public IssueOutcome makeFull(PersonId person, UUID certificate, UUID once, Actor coordinator) {
    Optional<CertifiedPerson> found = of(person, CertificateScope.SUPPORTER, coordinator);
    return found.isEmpty()
        ? new IssueOutcome.NotHere()
        : transaction.as(
            coordinator, () -> issuing.makeFull(found.get(), certificate, once, coordinator));
  }

  /** The same certificate in another language, until the same day; for what is valid alone. */
  public IssueOutcome inLanguage(UUID certificate, String language, UUID once, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR) || !isOurs(language)) {
      return new IssueOutcome.NotHere();
    }
    return transaction.as(
        coordinator, () -> issuing.inLanguage(certificate, language, once, coordinator));
  }

  /**
   * Takes a certificate back; the holder reads why.
   *
   * @return false without a reason, for what is no longer valid, and for one's own
   */
  public boolean withdraw(UUID certificate, String reason, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR) || reason.isBlank()) {
      return false;
    }
    return transaction.as(coordinator, () -> issuing.withdraw(certificate, reason, coordinator));
  }

  /** One certificate for its holder alone. */
  public Optional<Certificate> certificate(UUID certificate, Actor holder) {
    return transaction
        .as(holder, () -> certificates.one(certificate))
        .filter(one -> one.holder().equals(holder.person()));
  }

  /** What stands on a certificate, for whoever holds it in their hands: nobody has to sign in. */
  public Optional<PublishedCertificate> published(UUID publicId) {
    return Objects.requireNonNull(transaction.withoutActor(() -> certificates.published(publicId)));
  }

  /** What the actor's certificate for walking with people is worth today; empty without one. */
  public Optional<CertificateState> state(Actor actor) {
    LocalDate today = standings.today();
    return Optional.ofNullable(
            transaction.as(actor, () -> certificates.of(actor.person())).stream()
                .filter(one -> one.shown().scope() == CertificateScope.SUPPORTER)
                .findFirst()
                .orElse(null))
        .map(one -> one.on(today));
  }

  private static boolean isOurs(String language) {
    return Languages.ALL.stream().anyMatch(one -> one.getLanguage().equals(language));
  }
}
