package org.accanto.accompaniment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One walk as it stands. */
record Walk(
    UUID id,
    PersonId peer,
    PersonId supporter,
    Instant beganAt,
    @Nullable Instant agreedAt,
    @Nullable Instant pausedAt,
    @Nullable LocalDate backOn,
    @Nullable Instant endedAt,
    @Nullable Ending ending) {

  WalkState state() {
    if (endedAt != null && ending != null) {
      return new WalkState.Ended(ending, endedAt);
    }
    if (pausedAt != null) {
      return new WalkState.Paused(backOn);
    }
    return agreedAt == null ? new WalkState.FirstMeetings() : new WalkState.Walking();
  }

  /** The peer's for ever; the supporter's until it ends. Nobody else's. */
  boolean isOf(Actor actor) {
    return (actor.is(Hat.PEER) && peer.equals(actor.person()))
        || (actor.is(Hat.SUPPORTER) && supporter.equals(actor.person()) && endedAt == null);
  }

  PersonId otherThan(Actor actor) {
    return actor.is(Hat.PEER) ? supporter : peer;
  }

  /** What keeps the two from writing dates and lengths just now. */
  Optional<Objection> closed() {
    return switch (state()) {
      case WalkState.Ended ended -> Optional.of(Objection.HAS_ENDED);
      case WalkState.Paused paused -> Optional.of(Objection.ON_A_PAUSE);
      case WalkState.FirstMeetings first -> Optional.empty();
      case WalkState.Walking walking -> Optional.empty();
    };
  }

  /** What keeps the two from writing content just now. */
  Optional<Objection> closedForContent() {
    return closed()
        .or(() -> agreedAt == null ? Optional.of(Objection.NOT_AGREED_YET) : Optional.empty());
  }
}
