package org.accanto.enrolment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.accanto.site.Folding;

/**
 * Our dictionary of headings and words, in Italian, Greek and English, compared without accents.
 */
final class ColumnWords {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]++");
  private static final Pattern INNER_CAPITAL = Pattern.compile("(\\p{Ll})(\\p{Lu})");
  private static final Map<String, Map<String, String>> WORDS = load();
  private static final Set<String> WHOLE_ONLY = Set.of("EXTERNAL_ID", "KIND");
  private static final Set<String> NEVER = Set.copyOf(of("never").keySet());

  private ColumnWords() {}

  /** What each column probably means; a field is proposed once, from left to right. */
  static Map<Integer, ColumnField> suggest(List<SheetColumn> columns) {
    Map<Integer, ColumnField> found = new LinkedHashMap<>();
    Set<ColumnField> taken = new HashSet<>();
    for (SheetColumn column : columns) {
      field(column.heading())
          .filter(field -> field.several() || taken.add(field))
          .ifPresent(field -> found.put(column.index(), field));
    }
    return found;
  }

  /**
   * The meaning of one heading: of the whole, or of the longest known words that begin or end it. A
   * heading about somebody else (parents, emergency contact) means none of ours.
   */
  static Optional<ColumnField> field(String heading) {
    String bare = bare(heading).replaceFirst(" ?\\d+$", "");
    List<String> words = List.of(bare.split(" "));
    if (neverTaken(heading) || words.stream().anyMatch(of("others")::containsKey)) {
      return Optional.empty();
    }
    return Optional.ofNullable(of("field").get(bare))
        .or(() -> part(words))
        .map(ColumnField::valueOf);
  }

  /**
   * A number of something is not the person's number: that one counts only as the whole heading.
   */
  private static Optional<String> part(List<String> words) {
    Map<String, String> known = of("field");
    int all = words.size();
    for (int length = all - 1; length > 0; length--) {
      for (List<String> some :
          List.of(words.subList(0, length), words.subList(all - length, all))) {
        String field = known.get(String.join(" ", some));
        if (field != null && !WHOLE_ONLY.contains(field)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a column under this heading would give a role, an organisation or a way in. */
  static boolean neverTaken(String heading) {
    String bare = bare(heading);
    return NEVER.contains(bare) || Arrays.stream(bare.split(" ")).anyMatch(NEVER::contains);
  }

  static Optional<ImportKind> kind(String word) {
    return Optional.ofNullable(of("kind").get(bare(word))).map(ImportKind::valueOf);
  }

  static Optional<Boolean> yes(String word) {
    String sign = word.strip();
    if (sign.equals("✓") || sign.equals("✔") || sign.equals("√")) {
      return Optional.of(true);
    }
    return Optional.ofNullable(of("yes").get(bare(word))).map(Boolean::valueOf);
  }

  /** Key of an experience area. */
  static Optional<String> area(String word) {
    return Optional.ofNullable(of("area").get(bare(word)));
  }

  /** The first three letters of a month's name tell it in our three languages, 1 to 12. */
  static Optional<Integer> month(String word) {
    String bare = bare(word);
    Map<String, String> months = of("month");
    for (int length = Math.min(4, bare.length()); length >= 3; length--) {
      String number = months.get(bare.substring(0, length));
      if (number != null) {
        return Optional.of(Integer.valueOf(number));
      }
    }
    return Optional.empty();
  }

  /**
   * Lower case, no accents, one blank between words, nothing else: "E-Mail (privata)" is "e mail
   * privata".
   */
  static String bare(String text) {
    String apart = INNER_CAPITAL.matcher(text).replaceAll("$1 $2");
    return NO_LETTER.matcher(Folding.fold(apart)).replaceAll(" ").strip();
  }

  private static Map<String, String> of(String list) {
    return WORDS.getOrDefault(list, Map.of());
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> words = new HashMap<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                java.util.Objects.requireNonNull(
                    ColumnWords.class.getResourceAsStream("column-words.tsv")),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> take(words, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static void take(Map<String, Map<String, String>> words, String line) {
    String[] part = line.split("\t");
    if (part.length == 3) {
      Map<String, String> list = words.computeIfAbsent(part[0], any -> new HashMap<>());
      Arrays.stream(part[2].split("\\|"))
          .map(ColumnWords::bare)
          .filter(word -> !word.isEmpty())
          .forEach(word -> list.putIfAbsent(word, part[1]));
    }
  }
}
