package org.accanto.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for support, as far as the actor may know it.
 *
 * @param called empty when the person has not said it
 * @param sentAt null while it is a draft
 * @param seenAt when a coordinator read it first
 * @param together filled in together with this coordinator
 * @param items for a coordinator only those with a yes
 * @param safety what safety asks of whoever walks with the person, as a coordinator noted it
 */
public record Request(
    PersonId person,
    String called,
    State state,
    Instant begunAt,
    @Nullable Instant sentAt,
    @Nullable Instant seenAt,
    @Nullable PersonId together,
    PeerWish wish,
    List<Item> items,
    Set<Requirement.Kind> safety,
    SafeContact contact) {

  /** How far it is. */
  public enum State {
    DRAFT,
    SENT,
    TALK_FIRST,
    ACCEPTED,
    CLOSED
  }
}
