package org.accanto.enrolment;

/** Why a row cannot become a person yet. */
public enum ImportReason {
  NO_NAME,
  NO_KIND,
  KIND_UNKNOWN,
  /** A word such as coordinator: a spreadsheet gives no role. */
  KIND_NOT_GIVEN,
  LANGUAGE_UNKNOWN,
  PHONE_UNCLEAR,
  /** 3.93E+11: the office program threw digits away. */
  PHONE_SHORTENED,
  DATE_UNCLEAR,
  /** 12/31/2025. */
  DATE_MONTH_FIRST,
  /** 31/02/2025. */
  DATE_NO_SUCH_DAY,
  NUMBER_UNCLEAR,
  AREA_UNKNOWN,
  TOO_LONG,
  /** More cells than columns: a separator too many. */
  TOO_MANY_CELLS,
  /** The same person stands in an earlier row. */
  SAME_AS_ROW,
  /** The list gives one number to two people. */
  SAME_NUMBER_AS_ROW,
  /** The person lets their file rest: nobody writes into it. */
  THEIR_FILE_RESTS
}
