package org.accanto.enrolment;

/** Why a choice of columns cannot be used. */
public enum ColumnTrouble {
  NO_NAME,
  NO_KIND,
  /** One thing is said by two columns. */
  TWICE,
  /** A column that gives a role, an organisation or a password. */
  NEVER_TAKEN
}
