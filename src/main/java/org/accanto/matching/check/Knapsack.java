package org.accanto.matching.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.accanto.matching.engine.Goal;

/**
 * The best that one supporter could be given at the prices of peers: exactly, by trying every
 * number of places and of hours.
 */
final class Knapsack {
  private static final long IMPOSSIBLE = Long.MIN_VALUE / 4;

  private record Item(long worth, int hours) {}

  private final List<Item> items = new ArrayList<>();

  /** A peer who is worth nothing, or less, at their price is never taken. */
  void offer(long worth, int hours) {
    if (worth > 0) {
      items.add(new Item(worth, hours));
    }
  }

  long best(Costs costs, Goal.Capacity capacity) {
    return capacity == Goal.Capacity.COUNT ? byPlaces(costs) : byPlacesAndHours(costs);
  }

  private long byPlaces(Costs costs) {
    items.sort(Comparator.comparingLong(Item::worth).reversed());
    long best = 0;
    long sum = 0;
    for (int taken = 1; taken <= Math.min(costs.freePlaces(), items.size()); taken++) {
      sum += items.get(taken - 1).worth();
      best = Math.max(best, sum - costs.places(taken));
    }
    return best;
  }

  private long byPlacesAndHours(Costs costs) {
    int places = Math.min(costs.freePlaces(), items.size());
    int hours = (int) Math.min(costs.freeHours(), items.stream().mapToLong(Item::hours).sum());
    long[][] worth = new long[places + 1][hours + 1];
    for (long[] row : worth) {
      Arrays.fill(row, IMPOSSIBLE);
    }
    worth[0][0] = 0;
    for (Item item : items) {
      for (int k = places; k >= 1; k--) {
        for (int h = hours; h >= item.hours(); h--) {
          worth[k][h] = Math.max(worth[k][h], worth[k - 1][h - item.hours()] + item.worth());
        }
      }
    }
    long best = 0;
    for (int k = 0; k <= places; k++) {
      for (int h = 0; h <= hours; h++) {
        best = Math.max(best, worth[k][h] - costs.places(k) - costs.overtime(h));
      }
    }
    return best;
  }
}
