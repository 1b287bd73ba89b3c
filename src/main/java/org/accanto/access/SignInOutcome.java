package org.accanto.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of trying to sign in. */
public sealed interface SignInOutcome {

  /**
   * Signed in.
   *
   * @param token for the session's cookie
   * @param deviceToken for the cookie of a known device; null on a shared one
   * @param severalHats whether the person should say in which role they come
   */
  record Welcome(String token, boolean ownDevice, @Nullable String deviceToken, boolean severalHats)
      implements SignInOutcome {}

  /** The starting number was right: now a PIN of one's own is chosen, within ten minutes. */
  record ChoosePin(String ticket) implements SignInOutcome {}

  /** Wrong name, wrong secret or a person who is no longer here: nobody learns which. */
  record NotRight() implements SignInOutcome {}

  /** Too many tries: waiting helps. */
  record Wait(Instant until) implements SignInOutcome {}

  /** The ticket is used or too old. */
  record Expired() implements SignInOutcome {}
}
