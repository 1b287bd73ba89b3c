package org.accanto.matching.engine;

import java.util.Arrays;
import org.accanto.matching.engine.Market.Relations;

/**
 * A short list for each peer, planned together: the first of all lists are the best plan, the
 * second the best plan without those pairs, and so on. Nobody is shown to more people than {@link
 * #SHOWN} times the places that they have, so an "already full" is rare (design "Matching",
 * two-sided consent). Who finds nobody in one of the plans has a shorter list.
 */
public final class ShortLists {
  /** To how many people a supporter is shown for each free place. */
  public static final int SHOWN = 3;

  private ShortLists() {}

  /**
   * Supporters for each peer, at most {@code length}, best plan first.
   *
   * @throws IllegalArgumentException as {@link Engine#solve}
   */
  public static int[][] of(Market market, int length, Watch watch) {
    int[][] lists = new int[market.peers()][0];
    int[] shown = new int[market.supporters()];
    Market left = market;
    for (int round = 0; round < length; round++) {
      Plan plan = Engine.solve(left, watch).plan();
      for (int peer = 0; peer < lists.length; peer++) {
        int who = plan.supporter()[peer];
        if (who != Plan.NOBODY) {
          lists[peer] = Arrays.copyOf(lists[peer], lists[peer].length + 1);
          lists[peer][lists[peer].length - 1] = who;
          shown[who]++;
        }
      }
      left = without(left, plan, rooms(market, shown));
    }
    return lists;
  }

  private static Relations[] rooms(Market market, int[] shown) {
    Relations[] rooms = new Relations[shown.length];
    for (int who = 0; who < rooms.length; who++) {
      Relations has = market.relations()[who];
      long still = (long) SHOWN * has.free() - shown[who];
      rooms[who] = still >= has.free() ? has : new Relations(has.most(), has.most() - (int) still);
    }
    return rooms;
  }

  private static Market without(Market market, Plan plan, Relations[] rooms) {
    int[] first = new int[market.first().length];
    int[] supporter = new int[market.pairs()];
    int[] quality = new int[market.pairs()];
    int pairs = 0;
    for (int peer = 0; peer < market.peers(); peer++) {
      for (int at = market.first()[peer]; at < market.first()[peer + 1]; at++) {
        if (market.supporter()[at] != plan.supporter()[peer]) {
          supporter[pairs] = market.supporter()[at];
          quality[pairs++] = market.quality()[at];
        }
      }
      first[peer + 1] = pairs;
    }
    return new Market(
        first,
        Arrays.copyOf(supporter, pairs),
        Arrays.copyOf(quality, pairs),
        market.tier(),
        market.hours(),
        rooms,
        market.time(),
        market.goal());
  }
}
