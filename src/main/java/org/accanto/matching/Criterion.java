package org.accanto.matching;

/**
 * What is looked at for two people. The order is that in which a peer without a ranking is read.
 */
public enum Criterion {
  GENDER,
  EXPERIENCE,
  LIVED_IT,
  KNOWS_SHELTERS,
  TIMES,
  LANGUAGE,
  PLACE,
  /** Meet elsewhere than in a shelter: the two agree on it. */
  NOT_IN_SHELTER,
  /** No messages at night: the two agree on it. */
  NIGHT,
  /** In person, by phone, by message. */
  MEETING
}
