package org.accanto.training.text;

/** How a block stands in a language (B2). */
public enum BlockState {
  /** In the language in which the course is written. */
  ORIGINAL,
  TRANSLATED,
  /** Translated, and seen by a second reader. */
  CHECKED,
  /** The original changed after this was translated. */
  STALE,
  /** There is none, or it still stands in the language of the original: that one is shown. */
  MISSING
}
