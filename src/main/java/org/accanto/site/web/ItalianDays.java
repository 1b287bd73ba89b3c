package org.accanto.site.web;

import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little word before a day: "l’8 giugno", "dall’11 ottobre", "fino al 3 maggio", where a
 * message can only say "il {0}", "dal {0}", "fino a {0}". It is changed in the message, before the
 * places are filled: what a person wrote stays as it was written.
 */
final class ItalianDays {

  private static final Pattern BEFORE_A_PLACE =
      Pattern.compile("\\b(?:([Ii]l|[Aa]l|[Dd]al|[Dd]el) |(?<=fino )(a) )\\{(\\d)}");
  private static final Pattern DAY =
      Pattern.compile("^(\\d{1,2}) (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\\p{L}*");

  private ItalianDays() {}

  static boolean in(String pattern) {
    return BEFORE_A_PLACE.matcher(pattern).find();
  }

  /**
   * @param words what stands at a place
   */
  static String before(String pattern, IntFunction<String> words) {
    return BEFORE_A_PLACE
        .matcher(pattern)
        .replaceAll(place -> {
          Matcher day = DAY.matcher(words.apply(Integer.parseInt(place.group(3))));
          return Matcher.quoteReplacement(day.find() ? said(place, day.group(1)) : place.group());
        });
  }

  private static String said(MatchResult place, String number) {
    String article = place.group(1) == null ? "al" : place.group(1);
    String rest = "{" + place.group(3) + "}";
    boolean vowel = number.equals("8") || number.equals("11");
    if (!vowel) {
      return article + " " + rest;
    }
    return (article.equals("il") ? "l" : article.equals("Il") ? "L" : article + "l") + "’" + rest;
  }
}
