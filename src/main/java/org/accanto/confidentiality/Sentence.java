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
 * @param args names, and days as {@link LocalDate}, which are written as the language has it
 */
public record Sentence(String key, List<Object> args) {

  public static Sentence of(String key, Object... args) {
    return new Sentence(key, Arrays.asList(args));
  }

  public String text(Words words, Locale locale) {
    return words.text(
        locale,
        key,
        args.stream()
            .map(arg -> arg instanceof LocalDate day ? words.dayWithYear(locale, day) : arg)
            .toArray());
  }
}
