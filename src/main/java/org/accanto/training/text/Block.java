package org.accanto.training.text;

/**
 * The smallest piece of a text that is translated as one.
 *
 * @param markdown without empty lines around it
 */
public record Block(Kind kind, String markdown) {

  /** What a block looks like. */
  public enum Kind {
    PARAGRAPH,
    /** A list whose order means nothing. */
    LIST,
    /** A list in an order. */
    STEPS,
    QUOTE,
    /** Inside a section, always of the third level. */
    HEADING,
    TABLE
  }

  public static Block paragraph(String markdown) {
    return new Block(Kind.PARAGRAPH, markdown);
  }
}
