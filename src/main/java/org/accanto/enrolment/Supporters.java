package org.accanto.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.access.Newcomer;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What a coordinator does with who offers support. For anybody else there is nothing here. */
@Component
public class Supporters {

  private final Access access;
  private final ApplicationRows applications;
  private final OfferRows offers;
  private final ReachRows reaches;
  private final Requirements requirements;
  private final Notifications notifications;
  private final ActingTransaction transaction;
  private final Clock clock;

  Supporters(
      Access access,
      ApplicationRows applications,
      OfferRows offers,
      ReachRows reaches,
      Requirements requirements,
      Notifications notifications,
      ActingTransaction transaction,
      Clock clock) {
    this.access = access;
    this.applications = applications;
    this.offers = offers;
    this.reaches = reaches;
    this.requirements = requirements;
    this.notifications = notifications;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Who offers support, those who wait first. */
  public List<SupporterLine> all(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> applications.all(coordinator))
        : List.of();
  }

  public Optional<Supporter> read(PersonId person, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(
            coordinator,
            () -> {
              applications.seen(person);
              return applications.of(person, coordinator);
            })
        : Optional.empty();
  }

  /**
   * Enters somebody who offers support, as they told it.
   *
   * @param once key of the form: a second time gives the same person
   */
  public PersonId enter(String called, String language, Offer offer, UUID once, Actor coordinator) {
    Optional<PersonId> before = transaction.as(coordinator, () -> applications.enteredWith(once));
    return before.orElseGet(() -> {
      try {
        return transaction.as(coordinator, () -> add(called, language, offer, once, coordinator));
      } catch (DuplicateKeyException second) {
        return transaction.as(coordinator, () -> applications.enteredWith(once)).orElseThrow();
      }
    });
  }

  private PersonId add(String called, String language, Offer offer, UUID once, Actor coordinator) {
    Newcomer newcomer = Newcomer.called(Called.as(called), language);
    access.register(List.of(newcomer), Hat.ASKER, coordinator);
    PersonId person = newcomer.id();
    applications.enter(person, once, language, coordinator);
    offers.save(person, offer, clock.instant());
    return person;
  }

  /** Writes down how somebody who offers support is reached. */
  public void reach(PersonId person, Reach reach, Actor coordinator) {
    transaction.run(coordinator, () -> reaches.save(person, reach, clock.instant()));
  }

  /**
   * Writes down that the interview took place; the person reads the points.
   *
   * @param once key of the form
   * @return false when there is nobody to interview
   */
  public boolean interview(
      PersonId person, LocalDate on, String points, UUID once, Actor coordinator) {
    if (person.equals(coordinator.person())) {
      return false;
    }
    return transaction.as(
        coordinator,
        () -> {
          boolean known = applications.interview(person, on, points);
          if (known) {
            requirements.add(
                new Requirement(
                    once,
                    person,
                    Requirement.Kind.INTERVIEW,
                    "",
                    on,
                    null,
                    false,
                    coordinator.person()),
                clock.instant());
          }
          return known;
        });
  }

  /**
   * Decides about an application, with reasons that the person reads.
   *
   * @return false when there is nothing to decide
   */
  public boolean decide(PersonId person, boolean accept, String reasons, Actor coordinator) {
    if (person.equals(coordinator.person())) {
      return false;
    }
    Application.State to = accept ? Application.State.ACCEPTED : Application.State.NOT_NOW;
    return transaction.as(
        coordinator,
        () -> {
          boolean done = applications.decide(person, before(to), to, reasons, coordinator);
          if (done && accept) {
            access.giveHat(person, Hat.SUPPORTER, coordinator);
          }
          if (done && !accept) {
            access.endHat(person, Hat.SUPPORTER, coordinator);
          }
          if (done) {
            notifications.tell(person, Notice.news("/today"), coordinator);
          }
          return done;
        });
  }

  private static Set<Application.State> before(Application.State to) {
    return to == Application.State.ACCEPTED
        ? Set.of(Application.State.APPLIED, Application.State.INTERVIEW, Application.State.NOT_NOW)
        : Set.of(
            Application.State.APPLIED, Application.State.INTERVIEW, Application.State.ACCEPTED);
  }

  /**
   * Records a certificate, a check or an exemption; false when there is no such supporter, and for
   * oneself: nobody certifies themselves.
   */
  public boolean record(Requirement requirement, Actor coordinator) {
    if (requirement.supporter().equals(coordinator.person())) {
      return false;
    }
    return transaction.as(
        coordinator,
        () -> {
          boolean known = applications.of(requirement.supporter(), coordinator).isPresent();
          if (known) {
            requirements.add(requirement, clock.instant());
          }
          return known;
        });
  }

  /** Takes back a row that was wrong; it stays in the database, withdrawn. */
  public boolean withdraw(UUID requirement, PersonId supporter, Actor coordinator) {
    return transaction.as(
        coordinator, () -> requirements.withdraw(requirement, supporter, clock.instant()));
  }
}
