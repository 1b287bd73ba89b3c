package org.accanto.training.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which block of a text is which: a block that stayed keeps its key, one that was rewritten in its
 * place too, and so a translation knows that it is out of date, and not that it is another.
 */
public final class Aligning {

  private Aligning() {}

  /** The first version of an original. */
  public static KeyedText original(UnitText unit, int version) {
    return original(unit, version, null);
  }

  /** A new version of an original: what stayed keeps its keys. */
  public static KeyedText original(UnitText unit, int version, @Nullable KeyedText before) {
    List<Piece> pieces = Piece.of(unit);
    List<String> keys = before == null ? new ArrayList<>() : new ArrayList<>(kept(pieces, before));
    Set<String> taken = new HashSet<>(keys);
    for (int i = 0; i < pieces.size(); i++) {
      if (i == keys.size()) {
        keys.add("");
      }
      if (keys.get(i).isEmpty()) {
        Piece piece = pieces.get(i);
        String place = piece.area() + '/' + piece.at();
        String key = taken.add(place) ? place : place + "/v" + version;
        taken.add(key);
        keys.set(i, key);
      }
    }
    return new KeyedText(unit, version, keys, pieces.stream().map(p -> "").toList(), Set.of());
  }

  /**
   * A translation: its blocks belong to those of the original at the same place in the same area;
   * what an earlier version of it already said stays as out of date, or as checked, as it was.
   */
  public static KeyedText translation(
      UnitText unit, int version, KeyedText original, @Nullable KeyedText before) {
    List<Piece> pieces = Piece.of(unit);
    Map<String, List<Integer>> there = areas(Piece.of(original.unit()));
    Map<String, List<Integer>> here = areas(pieces);
    String[] keys = new String[pieces.size()];
    java.util.Arrays.fill(keys, "");
    List<Piece> originals = Piece.of(original.unit());
    here.forEach((area, mine) -> {
      List<Integer> theirs = there.getOrDefault(area, List.of());
      Map<Integer, Integer> pairs = Pairing.byPlace(pieces, mine, originals, theirs);
      pairs.forEach((m, t) -> keys[m] = original.keys().get(t));
    });
    Map<String, Integer> earlier = before == null ? Map.of() : byKey(before);
    List<Piece> former = before == null ? List.of() : Piece.of(before.unit());
    List<String> madeOf = new ArrayList<>();
    Set<String> checked = new HashSet<>();
    Map<String, Integer> originalAt = byKey(original);
    for (int i = 0; i < pieces.size(); i++) {
      Integer was = earlier.get(keys[i]);
      boolean same =
          before != null && was != null && former.get(was).block().equals(pieces.get(i).block());
      Integer from = originalAt.get(keys[i]);
      String now = from == null ? "" : hash(originals.get(from).block());
      madeOf.add(same && before != null && was != null ? before.madeOf().get(was) : now);
      if (same && before != null && before.checked().contains(keys[i])) {
        checked.add(keys[i]);
      }
    }
    return new KeyedText(unit, version, List.of(keys), madeOf, checked);
  }

  /** For each key the place of its piece. */
  public static Map<String, Integer> byKey(KeyedText text) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < text.keys().size(); i++) {
      if (!text.keys().get(i).isEmpty()) {
        places.put(text.keys().get(i), i);
      }
    }
    return places;
  }

  public static String hash(Block block) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256")
              .digest(block.markdown().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> kept(List<Piece> pieces, KeyedText before) {
    List<Piece> earlier = Piece.of(before.unit());
    Map<String, List<Integer>> old = areas(earlier);
    Map<Integer, String> keys = new HashMap<>();
    areas(pieces)
        .forEach((area, mine) ->
            Pairing.byText(pieces, mine, earlier, old.getOrDefault(area, List.of()))
                .forEach((m, t) -> keys.put(m, before.keys().get(t))));
    List<String> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      all.add(keys.getOrDefault(i, ""));
    }
    return all;
  }

  private static Map<String, List<Integer>> areas(List<Piece> pieces) {
    return java.util.stream.IntStream.range(0, pieces.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                i -> pieces.get(i).area(), LinkedHashMap::new, Collectors.toList()));
  }
}
