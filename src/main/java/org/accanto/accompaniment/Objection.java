package org.accanto.accompaniment;

/** Why something is refused; each is one sentence in every language. */
public enum Objection {
  NOT_AGREED_YET,
  ON_A_PAUSE,
  HAS_ENDED,
  DAY_NOT_YET,
  DAY_LONG_AGO,
  DAY_PASSED,
  DAY_FAR_AWAY,
  /** What was planned for it can be told, and no longer called off. */
  DAY_OVER,
  LENGTH,
  NO_WORDS,
  TOO_LONG,
  /** Only the author mends an entry; the other writes beside it. */
  NOT_YOURS,
  /** The peer decides this. */
  PEER_DECIDES,
  ROLE_WORDS
}
