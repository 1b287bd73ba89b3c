package org.accanto.confidentiality;

/** The answer to "may this actor read this now?". Whatever is not said is hidden. */
public sealed interface Decision {

  /** May read all of it. */
  record Allowed(Because because) implements Decision {}

  /** May know the least that is needed, such as "that they meet", and no content. */
  record Minimal() implements Decision {}

  /** May know that it is there, not what it says. */
  record KnownButClosed() implements Decision {}

  /** As if it were not there: 404. */
  record Hidden() implements Decision {}

  /** Why somebody may read, as the person reads it in "who saw what". */
  enum Because {
    OWN,
    WALK,
    ROLE,
    AUTHORISATION,
    EMERGENCY
  }

  default boolean allows() {
    return this instanceof Allowed;
  }
}
