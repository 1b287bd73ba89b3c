package org.accanto.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How long to wait before the next try after a server died: nothing the first time, then longer and
 * longer, and no further try when it keeps dying.
 */
final class Deaths {
  static final int MOST = 6;
  static final Duration WITHIN = Duration.ofMinutes(2);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

  private final Deque<Long> recent = new ArrayDeque<>();

  /** The pause before the next start; empty to give up. {@code now} as of System.nanoTime. */
  Optional<Duration> pauseAfter(long now) {
    while (!recent.isEmpty() && now - recent.getFirst() > WITHIN.toNanos()) {
      recent.removeFirst();
    }
    recent.addLast(now);
    int deaths = recent.size();
    if (deaths >= MOST) {
      return Optional.empty();
    }
    return Optional.of(deaths == 1 ? Duration.ZERO : FIRST_PAUSE.multipliedBy(1L << (deaths - 2)));
  }
}
