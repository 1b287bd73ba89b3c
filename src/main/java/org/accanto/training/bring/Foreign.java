package org.accanto.training.bring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences in another language than the text around them: by script, and by small words. */
public final class Foreign {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|www\\.\\S+|\\S+@\\S+");
  private static final int FEWEST_WORDS = 4;

  /** Words that occur in most sentences of one language and in none of the others. */
  private static final Map<String, Set<String>> SMALL =
      Map.of(
          "en",
          Set.of(
              "the", "of", "and", "to", "is", "are", "that", "this", "with", "for", "from", "which",
              "their", "there", "who", "be", "been", "have", "has", "by", "or", "not", "you",
              "your", "they", "them", "was", "were", "will", "would", "could", "it", "its", "an",
              "at", "on", "as", "what", "when", "how"),
          "it",
          Set.of(
              "il", "lo", "la", "gli", "le", "di", "del", "della", "dei", "delle", "degli", "che",
              "è", "e", "un", "una", "per", "con", "non", "sono", "si", "nel", "nella", "da", "dal",
              "alla", "al", "ai", "ed", "anche", "questo", "questa", "più", "chi", "ci", "suo",
              "sua", "cosa", "l", "dell", "tra", "o", "i"));

  private Foreign() {}

  /** The language of a block when it seems to be another than the one said; of a list, any item. */
  public static Optional<String> in(String markdown, String language) {
    return markdown.lines().flatMap(line -> of(line, language).stream()).findFirst();
  }

  static Optional<String> of(String line, String language) {
    String text = ADDRESS.matcher(line).replaceAll(" ");
    List<String> words =
        WORD.matcher(text).results().map(m -> m.group().toLowerCase(Locale.ROOT)).toList();
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    long greek = words.stream().filter(Foreign::greek).count();
    boolean mostlyGreek = greek * 2 > words.size();
    if (mostlyGreek) {
      return language.equals("el") ? Optional.empty() : Optional.of("el");
    }
    long english = hits(words, "en");
    long italian = hits(words, "it");
    if (english >= 2 && english > 2 * italian) {
      return other("en", language);
    }
    if (italian >= 2 && italian > 2 * english) {
      return other("it", language);
    }
    // Latin letters in a Greek text: a name or a title has fewer words than this.
    return language.equals("el") && greek == 0 && words.size() > 2 * FEWEST_WORDS
        ? Optional.of(italian > english ? "it" : "en")
        : Optional.empty();
  }

  private static Optional<String> other(String found, String language) {
    return found.equals(language) ? Optional.empty() : Optional.of(found);
  }

  private static long hits(List<String> words, String language) {
    Set<String> small = SMALL.getOrDefault(language, Set.of());
    return words.stream().filter(small::contains).count();
  }

  private static boolean greek(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.GREEK;
  }
}
