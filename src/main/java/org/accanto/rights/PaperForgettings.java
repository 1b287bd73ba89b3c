package org.accanto.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.rights.Paper.Colleague;
import org.accanto.rights.Paper.Whom;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/**
 * The door of being forgotten for whoever has left, or has no device here (art. 12 (2), 17 GDPR): a
 * coordinator writes down what they sign, and a second person has seen it.
 */
@Service
public class PaperForgettings {

  private final PaperRows rows;
  private final ActingTransaction transaction;
  private final Notifications notifications;

  PaperForgettings(PaperRows rows, ActingTransaction transaction, Notifications notifications) {
    this.rows = rows;
    this.transaction = transaction;
    this.notifications = notifications;
  }

  /** Whom it would concern; empty when there is no such person for the actor. */
  public Optional<Whom> whom(PersonId person, Actor actor) {
    return actor.is(Hat.COORDINATOR)
        ? transaction.as(
            actor, () -> rows.called(person).map(name -> new Whom(name, rows.hats(person))))
        : Optional.empty();
  }

  /** Who can be the second person. */
  public List<Colleague> colleagues(PersonId about, Actor actor) {
    return actor.is(Hat.COORDINATOR)
        ? transaction.as(actor, () -> rows.colleagues(about))
        : List.of();
  }

  /**
   * Nothing is asked for yet; the second person is told. The same id again is the same submit
   * again.
   *
   * @param paper one of {@link #whom} and {@link #colleagues}: the database refuses others
   */
  public void write(Paper.New paper, Actor coordinator) {
    transaction.run(
        coordinator,
        () -> {
          rows.add(paper, coordinator.person());
          notifications.tell(paper.witness(), Notice.question("/forgettings/papers"), coordinator);
        });
  }

  /** All for coordinators; for professionals those that they are to have seen; the newest first. */
  public List<Paper> all(Actor actor) {
    return transaction.as(actor, rows::all);
  }

  public Optional<Paper> of(UUID id, Actor actor) {
    return all(actor).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * The second person says whether they saw it signed; if so the seven days begin, and the person
   * is told. False when it is not theirs to say, was answered otherwise, or is older than fourteen
   * days.
   */
  public boolean answer(UUID id, boolean signed, Actor witness) {
    return transaction.as(
        witness,
        () -> {
          Optional<PersonId> person = rows.person(id);
          boolean done = rows.witness(id, signed);
          if (done && signed) {
            person.ifPresent(one -> notifications.tell(one, Notice.news("/me/data"), witness));
          }
          return done;
        });
  }

  /** They have told a coordinator to keep it after all; the person is told. */
  public boolean takeBack(UUID forgetting, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        && transaction.as(
            coordinator,
            () -> {
              Optional<PersonId> whose = rows.takeBack(forgetting);
              whose.ifPresent(one -> notifications.tell(one, Notice.news("/me/data"), coordinator));
              return whose.isPresent();
            });
  }
}
