package org.accanto.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The pairs of each peer that a good plan may have: those of peer {@code p} are {@code
 * pair[first[p]]} to {@code pair[first[p + 1] - 1]}, the cheapest first.
 */
record NearPairs(int[] first, int[] pair) {
  /** Of a pair that no plan can have: the hours are too many. */
  static final long NEVER = Long.MAX_VALUE;

  /** For each peer; measured between 8 and all: fewer miss good ones, more cost tries. */
  private static final int MOST = 16;

  static NearPairs of(Market market, long[] loss) {
    int[] first = new int[market.peers() + 1];
    int[] pair = new int[market.pairs()];
    int pairs = 0;
    for (int peer = 0; peer < market.peers(); peer++) {
      int[] near =
          IntStream.range(market.first()[peer], market.first()[peer + 1])
              .filter(at -> loss[at] < NEVER)
              .boxed()
              .sorted(Comparator.comparingLong(at -> loss[at]))
              .mapToInt(Integer::intValue)
              .limit(MOST)
              .toArray();
      System.arraycopy(near, 0, pair, pairs, near.length);
      pairs += near.length;
      first[peer + 1] = pairs;
    }
    return new NearPairs(first, Arrays.copyOf(pair, pairs));
  }
}
