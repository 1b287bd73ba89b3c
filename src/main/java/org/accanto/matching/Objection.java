package org.accanto.matching;

/** Why a coordinator cannot propose. Each is one sentence in every language. */
public enum Objection {
  /** One to three supporters. */
  ONE_TO_THREE,
  /** The peer chooses already: one time of choosing after the other. */
  ALREADY_CHOOSING,
  /** The peer walks with as many people as there are places. */
  ALREADY_WALKING,
  SUPPORTER_NOT_READY,
  SUPPORTER_HAS_NO_ROOM,
  /** Of the time a week that was agreed, less is left than the peer asks for (R03). */
  SUPPORTER_HAS_NO_HOURS,
  /** Enough others are choosing with this supporter. */
  SUPPORTER_ASKED_OFTEN,
  NO_COMMON_LANGUAGE,
  MUST_NOT_MET,
  /** A training or a condition is missing that safety asks for (R09). */
  SAFETY_NOT_MET,
  /** Protected, on a pause, or beyond a supporter's own limits: one sentence (R02, R04, R10). */
  NOT_POSSIBLE,
  /** Both said how they can meet, and nothing is common (R11). */
  NO_WAY_TO_MEET,
  /** Both said when, and nothing is common (R12). */
  NO_COMMON_TIME
}
