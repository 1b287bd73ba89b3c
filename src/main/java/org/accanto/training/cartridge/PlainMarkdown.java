package org.accanto.training.cartridge;

import java.util.regex.Pattern;

/** Letters of others as Markdown that shows exactly these letters. */
public final class PlainMarkdown {

  private static final int LONGEST_TITLE = 200;
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>{}|]");
  private static final Pattern ENTITY = Pattern.compile("&(?=[#\\w]+;)");
  private static final Pattern AT_START = Pattern.compile("^(\\s*)([#=~+-]|\\d{1,9}(?=[.)]))");

  private PlainMarkdown() {}

  public static String of(String text) {
    String escaped = SPECIAL.matcher(spaces(text)).replaceAll("\\\\$0");
    return ENTITY.matcher(escaped).replaceAll("\\\\&");
  }

  /** What would begin a list or a heading at the start of a line does not. */
  public static String line(String markdown) {
    String line = markdown.strip();
    if (line.matches("^\\d{1,9}[.)].*")) {
      return line.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }
    return AT_START.matcher(line).replaceFirst("$1\\\\$2");
  }

  /** One line that no reader of Markdown takes for anything else. */
  static String title(String text) {
    String title = spaces(text.replaceAll("[{}\\\\]", " ")).strip();
    title = title.replaceAll("^[#\\s]+|[#\\s]+$", "");
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE).strip() + "…" : title;
  }

  public static String spaces(String text) {
    return text.replaceAll("[\\s\\u00a0\\u200b\\u2028\\u2029]+", " ");
  }
}
