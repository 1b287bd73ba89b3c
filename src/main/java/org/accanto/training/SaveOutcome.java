package org.accanto.training;

import org.accanto.training.text.KeyedText;

/** What came of saving a text of the course. */
public sealed interface SaveOutcome {

  /** Also when the same form came twice, or when nothing changed. */
  record Saved(String unit, String language, int version) implements SaveOutcome {}

  /**
   * Somebody saved another version since this one was opened; nothing is overwritten.
   *
   * @param now what they saved
   */
  record Meanwhile(KeyedText now) implements SaveOutcome {}

  /** There is no such unit, or the actor does not write the course. */
  record NotThere() implements SaveOutcome {}

  /** No section, or no title: nobody could read it. */
  record Empty() implements SaveOutcome {}

  /** What was to be one block, or one line, would be read as something else. */
  record OtherShape() implements SaveOutcome {}

  record TooLong(int most) implements SaveOutcome {}
}
