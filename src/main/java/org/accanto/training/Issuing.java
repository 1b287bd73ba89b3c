package org.accanto.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.training.events.CertificateIssued;
import org.accanto.training.events.CertificateWithdrawn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes certificates, tells the holder that there is news, and the other modules what counts. */
@Component
class Issuing {

  private static final String MINE = "/me/certificate";

  private final CertificateRows certificates;
  private final Standings standings;
  private final Notifications notifications;
  private final ApplicationEventPublisher events;

  Issuing(
      CertificateRows certificates,
      Standings standings,
      Notifications notifications,
      ApplicationEventPublisher events) {
    this.certificates = certificates;
    this.standings = standings;
    this.notifications = notifications;
    this.events = events;
  }

  IssueOutcome issue(CertifiedPerson person, String language, UUID once, Actor by) {
    if (certificates.one(once).isPresent()) {
      return new IssueOutcome.Issued(once);
    }
    if (!person.standing().ready()) {
      return new IssueOutcome.NotYet(person.standing().missing());
    }
    LocalDate today = standings.today();
    @Nullable Certificate last = Standings.latest(person.certificates(), person.scope());
    return add(
        new CertificateRows.Draft(
            once,
            person.person(),
            person.scope(),
            person.standing().full(),
            language,
            person.shownName().isBlank() ? "-" : person.shownName(),
            today,
            person.policy().validUntil(today),
            person.policy().id(),
            last == null ? null : last.id()),
        last,
        by);
  }

  IssueOutcome inLanguage(UUID id, String language, UUID once, Actor by) {
    Optional<Certificate> found = certificates.one(id);
    return found.isEmpty()
        ? new IssueOutcome.NotHere()
        : untilTheSameDay(found.get(), found.get().shown().full(), language, once, by);
  }

  IssueOutcome makeFull(CertifiedPerson person, UUID id, UUID once, Actor by) {
    Optional<Certificate> found =
        person.certificates().stream().filter(one -> one.id().equals(id)).findFirst();
    if (found.isEmpty() || found.get().shown().scope() != person.scope()) {
      return new IssueOutcome.NotHere();
    }
    return person.standing().missingForFull().isEmpty()
        ? untilTheSameDay(found.get(), true, found.get().shown().language(), once, by)
        : new IssueOutcome.NotYet(person.standing().missingForFull());
  }

  private IssueOutcome untilTheSameDay(
      Certificate last, boolean full, String language, UUID once, Actor by) {
    if (certificates.one(once).isPresent()) {
      return new IssueOutcome.Issued(once);
    }
    if (!last.on(standings.today()).valid()) {
      return new IssueOutcome.NotHere();
    }
    if (last.holder().equals(by.person())) {
      return new IssueOutcome.NotOneself();
    }
    PublishedCertificate shown = last.shown();
    return add(
        new CertificateRows.Draft(
            once,
            last.holder(),
            shown.scope(),
            full,
            language,
            // Another name goes onto a new certificate only: here nobody looks at it again.
            shown.shownName(),
            standings.today(),
            shown.validUntil(),
            last.policy(),
            last.id()),
        last,
        by);
  }

  private IssueOutcome add(CertificateRows.Draft one, @Nullable Certificate last, Actor by) {
    if (!certificates.add(one, by)) {
      // Somebody else was faster: what stands now is in place of the same one.
      return new IssueOutcome.NotHere();
    }
    if (last != null) {
      certificates.remindNoMore(last.id());
      ended(last);
    }
    certificates.remind(one.id());
    if (one.scope() == CertificateScope.SUPPORTER) {
      events.publishEvent(
          new CertificateIssued(
              one.id(), one.holder(), one.issuedOn(), one.validUntil(), by.person()));
    }
    notifications.tell(one.holder(), Notice.news(MINE), by);
    return new IssueOutcome.Issued(one.id());
  }

  boolean withdraw(UUID id, String reason, Actor by) {
    Optional<Certificate> found = certificates.one(id);
    if (found.isEmpty()
        || !found.get().on(standings.today()).valid()
        || found.get().holder().equals(by.person())
        || !certificates.withdraw(found.get(), reason, by)) {
      return false;
    }
    certificates.remindNoMore(id);
    ended(found.get());
    PersonId holder = found.get().holder();
    notifications.tell(holder, Notice.news(MINE), by);
    return true;
  }

  private void ended(Certificate one) {
    if (one.shown().scope() == CertificateScope.SUPPORTER) {
      events.publishEvent(new CertificateWithdrawn(one.id(), one.holder()));
    }
  }
}
