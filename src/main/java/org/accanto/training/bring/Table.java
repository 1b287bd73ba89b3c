package org.accanto.training.bring;

import java.util.regex.Pattern;

/** Cells of a table that came out in one line, side by side or without a space between them. */
final class Table {

  private static final Pattern WIDE = Pattern.compile("\\p{L}{2,}\\)? {2,}\\(?\\p{Lu}\\p{L}+");
  private static final Pattern GLUED = Pattern.compile("\\p{Ll}{4,}\\p{Lu}\\p{Ll}{4,}");
  private static final int LONGEST = 140;

  private Table() {}

  static boolean flattened(Source line) {
    return line.text().length() <= LONGEST
        && !line.endsSentence()
        && (WIDE.matcher(line.text()).find() || GLUED.matcher(line.text()).find());
  }
}
