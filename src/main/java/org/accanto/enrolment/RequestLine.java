package org.accanto.enrolment;

import java.time.Instant;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the coordinator's list.
 *
 * @param called empty when the person has not said it
 * @param firstWords the beginning of the person's own words; may be empty
 */
public record RequestLine(
    PersonId person,
    String called,
    Request.State state,
    Instant since,
    @Nullable Instant seenAt,
    boolean together,
    String firstWords) {

  public boolean open() {
    return state == Request.State.SENT || state == Request.State.TALK_FIRST;
  }
}
