package org.accanto.enrolment;

/**
 * Who keeps apart from somebody and walks with somebody of that name is asked whether it is the
 * same person.
 */
public enum Beside {
  NOT_ASKED,
  /** The walk closes at once, for both. */
  THE_SAME,
  /** It goes on: two people may have one name. */
  SOMEBODY_ELSE
}
