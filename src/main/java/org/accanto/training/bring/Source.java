package org.accanto.training.bring;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the source that is not empty.
 *
 * @param text without what cannot be seen, and without space around it
 * @param after whether an empty line, or the beginning, stands before it
 * @param before whether an empty line, or the end, comes after it
 */
record Source(int number, String raw, String text, boolean after, boolean before) {

  static List<Source> of(String all) {
    String[] raw = all.replace("\r\n", "\n").split("[\n\r\f\u000B\u0085\u2028\u2029]", -1);
    String[] clean = new String[raw.length];
    for (int i = 0; i < raw.length; i++) {
      clean[i] = seen(raw[i]);
    }
    List<Source> lines = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      if (!clean[i].isEmpty()) {
        boolean after = i == 0 || clean[i - 1].isEmpty();
        boolean before = i == raw.length - 1 || clean[i + 1].isEmpty();
        lines.add(new Source(i + 1, raw[i], clean[i], after, before));
      }
    }
    return List.copyOf(lines);
  }

  private static String seen(String line) {
    return line.replaceAll("[\\p{Cf}\u0000-\u0008\u000E-\u001F\u007F-\u009F]", "")
        .replaceAll("[\u00A0\u2000-\u200A\u202F\u205F\u3000]", " ")
        .strip();
  }

  /** Short, and without what ends a sentence; a Greek question ends with a semicolon. */
  boolean likeHeading() {
    return text.length() <= 110
        && !text.matches(".*[.:,!…]")
        && !text.matches(".*\\p{L}{2}[.!?] +\\p{Lu}.*")
        && (!text.matches(".*[;\u037E]") || text.matches(".*\\p{IsGreek}.*"))
        && text.matches("[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}¿«\"“].*");
  }

  boolean endsSentence() {
    return text.matches(".*[.!?;:…\u037E»\"”)]");
  }

  boolean goesOn() {
    return Character.isLowerCase(text.codePointAt(0));
  }
}
