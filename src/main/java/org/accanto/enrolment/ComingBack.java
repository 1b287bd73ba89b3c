package org.accanto.enrolment;

/** What a code opens for who comes back with it. */
public sealed interface ComingBack {

  /** What the person wrote, in a session with this token. */
  record Open(String sessionToken) implements ComingBack {}

  /**
   * It is kept and stays closed: the paper is old, or somebody here has read the request. Whoever
   * found the paper learns nothing; the person comes by and gets a card.
   */
  record Kept() implements ComingBack {}

  /** No such code, or not its PIN. */
  record Unknown() implements ComingBack {}
}
