package org.accanto.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that an office program would run as a formula (abuse case X05) leave us with an apostrophe
 * before them, and lose it again when they come back. What is hidden before the formula does not
 * help: blanks, control and format characters, full-width signs.
 */
public final class SheetCell {

  private static final String FORMULA =
      "(?:[\\t\\r\\n\\x00-\\x1F\\x7F]|[\\s\\p{Z}\\p{C}]*+[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B])";
  private static final Pattern RUNS = Pattern.compile("^'*+" + FORMULA);
  private static final Pattern MARKED = Pattern.compile("^'++" + FORMULA);

  private static final Pattern NUMBER_AS_TEXT = Pattern.compile("=\"([0-9+ ]{1,40})\"");

  private SheetCell() {}

  /** The text as it may stand in a file that somebody opens with an office program. */
  public static String write(String text) {
    return RUNS.matcher(text).lookingAt() ? "'" + text : text;
  }

  /**
   * The opposite of {@link #write}: what was meant. Numbers kept whole as ="0123" count as numbers.
   */
  public static String read(String cell) {
    Matcher number = NUMBER_AS_TEXT.matcher(cell);
    if (number.matches()) {
      return number.group(1);
    }
    return MARKED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
