package org.accanto.site;

import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Searching and sorting as people do it: without accents, case or the Greek final sigma; in their
 * alphabet.
 */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Below it no letter carries a mark: most words need no more than their small letters. */
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private Folding() {}

  /**
   * The form in which two spellings of one word are equal: "Άστεγοι" and "αστεγοι", "Città" and
   * "citta".
   */
  public static String fold(String text) {
    if (text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)) {
      return text.toLowerCase(Locale.ROOT).strip();
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('ς', 'σ').strip();
  }

  /** Whether the text contains the searched words, compared as {@link #fold} does. */
  public static boolean contains(String text, String searched) {
    return fold(text).contains(fold(searched));
  }

  /** Order of a list of texts as a dictionary of that language has it. */
  public static <T> Comparator<T> by(Locale locale, Function<? super T, String> text) {
    Collator collator = Collator.getInstance(Languages.formatting(locale)).freeze();
    return (a, b) -> collator.compare(text.apply(a), text.apply(b));
  }
}
