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
    @Nullable Rest peerRests,
    @Nullable Rest supporterRests,
    @Nullable Instant endedAt,
    @Nullable Ending ending) {

  /**
   * A pause of one of the two.
   *
   * @param backOn null when open
   */
  record Rest(Instant since, @Nullable LocalDate backOn) {}

  /**
   * As one of the two sees it: a pause of one's own comes first, because one can return from it.
   */
  WalkState state(boolean iAmPeer) {
    if (endedAt != null && ending != null) {
      return new WalkState.Ended(ending, endedAt);
    }
    Rest mine = iAmPeer ? peerRests : supporterRests;
    Rest theirs = iAmPeer ? supporterRests : peerRests;
    Rest rest = mine == null ? theirs : mine;
    if (rest != null) {
      return new WalkState.Paused(rest.backOn(), mine != null);
    }
    return agreedAt == null ? new WalkState.FirstMeetings() : new WalkState.Walking();
  }

  /** The peer's for ever; the supporter's until it ends. Nobody else's. */
  boolean isOf(Actor actor) {
    return (actor.is(Hat.PEER) && peer.equals(actor.person()))
        || (actor.is(Hat.SUPPORTER) && supporter.equals(actor.person()) && endedAt == null);
  }

  boolean restsFor(Actor actor) {
    return (actor.is(Hat.PEER) ? peerRests : supporterRests) != null;
  }

  PersonId otherThan(Actor actor) {
    return actor.is(Hat.PEER) ? supporter : peer;
  }

  /** What keeps the two from writing dates and lengths just now. */
  Optional<Objection> closed() {
    return switch (state(true)) {
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
