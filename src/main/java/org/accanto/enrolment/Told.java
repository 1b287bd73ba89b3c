package org.accanto.enrolment;

/** When a supporter tells a peer about something they lived. */
public enum Told {
  /** From the first proposal on. */
  NOW,
  /** Later, when the supporter decides. */
  LATER,
  /** Not in the programme. */
  NEVER
}
