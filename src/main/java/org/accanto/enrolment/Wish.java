package org.accanto.enrolment;

/** What may help in a person, as somebody who asks for support can say it with one tap. */
public enum Wish {
  A_WOMAN,
  A_MAN,
  NO_MESSAGES_AT_NIGHT,
  KNOWS_SHELTERS,
  LIVED_IT_RECENTLY,
  LIVED_IT_LONG_AGO,
  NOT_IN_SHELTER
}
