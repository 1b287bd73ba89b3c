package org.accanto.site.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little word before a day: "l’8 giugno", "dall’11 ottobre", "fino al 3 maggio", where a
 * message can only say "il {0}", "dal {0}", "fino a {0}".
 */
final class ItalianDays {

  private static final Pattern BEFORE_A_PLACE =
      Pattern.compile("\\b([Ii]l|[Aa]l|[Dd]al|[Dd]el|a) \\{\\d}");
  private static final Pattern BEFORE_A_DAY =
      Pattern.compile(
          "\\b([Ii]l|[Aa]l|[Dd]al|[Dd]el|(?<=fino )a) (\\d{1,2}) "
              + "(?=(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\\p{L}*)");

  private ItalianDays() {}

  static boolean in(String pattern) {
    return BEFORE_A_PLACE.matcher(pattern).find();
  }

  static String said(String text) {
    return BEFORE_A_DAY
        .matcher(text)
        .replaceAll(day -> Matcher.quoteReplacement(said(day.group(1), day.group(2))));
  }

  private static String said(String before, String number) {
    String article = before.equals("a") ? "al" : before;
    boolean vowel = number.equals("8") || number.equals("11");
    if (!vowel) {
      return article + " " + number + " ";
    }
    return (article.equals("il") ? "l" : article.equals("Il") ? "L" : article + "l")
        + "’"
        + number
        + " ";
  }
}
