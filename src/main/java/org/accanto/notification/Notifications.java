package org.accanto.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/** The door of notification: tell somebody something, inside Accanto only. */
@Service
public class Notifications {

  private final Notices notices;
  private final ActingTransaction transaction;
  private final Clock clock;

  Notifications(Notices notices, ActingTransaction transaction, Clock clock) {
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Tells a person; the same thing shows once, however often it was told while unread. */
  public void tell(PersonId to, Notice notice, Actor by) {
    transaction.run(by, () -> notices.add(UUID.randomUUID(), to, notice, clock.instant()));
  }

  /** What this person was told, newest first: the last fifty of ninety days. */
  public List<Told> of(Actor actor) {
    return transaction.as(actor, () -> notices.latest(actor.person(), clock.instant()));
  }

  /** How many are unread. */
  public int unread(Actor actor) {
    return transaction.as(actor, () -> notices.unread(actor.person()));
  }

  /** Marks one of the actor's own as read; where it leads. Empty when it is not theirs. */
  public Optional<String> read(UUID notice, Actor actor) {
    return transaction.as(actor, () -> notices.read(notice, clock.instant()));
  }

  /** Marks all of the actor's own as read. */
  public void readAll(Actor actor) {
    transaction.as(actor, () -> notices.readAll(actor.person(), clock.instant()));
  }
}
