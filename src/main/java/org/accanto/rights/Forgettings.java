package org.accanto.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.rights.Forgetting.Why;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/**
 * The door of having one's file forgotten (art. 17 GDPR, A31): asked for by the person, with seven
 * days to take it back; a coordinator may hold it back for what the law names, and the person reads
 * so. The forgetting itself is no page's work: {@link DueForgettings}.
 */
@Service
public class Forgettings {

  /** For how many days a hold can be set at once. */
  public static final int LONGEST_HOLD = 180;

  private final ForgettingRows rows;
  private final ActingTransaction transaction;
  private final Notifications notifications;
  private final Clock clock;

  Forgettings(
      ForgettingRows rows,
      ActingTransaction transaction,
      Notifications notifications,
      Clock clock) {
    this.rows = rows;
    this.transaction = transaction;
    this.notifications = notifications;
    this.clock = clock;
  }

  /** What the actor has asked for, in the hat that they wear. */
  public Optional<Forgetting> mine(Actor actor) {
    return canTakeBack(actor) ? transaction.as(actor, rows::mine) : Optional.empty();
  }

  /** Asks for it, and lets the file rest at once; the same again changes nothing. */
  public void ask(UUID id, Actor actor) {
    if (hasAFile(actor)) {
      transaction.run(actor, () -> rows.ask(id));
    }
  }

  /** Takes it back; the file rests on only if it did so before. */
  public void takeBack(Actor actor) {
    if (canTakeBack(actor)) {
      transaction.as(actor, rows::takeBack);
    }
  }

  /** For coordinators, of everybody else; for others nothing. */
  public List<Forgetting> ofOthers(Actor actor) {
    return actor.is(Hat.COORDINATOR) ? transaction.as(actor, rows::ofOthers) : List.of();
  }

  /** One of {@link #ofOthers}. */
  public Optional<Forgetting> of(UUID id, Actor actor) {
    return ofOthers(actor).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Holds it back to the end of that day; the person is told.
   *
   * @param last at most {@link #LONGEST_HOLD} days from today
   * @return false when there is nothing to hold back, or it is held back already
   */
  public boolean hold(UUID id, UUID of, Why why, LocalDate last, Actor actor) {
    Instant until = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    return tellAfter(actor, () -> rows.hold(id, of, why, until));
  }

  /** Nothing holds it back any more; the person is told. */
  public boolean endHold(UUID of, Actor actor) {
    return tellAfter(actor, () -> rows.endHold(of));
  }

  private boolean tellAfter(Actor actor, Supplier<Optional<PersonId>> change) {
    if (!actor.is(Hat.COORDINATOR)) {
      return false;
    }
    return transaction.as(
        actor,
        () -> {
          Optional<PersonId> whose = change.get();
          whose.ifPresent(one -> notifications.tell(one, Notice.news("/me/data"), actor));
          return whose.isPresent();
        });
  }

  private static boolean hasAFile(Actor actor) {
    return actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER);
  }

  /** Who only asked for support asks for this on paper, and takes it back alone. */
  private static boolean canTakeBack(Actor actor) {
    return hasAFile(actor) || actor.is(Hat.ASKER);
  }
}
