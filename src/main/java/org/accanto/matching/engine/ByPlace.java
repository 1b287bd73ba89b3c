package org.accanto.matching.engine;

/**
 * The same pairs seen from the supporters: those of supporter {@code s} are {@code first[s]} to
 * {@code first[s + 1] - 1}, each as its peer and where it lies in the market; eight bytes a pair.
 */
final class ByPlace {
  final int[] first;
  final int[] peer;
  final int[] pair;

  ByPlace(Market market) {
    this.first = new int[market.supporters() + 1];
    this.peer = new int[market.pairs()];
    this.pair = new int[market.pairs()];
    for (int who : market.supporter()) {
      first[who + 1]++;
    }
    for (int who = 0; who < market.supporters(); who++) {
      first[who + 1] += first[who];
    }
    int[] next = first.clone();
    for (int each = 0; each < market.peers(); each++) {
      for (int at = market.first()[each]; at < market.first()[each + 1]; at++) {
        int place = next[market.supporter()[at]]++;
        peer[place] = each;
        pair[place] = at;
      }
    }
  }
}
