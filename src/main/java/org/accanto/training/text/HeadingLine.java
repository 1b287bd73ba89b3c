package org.accanto.training.text;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with {@code #}, with the key at its end: {@code ## Heading {#key}}. Taken
 * apart without a pattern over the whole line: on a long one it would look again and again.
 *
 * @param level how many {@code #}; 0 for any other line
 * @param key empty when there is none
 * @param kind of a check; empty for any other heading
 */
record HeadingLine(int level, String text, String key, String kind) {

  private static final HeadingLine NONE = new HeadingLine(0, "", "", "");
  private static final Pattern KEY =
      Pattern.compile("\\{#([a-z0-9-]{1,66})( kind=(choice|order|match|words))?}");

  static HeadingLine of(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    if (level == 0 || level == line.length() || !Character.isWhitespace(line.charAt(level))) {
      return NONE;
    }
    String text = line.substring(level).strip();
    int at = Math.max(0, text.lastIndexOf("{#"));
    Matcher key = KEY.matcher(text.substring(at));
    return key.matches()
        ? new HeadingLine(
            level,
            text.substring(0, at).strip(),
            key.group(1),
            Objects.requireNonNullElse(key.group(3), ""))
        : new HeadingLine(level, text, "", "");
  }
}
