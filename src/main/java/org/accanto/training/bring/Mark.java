package org.accanto.training.bring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an item of a list.
 *
 * @param sign with the space after it
 * @param steps whether it counts
 * @param sure whether it can be nothing else
 */
record Mark(String sign, boolean steps, boolean sure) {

  private static final Pattern SURE =
      Pattern.compile(
          "^(?:[•·▪●‣◦■○∙⁃\uF0B7\uF0A7\uF0D8]\\s*|[*+‐‑–—-]\\s+|o(?:\\t| {2,}))(?=\\S)");
  private static final Pattern COUNTS = Pattern.compile("^(?:\\d{1,3}|[a-zα-ω])[.)]\\s+(?=\\S)");
  private static final Pattern UNSURE =
      Pattern.compile(
          "^[^\\p{L}\\p{N}\\s\"'«»“”„‘’(\\[{¿¡#&@…<\\\\/.,:;!?$€%|]{1,2}\\s*(?=\\p{L})");
  private static final Pattern INSIDE =
      Pattern.compile("\\S\\s*[•·▪●]\\s+\\S|\\p{Ll}{3}-\\p{Lu}\\p{Ll}+\\s\\p{Ll}");

  static Optional<Mark> of(String text) {
    for (Pattern pattern : List.of(SURE, COUNTS, UNSURE)) {
      Matcher found = pattern.matcher(text);
      if (found.find()) {
        return Optional.of(
            new Mark(found.group(), pattern.equals(COUNTS), !pattern.equals(UNSURE)));
      }
    }
    return Optional.empty();
  }

  static boolean inside(String text) {
    return INSIDE.matcher(text).find();
  }
}
