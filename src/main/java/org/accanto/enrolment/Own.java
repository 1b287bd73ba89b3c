package org.accanto.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.enrolment.events.KeepsApart;
import org.accanto.enrolment.events.SupporterPaused;
import org.accanto.enrolment.events.SupporterReturned;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What belongs to each person alone: own story, whom they keep apart from, pausing, leaving. */
@Component
public class Own {

  private final OwnRows rows;
  private final Pauses pauses;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final ActingTransaction transaction;
  private final Clock clock;

  Own(
      OwnRows rows,
      Pauses pauses,
      Access access,
      ApplicationEventPublisher events,
      ActingTransaction transaction,
      Clock clock) {
    this.rows = rows;
    this.pauses = pauses;
    this.access = access;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** After a link for a new password, until the PIN opens the own file again. */
  public boolean isClosed(Actor actor) {
    return transaction.as(actor, rows::isClosed);
  }

  public List<StoryPiece> story(Actor actor) {
    return transaction.as(actor, () -> rows.story(actor.person()));
  }

  /** Tells a piece; the same id a second time changes nothing. */
  public void tell(StoryPiece piece, Actor actor) {
    transaction.run(actor, () -> rows.tell(actor, piece, clock.instant()));
  }

  /** False when it is not a piece of the actor's own story, here and below. */
  public boolean readers(UUID piece, StoryPiece.Readers readers, Actor actor) {
    return transaction.as(actor, () -> rows.readers(actor.person(), piece, readers));
  }

  public boolean takeAway(UUID piece, Actor actor) {
    return transaction.as(actor, () -> rows.takeAway(actor.person(), piece, clock.instant()));
  }

  public List<KeptApart> apart(Actor actor) {
    return transaction.as(actor, () -> rows.apart(actor.person()));
  }

  /**
   * From now on; what is open between the two closes at once, in words that tell no reason: what is
   * proposed, and their walk. False when the actor walks with somebody so called and was not asked
   * yet whether it is the same person: then nothing has happened.
   */
  public boolean keepApart(KeptApart from, Beside beside, Actor actor) {
    Instant now = clock.instant();
    return transaction.as(
        actor,
        () -> {
          if (beside == Beside.NOT_ASKED && rows.walksWithOneCalled(from.called())) {
            return false;
          }
          rows.keepApart(actor.person(), from, now);
          // A walk that both have just begun, at this moment, could not be asked about: it ends
          // too.
          boolean walksToo = beside != Beside.SOMEBODY_ELSE;
          events.publishEvent(
              new KeepsApart(actor.person(), actor.hat(), from.id(), walksToo, now));
          return true;
        });
  }

  /** The walks with somebody whom the actor wrote down: those that go on, and those that ended. */
  public List<WalkBeside> walksBesideApart(Actor actor) {
    return transaction.as(actor, rows::walksBesideApart);
  }

  public boolean noLongerApart(UUID id, Actor actor) {
    return transaction.as(actor, () -> rows.noLongerApart(actor.person(), id, clock.instant()));
  }

  /**
   * A supporter takes a pause; in a pause already nothing changes.
   *
   * @param once key of the form
   */
  public void pause(UUID once, @Nullable LocalDate backOn, Actor supporter) {
    Instant now = clock.instant();
    transaction.run(
        supporter,
        () -> {
          if (pauses.begin(supporter.person(), once, backOn, now)) {
            events.publishEvent(new SupporterPaused(supporter.person(), now));
          }
        });
  }

  public void comeBack(Actor supporter) {
    Instant now = clock.instant();
    transaction.run(
        supporter,
        () -> {
          if (pauses.end(supporter.person(), now)) {
            events.publishEvent(new SupporterReturned(supporter.person(), now));
          }
        });
  }

  /**
   * Leaves the programme in the role in which the person acts, and with it each walk in that role;
   * nobody asks why.
   */
  public void leave(Actor actor) {
    Instant now = clock.instant();
    transaction.run(
        actor,
        () -> {
          if (actor.is(Hat.SUPPORTER)) {
            rows.leaveAsSupporter(actor.person());
          } else {
            rows.leaveAsPeer(actor.person(), now);
          }
          access.endHat(actor.person(), Hat.ASKER, actor);
          access.endHat(actor.person(), actor.hat(), actor);
        });
  }
}
