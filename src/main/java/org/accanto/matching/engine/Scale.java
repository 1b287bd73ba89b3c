package org.accanto.matching.engine;

/**
 * The engine's own unit: a point is {@code 2^shift} of them. What is left below a point breaks
 * ties: each peer counts one unit more than the next. An exchange touches at most one served peer
 * on either side, so all these units together never weigh as much as half a point, and among plans
 * of the same points the longest waiting are served. Rounded down to points, prices are still
 * exact.
 */
final class Scale {
  /** No sum of a path comes near the end of 64 bits. */
  private static final long LARGEST = 1L << 60;

  final int shift;
  private final boolean ties;
  private final int peers;
  private final long largest;
  private final long quality;

  Scale(Market market, long[] weight) {
    this.peers = market.peers();
    this.quality = quality(market);
    this.largest = largest(market, weight, quality);
    int wanted = Long.SIZE - Long.numberOfLeadingZeros(4L * peers + 4);
    int room = Long.numberOfLeadingZeros(largest) - Long.numberOfLeadingZeros(LARGEST);
    this.ties = room >= wanted;
    this.shift = ties ? wanted : 0;
    if (room < 0 || Math.multiplyHigh(largest, 2L * peers + 2) != 0) {
      throw new IllegalArgumentException("Numbers too large for 64 bits");
    }
  }

  private static long quality(Market market) {
    long quality = 0;
    for (int each : market.quality()) {
      quality = Math.max(quality, Math.abs((long) each));
    }
    return quality;
  }

  private static long largest(Market market, long[] weight, long quality) {
    long largest = 1;
    for (long each : weight) {
      largest = Math.max(largest, Math.absExact(each));
    }
    return Math.addExact(largest, quality + 2L * market.goal().load());
  }

  /** What serving this peer is worth, whoever the supporter is. */
  long base(int peer, long weight) {
    return (weight << shift) + (ties ? peers - peer : 0);
  }

  /** No pair and no place is worth or costs more, in units. */
  long largest() {
    return largest << shift;
  }

  long largestQuality() {
    return quality << shift;
  }

  long units(long points) {
    return points << shift;
  }

  /** Rounds down. */
  long points(long units) {
    return units >> shift;
  }
}
