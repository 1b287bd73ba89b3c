package org.accanto.matching.engine;

import java.util.Arrays;

/**
 * The supporters that a search has reached, nearest first; of two at the same distance, the one of
 * the lower position. A binary heap with places, cleared by what was touched only.
 */
final class Frontier {
  static final long FAR = Long.MAX_VALUE;

  final long[] distance;
  private final int[] heap;
  private final int[] place;
  private final int[] touched;
  private int size;
  private int count;

  Frontier(int supporters) {
    this.distance = new long[supporters];
    this.heap = new int[supporters];
    this.place = new int[supporters];
    this.touched = new int[supporters];
    Arrays.fill(distance, FAR);
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      distance[touched[i]] = FAR;
    }
    count = 0;
    size = 0;
  }

  /** Brings a supporter nearer; the distance is smaller than before. */
  void nearer(int who, long reached) {
    if (distance[who] == FAR) {
      touched[count++] = who;
      place[who] = size++;
    }
    distance[who] = reached;
    up(who, place[who]);
  }

  boolean any() {
    return size > 0;
  }

  long nearest() {
    return distance[heap[0]];
  }

  int take() {
    int who = heap[0];
    int last = heap[--size];
    if (size > 0) {
      down(last);
    }
    return who;
  }

  private boolean before(int one, int other) {
    return distance[one] != distance[other] ? distance[one] < distance[other] : one < other;
  }

  private void up(int who, int from) {
    int at = from;
    while (at > 0 && before(who, heap[(at - 1) >> 1])) {
      set(heap[(at - 1) >> 1], at);
      at = (at - 1) >> 1;
    }
    set(who, at);
  }

  private void down(int who) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && before(heap[child + 1], heap[child])) {
        child++;
      }
      if (!before(heap[child], who)) {
        break;
      }
      set(heap[child], at);
      at = child;
    }
    set(who, at);
  }

  private void set(int who, int at) {
    heap[at] = who;
    place[who] = at;
  }
}
