package org.accanto.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a person's own sign-in.
 *
 * @param by how the one who did it is called; null when it was the person
 */
public record SignInEvent(Kind kind, @Nullable String by, Instant at) {

  /** What happened. */
  public enum Kind {
    CARD_PRINTED,
    CARD_REVOKED,
    PIN_CHOSEN,
    PIN_CHANGED,
    ACCOUNT_MADE,
    PASSWORD_CHANGED,
    LINK_MADE,
    SESSIONS_ENDED
  }
}
