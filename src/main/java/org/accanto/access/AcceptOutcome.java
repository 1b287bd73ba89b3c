package org.accanto.access;

import org.accanto.shared.Actor;

/** What came of using a one-time link. */
public sealed interface AcceptOutcome {

  record Made(Actor actor) implements AcceptOutcome {}

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
