package org.accanto.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The texts as they are now: what was written here, else what was shipped. A version never changes,
 * so what was read once is kept in memory. Belongs into the transaction of whoever reads.
 */
@Component
class Texts {

  /** In which version a text is. */
  private record Edition(String unit, String language, int version) {}

  private record Pair(Edition original, @Nullable Edition translation) {}

  /**
   * A unit as it is read, in certain versions.
   *
   * @param name tells it from every other, and from itself after a change
   */
  record Version(String name, Shown shown) {}

  private static final int KEPT = 400;

  private final TextRows rows;
  private final Shipped shipped;
  private final Map<Edition, KeyedText> read = new ConcurrentHashMap<>();
  private final Map<Pair, Version> shown = new ConcurrentHashMap<>();

  Texts(TextRows rows, Shipped shipped) {
    this.rows = rows;
    this.shipped = shipped;
  }

  /** Every unit that the acting person may know of, in the order of the course. */
  List<UnitRow> units() {
    Set<String> ours = Set.copyOf(shipped.keys());
    Map<String, UnitRow> all = new LinkedHashMap<>();
    int place = 0;
    for (String key : shipped.keys()) {
      all.put(key, new UnitRow(key, "en", place += 10, true, true));
    }
    rows.units(ours).forEach(row -> all.put(row.key(), row));
    return all.values().stream().sorted(Comparator.comparingInt(UnitRow::place)).toList();
  }

  Optional<UnitRow> unit(String key) {
    return units().stream().filter(row -> row.key().equals(key)).findFirst();
  }

  boolean mayWrite() {
    return rows.mayWrite();
  }

  /** Each unit as it is read in a language. */
  List<UnitToRead> toRead(String language) {
    Map<String, Map<String, Integer>> newest = rows.newest();
    return units().stream()
        .flatMap(unit -> toRead(unit, language, newest.getOrDefault(unit.key(), Map.of())).stream())
        .toList();
  }

  /** Empty when there is no such unit, or it was never written in its own original language. */
  Optional<UnitToRead> toRead(String key, String language) {
    return unit(key)
        .flatMap(unit -> toRead(unit, language, rows.newest().getOrDefault(key, Map.of())));
  }

  Optional<KeyedText> latest(String unit, String language) {
    return edition(unit, language, rows.newest().getOrDefault(unit, Map.of())).flatMap(this::text);
  }

  private Optional<UnitToRead> toRead(UnitRow unit, String language, Map<String, Integer> newest) {
    Optional<Edition> translation =
        language.equals(unit.original()) ? Optional.empty() : edition(unit.key(), language, newest);
    return edition(unit.key(), unit.original(), newest)
        .map(first -> keep(shown, new Pair(first, translation.orElse(null)), this::version))
        .map(one -> new UnitToRead(unit, one.name(), languages(unit, newest), one.shown()));
  }

  /** Languages in which there is something of the unit, the original first. */
  List<String> languages(UnitRow unit) {
    return languages(unit, rows.newest().getOrDefault(unit.key(), Map.of()));
  }

  private List<String> languages(UnitRow unit, Map<String, Integer> newest) {
    List<String> all = new ArrayList<>(List.of(unit.original()));
    all.addAll(shipped.languages(unit.key()));
    all.addAll(newest.keySet());
    return all.stream().distinct().toList();
  }

  private Version version(Pair pair) {
    KeyedText original = text(pair.original()).orElseThrow();
    Edition translation = pair.translation();
    return new Version(
        pair.toString(),
        translation == null
            ? Shown.original(original)
            : Shown.of(original, text(translation).orElseThrow()));
  }

  private Optional<Edition> edition(String unit, String language, Map<String, Integer> newest) {
    Integer version = newest.get(language);
    return version == null
        ? shipped.text(unit, language).map(text -> new Edition(unit, language, 0))
        : Optional.of(new Edition(unit, language, version));
  }

  private Optional<KeyedText> text(Edition edition) {
    if (edition.version() == 0) {
      return shipped.text(edition.unit(), edition.language());
    }
    KeyedText known = read.get(edition);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<KeyedText> found = rows.text(edition.unit(), edition.language(), edition.version());
    found.ifPresent(text -> keep(read, edition, one -> text));
    return found;
  }

  private static <K, V> V keep(Map<K, V> kept, K key, Function<K, V> make) {
    if (kept.size() > KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(key, make);
  }
}
