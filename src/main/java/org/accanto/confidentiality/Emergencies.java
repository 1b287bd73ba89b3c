package org.accanto.confidentiality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.Emergency.Harm;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Imminent harm (B55): a coordinator reads, alone and at once, what the decision table marks with
 * B. The database keeps the rules: four hours at most, never somebody kept apart, the person told
 * in the same transaction, and no second time without a review within 72 hours.
 */
@Component
public class Emergencies {

  public static final int SHORTEST_REASON = 20;
  public static final int LONGEST_REASON = 2000;

  /** What became of the wish to open. */
  public enum Answer {
    OPENED,
    /** No such person here, or not for this hat. */
    NOBODY,
    /** The actor did not get a review in time, or it said no. */
    LOST,
    /** Somebody else must; why is not said. */
    NOT_YOU
  }

  private final EmergencyRows rows;
  private final OwnRows people;
  private final Asks asks;
  private final ActingTransaction transaction;
  private final Notifications notifications;

  Emergencies(
      EmergencyRows rows,
      OwnRows people,
      Asks asks,
      ActingTransaction transaction,
      Notifications notifications) {
    this.rows = rows;
    this.people = people;
    this.asks = asks;
    this.transaction = transaction;
    this.notifications = notifications;
  }

  /** The person's name; empty when there is nobody whose file the actor could open. */
  public Optional<String> called(PersonId person, Actor actor) {
    return transaction.as(
        actor, () -> asks.knows(person) ? people.called(person) : Optional.empty());
  }

  /** Opens for four hours, and tells the person. The same {@code once} again changes nothing. */
  public Answer open(UUID once, PersonId subject, Harm harm, String reason, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          Answer answer = rows.open(once, subject, harm, reason);
          if (answer == Answer.OPENED) {
            notifications.tell(subject, Notice.news("/who-sees"), actor);
          }
          return answer;
        });
  }

  /** The actor's own, the newest first. */
  public List<Emergency> mine(Actor actor) {
    return transaction.as(actor, () -> rows.openedBy(actor.person()));
  }

  /** Of others, and nobody has looked at it yet; the oldest first. */
  public List<Emergency> waiting(Actor actor) {
    return actor.is(Hat.COORDINATOR)
        ? transaction.as(actor, () -> rows.notLookedAt(actor.person()))
        : List.of();
  }

  /** What happened to the actor's own file, the newest first. */
  public List<Emergency> about(Actor subject) {
    return transaction.as(subject, () -> rows.about(subject.person()));
  }

  /** One that the actor may read. */
  public Optional<Emergency> of(UUID id, Actor actor) {
    return transaction.as(actor, () -> rows.of(id));
  }

  /** False when it is not the actor's own, or has been ended already. */
  public boolean end(UUID id, Actor opener) {
    return transaction.as(opener, () -> rows.end(id));
  }

  /** By somebody else than who opened it; tells who opened it and the person. */
  public boolean review(UUID once, UUID id, boolean justified, String words, Actor reviewer) {
    return transaction.as(
        reviewer,
        () -> {
          boolean reviewed = rows.review(once, id, justified, words);
          if (reviewed) {
            Emergency of = rows.of(id).orElseThrow();
            notifications.tell(of.openedBy(), Notice.news("/emergencies"), reviewer);
            notifications.tell(of.subject(), Notice.news("/who-sees"), reviewer);
          }
          return reviewed;
        });
  }

  /** Whether somebody else could look at what the actor opens. */
  public boolean somebodyCanReview(Actor actor) {
    return transaction.as(actor, rows::anotherCoordinator);
  }
}
