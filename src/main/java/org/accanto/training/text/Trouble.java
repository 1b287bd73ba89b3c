package org.accanto.training.text;

/**
 * Something that a text has and our form does not know, or lacks.
 *
 * @param line counted from one; 0 when it is about the whole text
 */
public record Trouble(Kind kind, int line, String about) {

  /** Each is one sentence for the person who wrote the text. */
  public enum Kind {
    NO_TITLE,
    NO_UNIT_KEY,
    NO_LANGUAGE,
    MINUTES_NOT_A_NUMBER,
    NO_SECTION,
    BEFORE_THE_FIRST_SECTION,
    KEY_TWICE,
    OBJECTIVE_WITHOUT_KEY,
    CHECK_NOT_UNDERSTOOD,
    PICTURE_LEFT_OUT,
    HTML_LEFT_OUT
  }
}
