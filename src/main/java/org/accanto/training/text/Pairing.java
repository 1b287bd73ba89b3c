package org.accanto.training.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which blocks of two texts belong together, within one area of both. */
final class Pairing {

  /** Blocks of one area times those of another: beyond it the table would fill the memory. */
  private static final long MOST = 4_000_000;

  private Pairing() {}

  /**
   * In two versions of one text: those that are equal, in order, as many as possible; in the gaps
   * between them, one after the other, those of the same kind.
   */
  static Map<Integer, Integer> byText(
      List<Piece> now, List<Integer> mine, List<Piece> before, List<Integer> theirs) {
    if ((long) mine.size() * theirs.size() > MOST) {
      return inOrder(now, mine, before, theirs);
    }
    int[][] longest = new int[mine.size() + 1][theirs.size() + 1];
    for (int i = mine.size() - 1; i >= 0; i--) {
      for (int j = theirs.size() - 1; j >= 0; j--) {
        boolean equal = now.get(mine.get(i)).block().equals(before.get(theirs.get(j)).block());
        longest[i][j] =
            equal ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    List<Integer> gapHere = new ArrayList<>();
    List<Integer> gapThere = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < mine.size() && j < theirs.size()) {
      if (now.get(mine.get(i)).block().equals(before.get(theirs.get(j)).block())) {
        pairs.putAll(inOrder(now, gapHere, before, gapThere));
        gapHere.clear();
        gapThere.clear();
        pairs.put(mine.get(i++), theirs.get(j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        gapHere.add(mine.get(i++));
      } else {
        gapThere.add(theirs.get(j++));
      }
    }
    gapHere.addAll(mine.subList(i, mine.size()));
    gapThere.addAll(theirs.subList(j, theirs.size()));
    pairs.putAll(inOrder(now, gapHere, before, gapThere));
    return pairs;
  }

  /**
   * In two languages: place by place when both have as many; else one after the other, those of the
   * same kind.
   */
  static Map<Integer, Integer> byPlace(
      List<Piece> here, List<Integer> mine, List<Piece> there, List<Integer> theirs) {
    if (mine.size() != theirs.size()) {
      return inOrder(here, mine, there, theirs);
    }
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    for (int i = 0; i < mine.size(); i++) {
      pairs.put(mine.get(i), theirs.get(i));
    }
    return pairs;
  }

  private static Map<Integer, Integer> inOrder(
      List<Piece> here, List<Integer> mine, List<Piece> there, List<Integer> theirs) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    int next = 0;
    for (int m : mine) {
      for (int j = next; j < theirs.size(); j++) {
        if (here.get(m).block().kind() == there.get(theirs.get(j)).block().kind()) {
          pairs.put(m, theirs.get(j));
          next = j + 1;
          break;
        }
      }
    }
    return pairs;
  }
}
