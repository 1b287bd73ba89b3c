package org.accanto.enrolment;

/** As the person told it; nobody has to. */
public enum Gender {
  WOMAN,
  MAN,
  OTHER,
  NOT_TOLD
}
