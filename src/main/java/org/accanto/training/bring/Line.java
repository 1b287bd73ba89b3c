package org.accanto.training.bring;

/**
 * Where a line of the source went.
 *
 * @param number counted from one
 * @param text as it stood
 * @param left what of it was not taken: a number, the mark of an item, or all of it
 */
public record Line(int number, Fate fate, String text, String left) {

  /** What became of a line; the last two were left out, and say why. */
  public enum Fate {
    TITLE,
    HEADING,
    INTRODUCTION,
    OBJECTIVE,
    PARAGRAPH,
    ITEM,
    READING,
    QUESTION,
    GLOSSARY,
    TABLE,
    PAGE_NUMBER,
    ORNAMENT;

    public boolean leftOut() {
      return this == PAGE_NUMBER || this == ORNAMENT;
    }
  }
}
