package org.accanto.site;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Italian says "ad Amina" and "ed Eleni" where a message can only say "a {0}" and "e {0}": before
 * the same vowel, unless a d follows ("a Ada"). Words that somebody typed stay as they are.
 */
public final class Euphony {

  private static final Pattern BEFORE_A_PLACE = Pattern.compile("\\b([AaEe]) \\{(\\d)}");

  private Euphony() {}

  public static boolean in(String pattern, Locale locale) {
    return locale.getLanguage().equals("it") && BEFORE_A_PLACE.matcher(pattern).find();
  }

  /** The message's pattern, as it sounds with what comes into its places. */
  public static String said(String pattern, Object[] given) {
    return BEFORE_A_PLACE
        .matcher(pattern)
        .replaceAll(place -> Matcher.quoteReplacement(said(place, given)));
  }

  private static String said(MatchResult place, Object[] given) {
    int index = Integer.parseInt(place.group(2));
    boolean takes =
        index < given.length
            && given[index] instanceof CharSequence word
            && takesD(place.group(1), word.toString());
    return takes ? place.group(1) + "d {" + index + "}" : place.group();
  }

  /** A list that ends with "e" and this item. */
  static String ending(String list, String last, Locale locale) {
    String end = " e " + last;
    boolean takes = locale.getLanguage().equals("it") && list.endsWith(end) && takesD("e", last);
    return takes ? list.substring(0, list.length() - end.length()) + " ed " + last : list;
  }

  private static boolean takesD(String vowel, String word) {
    String folded = Folding.fold(word);
    String sound = vowel.toLowerCase(Locale.ROOT);
    return folded.startsWith(sound) && !folded.startsWith(sound + "d");
  }
}
