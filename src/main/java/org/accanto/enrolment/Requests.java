package org.accanto.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.access.Newcomer;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What a coordinator does with requests for support. For anybody else there is nothing here. */
@Component
public class Requests {

  private final Access access;
  private final RequestRows rows;
  private final RequestList list;
  private final SayingRows sayings;
  private final Pointings pointings;
  private final SafetyRows safety;
  private final Notifications notifications;
  private final Confidentiality confidentiality;
  private final ActingTransaction transaction;
  private final Clock clock;

  Requests(
      Access access,
      RequestRows rows,
      RequestList list,
      SayingRows sayings,
      Pointings pointings,
      SafetyRows safety,
      Notifications notifications,
      Confidentiality confidentiality,
      ActingTransaction transaction,
      Clock clock) {
    this.access = access;
    this.rows = rows;
    this.list = list;
    this.sayings = sayings;
    this.pointings = pointings;
    this.safety = safety;
    this.notifications = notifications;
    this.confidentiality = confidentiality;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Everybody who asked and has not left; those who wait for a decision first. */
  public List<RequestLine> all(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> list.all(coordinator))
        : List.of();
  }

  /**
   * One request; the person sees from now on that it has been read, and among "who saw what" their
   * wish, each described item and a telephone number (U02).
   */
  public Optional<Request> read(PersonId person, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    return transaction.as(
        coordinator,
        () -> {
          rows.seen(person, clock.instant());
          Optional<Request> request = rows.of(person, coordinator);
          request.ifPresent(shown -> leaveTrace(shown, coordinator));
          return request;
        });
  }

  private void leaveTrace(Request shown, Actor coordinator) {
    shown.items().forEach(item -> rows.itemSeen(shown.person(), item.id()));
    confidentiality.seen(coordinator, DataClass.MATCH_CARD, Subject.of(shown.person()));
    if (!shown.contact().equals(SafeContact.NOT_SAID)) {
      confidentiality.seen(coordinator, DataClass.SAFE_CONTACT, Subject.of(shown.person()));
    }
  }

  /** Welcomes the person as a peer; false when there is no such request to decide about. */
  public boolean accept(PersonId person, Actor coordinator) {
    return decide(
        person,
        Set.of(Request.State.SENT, Request.State.TALK_FIRST, Request.State.CLOSED),
        Request.State.ACCEPTED,
        coordinator);
  }

  /** Somebody talks with the person before anything else. */
  public boolean talkFirst(PersonId person, Actor coordinator) {
    return decide(person, Set.of(Request.State.SENT), Request.State.TALK_FIRST, coordinator);
  }

  /** The request rests, for example when the person no longer wants it. */
  public boolean close(PersonId person, Actor coordinator) {
    return decide(
        person,
        Set.of(Request.State.SENT, Request.State.TALK_FIRST),
        Request.State.CLOSED,
        coordinator);
  }

  /**
   * Notes what safety asks of whoever walks with this peer; the coordinator has talked with them,
   * and they read it among what they told. False when there is no such peer.
   */
  public boolean safety(PersonId person, Set<Requirement.Kind> needs, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR) || person.equals(coordinator.person())) {
      return false;
    }
    return transaction.as(
        coordinator,
        () -> {
          boolean known = rows.of(person, coordinator).isPresent();
          if (known && !safety.of(person).equals(needs)) {
            safety.save(person, needs, coordinator, clock.instant());
            notifications.tell(person, Notice.news("/me"), coordinator);
          }
          return known;
        });
  }

  private boolean decide(
      PersonId person, Set<Request.State> from, Request.State to, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR) || person.equals(coordinator.person())) {
      return false;
    }
    return transaction.as(
        coordinator,
        () -> {
          boolean done = rows.decide(person, from, to, coordinator, clock.instant());
          if (done && to == Request.State.ACCEPTED) {
            access.giveHat(person, Hat.PEER, coordinator);
            notifications.tell(person, Notice.news("/today"), coordinator);
          }
          return done;
        });
  }

  /**
   * Writes a request down together with the person, who sees every word of it.
   *
   * @param once key of the form: a second time gives the same person
   */
  public PersonId together(Together told, UUID once, Actor coordinator) {
    Optional<PersonId> before = transaction.as(coordinator, () -> rows.enteredWith(once));
    return before.orElseGet(() -> {
      try {
        return transaction.as(coordinator, () -> enter(told, once, coordinator));
      } catch (DuplicateKeyException second) {
        return transaction.as(coordinator, () -> rows.enteredWith(once)).orElseThrow();
      }
    });
  }

  private PersonId enter(Together told, UUID once, Actor coordinator) {
    Newcomer newcomer = Newcomer.called(Called.as(told.called()), told.language());
    access.register(List.of(newcomer), Hat.ASKER, coordinator);
    PersonId person = newcomer.id();
    rows.beginTogether(person, once, told.language(), coordinator, clock.instant());
    sayings.wish(person, clock.instant());
    told.sayings().forEach(saying -> sayings.save(saying, person, clock.instant()));
    told.items().forEach(item -> sayings.add(item, person, coordinator.person(), clock.instant()));
    return person;
  }

  /** To whom we were asked to say hello, as long as it may be known. */
  public List<Pointing> pointings(Actor coordinator) {
    return transaction.as(coordinator, () -> pointings.open(clock.instant()));
  }

  /** A code with which the person can begin; shown once. Empty when there is no such pointing. */
  public Optional<String> invite(UUID pointing, Actor coordinator) {
    return transaction.as(
        coordinator, () -> pointings.invite(pointing, coordinator, clock.instant()));
  }

  /** The person said no, or could not be reached: nothing stays. */
  public boolean drop(UUID pointing, Actor coordinator) {
    return transaction.as(coordinator, () -> pointings.drop(pointing));
  }
}
