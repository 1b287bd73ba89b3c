package org.accanto.enrolment;

/** What a person of a list may become. Nobody becomes staff through a spreadsheet. */
public enum ImportKind {
  /** Invited, has not yet said yes. */
  PEER,
  /** A candidate, before interview and decision. */
  SUPPORTER
}
