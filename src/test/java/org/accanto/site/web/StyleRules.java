package org.accanto.site.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What must hold for the stylesheet so that a phone of 2021 shows it (Chrome 89, Safari 15, Firefox
 * 86) and right-to-left needs no second one.
 */
final class StyleRules {

  private static final Map<String, Pattern> FORBIDDEN =
      Map.of(
          "newer at-rules", Pattern.compile("@(layer|container|scope|property|import)\\b"),
          ":has()", Pattern.compile(":has\\("),
          "newer colours",
              Pattern.compile("\\b(oklch|oklab|lch|lab|color-mix|light-dark|color)\\("),
          "subgrid", Pattern.compile("\\bsubgrid\\b"),
          "newer units", Pattern.compile("\\d(dvh|svh|lvh|dvw|svw|cqw|cqi)\\b"),
          "range media queries", Pattern.compile("@media[^{]*[<>]"),
          "anchors and view transitions", Pattern.compile("\\b(anchor|view-transition)[-(]"),
          "single transforms", Pattern.compile("[;{](translate|rotate|scale):"),
          "physical sides",
              Pattern.compile(
                  "[;{](margin|padding|border)-(left|right)|[;{](left|right|float):"
                      + "|text-align:(left|right)"),
          "other hosts", Pattern.compile("(https?:)?//[a-z]"));

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** What only newer browsers hide; others ask first, and show it. */
  private static final Pattern ONLY_WHERE_KNOWN =
      Pattern.compile("@supports selector\\(:has\\(\\*\\)\\)\\{([^{}]*\\{display:none\\})*\\}");

  private static final Pattern USED = Pattern.compile("var\\((--[\\w-]+)\\)");
  private static final Pattern SET = Pattern.compile("(--[\\w-]+):");

  private StyleRules() {}

  static List<String> faults(String css) {
    String dense = COMMENT.matcher(css).replaceAll("").replaceAll("\\s*([;{}:])\\s*", "$1");
    var wrong = new ArrayList<String>();
    String asked = ONLY_WHERE_KNOWN.matcher(dense).replaceAll("");
    FORBIDDEN.forEach((what, pattern) -> {
      if (pattern.matcher(asked).find()) {
        wrong.add(what);
      }
    });
    if (nests(dense)) {
      wrong.add("nested rules");
    }
    var set = new HashSet<String>();
    SET.matcher(dense).results().forEach(found -> set.add(found.group(1)));
    USED.matcher(dense)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !set.contains(name))
        .forEach(name -> wrong.add(name + " is never set"));
    return wrong;
  }

  /** A rule inside another that is not an at-rule. */
  private static boolean nests(String css) {
    var open = new ArrayDeque<Boolean>();
    int from = 0;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '{') {
        if (Objects.equals(open.peek(), false)) {
          return true;
        }
        open.push(css.substring(from, i).strip().startsWith("@"));
      }
      if (c == '}') {
        open.poll();
      }
      if (c == '{' || c == '}' || c == ';') {
        from = i + 1;
      }
    }
    return false;
  }
}
