package org.accanto.enrolment;

import java.util.UUID;

/** A piece of somebody's own story, and who may read it. */
public record StoryPiece(UUID id, String words, Readers readers) {

  /** Chosen by the owner for each piece. */
  public enum Readers {
    ME,
    PEERS,
    TEAM,
    ORGANISATION
  }
}
