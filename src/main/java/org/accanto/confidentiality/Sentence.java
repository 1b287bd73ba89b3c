package org.accanto.confidentiality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.accanto.site.Words;

/**
 * One sentence for a person, in any language.
 *
 * @param key message key
 * @param args names, days as {@link LocalDate}, which are written as the language has it, and
 *     sentences inside the sentence
 */
public record Sentence(String key, List<Object> args) {

  public static Sentence of(String key, Object... args) {
    return new Sentence(key, Arrays.asList(args));
  }

  public String text(Words words, Locale locale) {
    return words.text(locale, key, args.stream().map(arg -> written(arg, words, locale)).toArray());
  }

  private static Object written(Object arg, Words words, Locale locale) {
    return switch (arg) {
      case LocalDate day -> words.dayWithYear(locale, day);
      case Sentence inside -> inside.text(words, locale);
      default -> arg;
    };
  }
}
