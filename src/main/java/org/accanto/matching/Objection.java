package org.accanto.matching;

/** Why a coordinator cannot propose. Each is one sentence in every language. */
public enum Objection {
  /** One to three supporters. */
  ONE_TO_THREE,
  /** The person does not ask for support now. */
  NOT_WAITING,
  /** The peer chooses already: one time of choosing after the other. */
  ALREADY_CHOOSING,
  /** The peer walks with as many people as there are places. */
  ALREADY_WALKING,
  SUPPORTER_NOT_READY,
  SUPPORTER_HAS_NO_ROOM,
  /** Enough others are choosing with this supporter. */
  SUPPORTER_ASKED_OFTEN,
  NO_COMMON_LANGUAGE,
  MUST_NOT_MET,
  /** Protected, or on a pause: one sentence for all (R02, R04). */
  NOT_POSSIBLE
}
