package org.accanto.accompaniment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.WalkChange;
import org.accanto.matching.Matching;
import org.accanto.matching.Parting;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pause, return and ending: each of the two may, alone and without a reason. */
@Component
class WalkMoves {

  private final Walks walks;
  private final Gifts gifts;
  private final Confidentiality confidentiality;
  private final Matching matching;
  private final Notifications notifications;
  private final Clock clock;

  WalkMoves(
      Walks walks,
      Gifts gifts,
      Confidentiality confidentiality,
      Matching matching,
      Notifications notifications,
      Clock clock) {
    this.walks = walks;
    this.gifts = gifts;
    this.confidentiality = confidentiality;
    this.matching = matching;
    this.notifications = notifications;
    this.clock = clock;
  }

  Outcome does(Command.AboutTheWalk command, Actor actor) {
    Optional<Walk> found = walks.find(command.walk(), actor);
    if (found.isEmpty()) {
      return new Outcome.Nothing();
    }
    Walk walk = found.get();
    if (walk.endedAt() != null) {
      // Ended a moment ago, perhaps by the other or by the same button: it is over either way.
      return command instanceof Command.End
          ? new Outcome.Done(walk.id())
          : new Outcome.Refused(Objection.HAS_ENDED);
    }
    return switch (command) {
      case Command.Pause(UUID id, LocalDate back) -> pause(walk, back, actor);
      case Command.Return back -> comeBack(walk, actor);
      case Command.End end -> end(walk, end, actor);
    };
  }

  private Outcome pause(Walk walk, @Nullable LocalDate back, Actor actor) {
    if (back != null && back.isBefore(LocalDate.now(clock))) {
      return new Outcome.Refused(Objection.DAY_PASSED);
    }
    Instant now = clock.instant();
    if (walks.pause(walk.id(), back, actor, now) && !walk.restsFor(actor)) {
      walks.remember(walk.id(), "PAUSED", actor, now);
      confidentiality.walkChanges(walk.id(), WalkChange.PAUSED, actor);
      tell(walk, actor, "/walks/" + walk.id());
    }
    return new Outcome.Done(walk.id());
  }

  private Outcome comeBack(Walk walk, Actor actor) {
    // From a pause of the other nobody returns: nothing happens, and the page says that it goes on.
    if (walks.resume(walk.id(), actor)) {
      walks.remember(walk.id(), "RESUMED", actor, clock.instant());
      confidentiality.walkChanges(walk.id(), WalkChange.RESUMED, actor);
      tell(walk, actor, "/walks/" + walk.id());
    }
    return new Outcome.Done(walk.id());
  }

  private Outcome end(Walk walk, Command.End end, Actor actor) {
    if (end.ending() == Ending.CHANGED && !actor.is(Hat.PEER)) {
      return new Outcome.Nothing();
    }
    Optional<Objection> objection = Texts.fits(end.thanks(), Texts.BIT);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    Instant now = clock.instant();
    // The match first: whoever ends anything waits there for their turn, and nobody for each other.
    matching.matchEnded(walk.id(), Parting.valueOf(end.ending().name()), actor);
    // While the walk is still open: afterwards the policies let nobody write here.
    if (walks.end(walk.id(), end.ending(), now)) {
      walks.remember(walk.id(), end.ending().name(), actor, now);
      // A last word is content: before the agreement and in a pause the walk ends without one.
      if (!end.thanks().isBlank() && walk.closedForContent().isEmpty()) {
        gifts.thank(walk, actor.person(), walk.otherThan(actor), end.thanks(), now);
      }
      confidentiality.walkChanges(walk.id(), WalkChange.ENDED, actor);
      tell(walk, actor, "/walks");
    }
    return new Outcome.Done(walk.id());
  }

  private void tell(Walk walk, Actor actor, String path) {
    notifications.tell(walk.otherThan(actor), Notice.news(path), actor);
  }
}
