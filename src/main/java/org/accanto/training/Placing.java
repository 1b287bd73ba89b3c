package org.accanto.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.training.text.Aligning;
import org.accanto.training.text.Block;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.Piece;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitText;
import org.jspecify.annotations.Nullable;

/** Puts one translated block where it belongs; everything else of the translation stays. */
final class Placing {

  private record Entry(Piece piece, String key, String madeOf) {}

  private final KeyedText original;
  private final List<Piece> originals;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> checked;
  private final UnitText frame;

  private Placing(KeyedText original, @Nullable KeyedText translation, String language) {
    this.original = original;
    this.originals = Piece.of(original.unit());
    this.checked = new HashSet<>(translation == null ? Set.of() : translation.checked());
    UnitText first = original.unit();
    this.frame =
        translation == null
            ? new UnitText(first.key(), language, first.title(), 0, first.licence(), List.of())
            : translation.unit();
    if (translation == null) {
      entries.add(new Entry(originals.getFirst(), "", ""));
    } else {
      List<Piece> pieces = Piece.of(translation.unit());
      for (int i = 0; i < pieces.size(); i++) {
        String key = translation.keys().get(i);
        entries.add(new Entry(pieces.get(i), key, translation.madeOf().get(i)));
      }
    }
  }

  /**
   * @param at which piece of the original it translates
   */
  static KeyedText block(
      KeyedText original,
      @Nullable KeyedText translation,
      String language,
      int at,
      String markdown,
      int version) {
    Placing placing = new Placing(original, translation, language);
    placing.put(at, markdown);
    return placing.text(version);
  }

  private void put(int at, String markdown) {
    Piece its = originals.get(at);
    String key = original.keys().get(at);
    Block block = new Block(its.block().kind(), markdown);
    Entry entry =
        new Entry(
            new Piece(its.section(), its.easy(), its.at(), block), key, Aligning.hash(its.block()));
    checked.remove(key);
    int there = indexOf(key);
    if (there < 0 && at == 0) {
      there = 0;
    }
    if (there < 0 && its.at() == 0) {
      there = headingOf(its);
    }
    if (there >= 0) {
      entries.set(there, entry);
      return;
    }
    if (its.at() > 0 && headingOf(its) < 0) {
      Piece heading = originals.get(at - its.at());
      entries.add(after(at - its.at()), new Entry(heading, "", ""));
    }
    entries.add(after(at), entry);
  }

  /** Behind the nearest piece before it that is there already. */
  private int after(int at) {
    Piece its = originals.get(at);
    for (int i = at - 1; i >= 0; i--) {
      int there = indexOf(original.keys().get(i));
      boolean same = originals.get(i).area().equals(its.area());
      if (there >= 0 && (same || its.at() == 0)) {
        return its.at() == 0 ? endOf(there) : there + 1;
      }
    }
    int heading = headingOf(its);
    return heading >= 0 ? heading + 1 : 1;
  }

  private int endOf(int at) {
    int end = at + 1;
    while (end < entries.size()
        && entries.get(end).piece().area().equals(entries.get(at).piece().area())) {
      end++;
    }
    return end;
  }

  private int headingOf(Piece piece) {
    for (int i = 0; i < entries.size(); i++) {
      Piece one = entries.get(i).piece();
      if (one.at() == 0 && one.area().equals(piece.area())) {
        return i;
      }
    }
    return -1;
  }

  private int indexOf(String key) {
    for (int i = 0; i < entries.size(); i++) {
      if (!key.isEmpty() && entries.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private KeyedText text(int version) {
    Map<String, List<Block>> plain = new LinkedHashMap<>();
    Map<String, List<Block>> easy = new LinkedHashMap<>();
    for (Entry entry : entries.subList(1, entries.size())) {
      Piece piece = entry.piece();
      plain.computeIfAbsent(piece.section(), key -> new ArrayList<>());
      (piece.easy() ? easy : plain)
          .computeIfAbsent(piece.section(), key -> new ArrayList<>())
          .add(piece.block());
    }
    List<SectionText> sections = new ArrayList<>();
    plain.forEach((key, blocks) -> sections.add(section(key, blocks, easy)));
    String title = entries.getFirst().piece().block().markdown();
    UnitText unit =
        new UnitText(
            frame.key(), frame.language(), title, frame.minutes(), frame.licence(), sections);
    return new KeyedText(
        unit,
        version,
        entries.stream().map(Entry::key).toList(),
        entries.stream().map(Entry::madeOf).toList(),
        checked);
  }

  private static SectionText section(
      String key, List<Block> blocks, Map<String, List<Block>> easy) {
    List<Block> simple = easy.getOrDefault(key, List.of());
    return new SectionText(
        key,
        blocks.isEmpty() ? "" : blocks.getFirst().markdown(),
        blocks.isEmpty() ? List.of() : blocks.subList(1, blocks.size()),
        simple.isEmpty() ? "" : simple.getFirst().markdown(),
        simple.isEmpty() ? List.of() : simple.subList(1, simple.size()));
  }
}
