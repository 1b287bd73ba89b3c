package org.accanto.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.site.Words;

/**
 * Something that people have lived, as a word that both sides can choose (B15).
 *
 * @param key stays the same in all languages
 * @param words the organisation's own words by language; empty for the areas that Accanto brings
 */
public record ExperienceArea(String key, Map<String, String> words) {

  /** The areas that Accanto brings; their words stand in the messages. */
  public static final List<String> BROUGHT =
      List.of(
          "sleptRough",
          "shelter",
          "leftCare",
          "separation",
          "substances",
          "mentalHealth",
          "prison",
          "migration",
          "violence",
          "debt",
          "illness",
          "jobLoss");

  public boolean own() {
    return !words.isEmpty();
  }

  /** The area's name for a reader of this language. */
  public String in(Locale locale, Words messages) {
    if (!own()) {
      return messages.text(locale, "programme.area." + key);
    }
    String said = words.getOrDefault(locale.getLanguage(), "");
    return said.isBlank() ? words.values().iterator().next() : said;
  }
}
