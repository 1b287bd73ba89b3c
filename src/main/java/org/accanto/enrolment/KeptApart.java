package org.accanto.enrolment;

import java.util.UUID;

/** With whom the owner does not want to be brought together; read by nobody else (A32). */
public record KeptApart(UUID id, String called, Kind kind) {

  /** For the owner's own memory; the engine does not tell it to anybody. */
  public enum Kind {
    NO_CONTACT,
    THERAPY,
    PRIVATE
  }
}
