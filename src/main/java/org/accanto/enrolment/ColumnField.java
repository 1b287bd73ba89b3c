package org.accanto.enrolment;

/**
 * What a column of a list can say about a person. What a spreadsheet can never say (role,
 * organisation, password) has no value here (abuse case X08).
 */
public enum ColumnField {
  EXTERNAL_ID(false, 60),
  CALLED(false, 80),
  SURNAME(false, 80),
  KIND(false, 60),
  LANGUAGES(true, 200),
  PHONE(true, 200),
  EMAIL(true, 200),
  CONTACT_NOTE(true, 500),
  PLACE(false, 120),
  AREAS(true, 500),
  CERTIFICATE_UNTIL(false, 40),
  WEEKLY_HOURS(false, 40),
  AT_MOST(false, 20),
  INTRODUCTION(false, 1000),
  SINCE(false, 40);

  private final boolean several;
  private final int longest;

  ColumnField(boolean several, int longest) {
    this.several = several;
    this.longest = longest;
  }

  /** Whether two columns may both say this: two telephones, two languages. */
  public boolean several() {
    return several;
  }

  /** What a list may say of supporters; of peers it is theirs to tell. */
  public boolean ofSupportersOnly() {
    return ImportValues.OF_SUPPORTERS.contains(this);
  }

  /** The longest text of one cell, in characters. */
  int longest() {
    return longest;
  }
}
