package org.accanto.access;

import org.accanto.shared.PersonId;

/** What came of using a one-time link. */
public sealed interface AcceptOutcome {

  /** Signed in, with the token for the session's cookie. */
  record Made(PersonId person, SignInOutcome.Welcome welcome) implements AcceptOutcome {}

  /** Somebody has this user name; the link can still be used. */
  record NameTaken() implements AcceptOutcome {}

  /**
   * Another password is needed.
   *
   * @param why last word of a message key: short, long, name or easy
   */
  record PasswordRefused(String why) implements AcceptOutcome {}

  /** The link is used or too old. */
  record Gone() implements AcceptOutcome {}
}
