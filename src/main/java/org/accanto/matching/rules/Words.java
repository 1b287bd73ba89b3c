package org.accanto.matching.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Words of one kind as bits, so that millions of pairs are compared without comparing text. */
final class Words {
  private final Map<String, Integer> places = new HashMap<>();

  int place(String word) {
    Integer known = places.putIfAbsent(word, places.size());
    return known == null ? places.size() - 1 : known;
  }

  /** As long as its highest word needs; what lies behind the end is not in the set. */
  long[] bits(Collection<String> words) {
    int highest = -1;
    for (String word : words) {
      highest = Math.max(highest, place(word));
    }
    long[] bits = new long[highest / Long.SIZE + (highest < 0 ? 0 : 1)];
    for (String word : words) {
      int place = place(word);
      bits[place / Long.SIZE] |= 1L << place;
    }
    return bits;
  }

  static int common(long[] one, long[] other) {
    int common = 0;
    for (int i = Math.min(one.length, other.length) - 1; i >= 0; i--) {
      common += Long.bitCount(one[i] & other[i]);
    }
    return common;
  }

  static boolean meet(long[] one, long[] other) {
    for (int i = Math.min(one.length, other.length) - 1; i >= 0; i--) {
      if ((one[i] & other[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  static boolean holds(long[] all, long[] some) {
    for (int i = 0; i < some.length; i++) {
      if ((some[i] & ~(i < all.length ? all[i] : 0)) != 0) {
        return false;
      }
    }
    return true;
  }
}
