package org.accanto.matching.format;

import java.util.List;

/**
 * Prices from which anybody can work out that no plan is worth more than so many points.
 *
 * @param prices of each supporter or each peer, by id; from 0
 * @param tierWeight the lexicographic mode only, else empty: the points for serving one peer of
 *     each tier for which the prices were made
 */
public record Certificate(Kind kind, List<Long> prices, List<Long> tierWeight) {

  /** Whose prices they are. */
  public enum Kind {
    SUPPORTER_PRICES("supporter-prices"),
    PEER_PRICES("peer-prices");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    public String written() {
      return written;
    }
  }

  public Certificate {
    prices = List.copyOf(prices);
    tierWeight = List.copyOf(tierWeight);
  }
}
