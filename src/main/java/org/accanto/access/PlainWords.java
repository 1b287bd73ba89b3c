package org.accanto.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Common words that are easy to read, to say and to write, for names on cards and codes. */
final class PlainWords {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlainWords() {}

  /** Two words such as "olive-lamp". */
  static String pair(String language) {
    List<String> words = words(language);
    String first = words.get(RANDOM.nextInt(words.size()));
    String second = words.get(RANDOM.nextInt(words.size()));
    return first.equals(second) ? pair(language) : first + "-" + second;
  }

  /** Two words and four digits such as "olive-lamp-4821". */
  static String code(String language) {
    return pair(language) + "-" + (1000 + RANDOM.nextInt(9000));
  }

  /** How people type it: without accents, with spaces or without, in capitals. */
  static String folded(String typed) {
    String bare = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("");
    String joined = BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    return joined.replace('ς', 'σ');
  }

  static List<String> words(String language) {
    String wanted = List.of("it", "el").contains(language) ? language : "en";
    String file = "plain-words-" + wanted + ".txt";
    try (InputStream in = PlainWords.class.getResourceAsStream(file)) {
      String all =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
