package org.accanto.matching.format;

import java.util.ArrayList;
import java.util.List;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Solved;

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

  /**
   * What the engine for places proved, by the positions of its market. Where no place is free
   * nothing is for sale, and no price says anything; of a tier without people the weight neither.
   */
  public static Certificate of(Market market, Solved solved) {
    List<Long> prices = new ArrayList<>();
    for (int who = 0; who < market.supporters(); who++) {
      prices.add(market.relations()[who].free() == 0 ? 0L : solved.prices()[who]);
    }
    List<Long> tierWeight = new ArrayList<>();
    if (market.goal().mode() == Goal.Mode.LEXICOGRAPHIC) {
      for (int tier = 0; tier < market.goal().tierWeight().length; tier++) {
        tierWeight.add(tier < solved.weight().length ? solved.weight()[tier] : 0L);
      }
    }
    return new Certificate(Kind.SUPPORTER_PRICES, prices, tierWeight);
  }

  public Certificate {
    prices = List.copyOf(prices);
    tierWeight = List.copyOf(tierWeight);
  }
}
