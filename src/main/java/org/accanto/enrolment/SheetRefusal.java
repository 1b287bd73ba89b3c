package org.accanto.enrolment;

/** Why a whole file cannot be read; each has a sentence that says what to do. */
public enum SheetRefusal implements SheetReading {
  /** More than {@link SheetReader#MOST_BYTES}. */
  TOO_LARGE,
  /** A workbook (.xlsx, .xls, .ods) instead of a list saved as CSV. */
  WORKBOOK,
  /** A picture, a PDF, a program: no text. */
  NOT_TEXT,
  NOTHING_IN_IT,
  ONLY_HEADINGS,
  TOO_MANY_ROWS,
  TOO_MANY_COLUMNS,
  /** A quotation mark opens and never closes. */
  OPEN_QUOTE
}
