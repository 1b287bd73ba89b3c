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
    NOT_YOU,
    /** The file rests: the person alone reads it, in danger too. */
    RESTS,
    /** Telling later was asked for, and nobody is here who could decide on that. */
    NO_OFFICER
  }

  private final EmergencyRows rows;
  private final TellingRows tellings;
  private final Confidentiality confidentiality;
  private final ActingTransaction transaction;
  private final Notifications notifications;

  Emergencies(
      EmergencyRows rows,
      TellingRows tellings,
      Confidentiality confidentiality,
      ActingTransaction transaction,
      Notifications notifications) {
    this.rows = rows;
    this.tellings = tellings;
    this.confidentiality = confidentiality;
    this.transaction = transaction;
    this.notifications = notifications;
  }

  /** Opens for four hours, and tells the person. The same {@code once} again changes nothing. */
  public Answer open(UUID once, PersonId subject, Harm harm, String reason, Actor actor) {
    said(reason, SHORTEST_REASON);
    return transaction.as(
        actor,
        () -> {
          Answer answer = rows.open(once, subject, harm, reason, "");
          if (answer == Answer.OPENED) {
            notifications.tell(subject, Notice.news("/who-sees"), actor);
          }
          return answer;
        });
  }

  /**
   * The same, and the person is told when a data protection officer says so, or after a day.
   *
   * @param later why telling them now could endanger somebody
   */
  public Answer openUntold(
      UUID once, PersonId subject, Harm harm, String reason, String later, Actor actor) {
    said(reason, SHORTEST_REASON);
    said(later, SHORTEST_REASON);
    return transaction.as(
        actor,
        () -> {
          Answer answer = rows.open(once, subject, harm, reason, later);
          if (answer == Answer.OPENED) {
            tellings
                .toAsk(once)
                .forEach(one -> notifications.tell(one, Notice.question("/delays/" + once), actor));
          }
          return answer;
        });
  }

  /** Whether a data protection officer is here who could decide on telling this person later. */
  public boolean hasOfficer(PersonId subject, Actor actor) {
    return transaction.as(actor, () -> tellings.hasOfficer(subject));
  }

  /** The actor's own, the newest first. */
  public List<Emergency> mine(Actor actor) {
    return transaction.as(actor, () -> rows.openedBy(actor.person()));
  }

  /** Of others, and nobody has looked at it yet; the oldest first. */
  public List<Emergency> waiting(Actor actor) {
    return actor.is(Hat.COORDINATOR)
        ? transaction.as(
            actor,
            () ->
                rows.notLookedAt(actor.person()).stream()
                    .filter(one -> mayRead(one, actor))
                    .toList())
        : List.of();
  }

  /** What happened to the actor's own file, as far as they are told, the newest first. */
  public List<Emergency> about(Actor subject) {
    return transaction.as(
        subject, () -> rows.about(subject.person()).stream().filter(Emergency::told).toList());
  }

  /** One that the actor may read; the person is told that a coordinator read why. */
  public Optional<Emergency> of(UUID id, Actor actor) {
    return transaction.as(
        actor,
        () -> {
          Optional<Emergency> found = rows.of(id).filter(one -> mayRead(one, actor));
          found.ifPresent(one -> confidentiality.seen(actor, DataClass.SAFEGUARDING, about(one)));
          return found;
        });
  }

  boolean mayRead(Emergency one, Actor actor) {
    return confidentiality.may(actor, DataClass.SAFEGUARDING, about(one));
  }

  private static Subject about(Emergency one) {
    return Subject.item(one.subject(), null, one.id());
  }

  /** False when it is not the actor's own, or has been ended already. */
  public boolean end(UUID id, Actor opener) {
    return transaction.as(opener, () -> rows.end(id));
  }

  /** By somebody else than who opened it; tells who opened it and the person. */
  public boolean review(UUID once, UUID id, boolean justified, String words, Actor reviewer) {
    said(words, 1);
    return transaction.as(
        reviewer,
        () -> {
          Optional<Emergency> of =
              rows.of(id).filter(one -> rows.review(once, one, justified, words));
          of.ifPresent(one -> {
            notifications.tell(one.openedBy(), Notice.news("/emergencies"), reviewer);
            if (one.told()) {
              notifications.tell(one.subject(), Notice.news("/who-sees"), reviewer);
            }
          });
          return of.isPresent();
        });
  }

  /** Whether {@link #open} would answer {@code LOST}, so that nobody fills in a form in vain. */
  public boolean lost(PersonId subject, Actor opener) {
    return transaction.as(opener, () -> rows.mayOpen(UUID.randomUUID(), subject) == Answer.LOST);
  }

  /** The database cannot count what is sealed; pages ask beforehand. */
  static void said(String words, int shortest) {
    int length = words.strip().length();
    if (length < shortest || length > LONGEST_REASON) {
      throw new IllegalArgumentException("not between " + shortest + " and " + LONGEST_REASON);
    }
  }

  /** Whether somebody else could look at what the actor opens. */
  public boolean somebodyCanReview(Actor actor) {
    return actor.is(Hat.COORDINATOR) && transaction.as(actor, rows::anotherCoordinator);
  }
}
