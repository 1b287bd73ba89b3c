package org.accanto.matching.format;

/** What a file says, fit for a sentence at a terminal. */
final class Texts {
  private static final int ENOUGH = 40;

  private Texts() {}

  /** Cut, and without what could move the cursor of a terminal. */
  static String quoted(Object said) {
    String text = String.valueOf(said).replaceAll("\\p{Cntrl}", "?");
    return "\"" + (text.length() > ENOUGH ? text.substring(0, ENOUGH) + "…" : text) + "\"";
  }
}
