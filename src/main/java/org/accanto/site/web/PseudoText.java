package org.accanto.site.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.accanto.site.Languages;

/**
 * The invented languages: they show texts that are not translated, too narrow places, and wrong
 * directions.
 */
final class PseudoText {

  private static final String PLAIN = "aceinorsuyACEINORSUY";
  private static final String ACCENTED = "áçéíñóŕšúýÁÇÉÍÑÓŔŠÚÝ";

  private PseudoText() {}

  static String of(Locale locale, String english) {
    return locale.equals(Languages.LONG) ? longer(english) : mirrored(english);
  }

  /** Accents, brackets and two fifths more length, as German or Finnish would need. */
  private static String longer(String english) {
    var text = new StringBuilder("[");
    english
        .chars()
        .map(c -> PLAIN.indexOf(c) < 0 ? c : ACCENTED.charAt(PLAIN.indexOf(c)))
        .forEach(c -> text.append((char) c));
    int more = (int) Math.ceil(english.length() * 0.4);
    for (int i = 0; i < more; i++) {
      text.append(i % 6 == 0 ? ' ' : '~');
    }
    return text.append(']').toString();
  }

  /** Each word forced right to left between the marks that Unicode has for it. */
  private static String mirrored(String english) {
    return Arrays.stream(english.split(" "))
        .map(word -> "\u200F\u202E" + word + "\u202C\u200F")
        .collect(Collectors.joining(" "));
  }
}
