package org.accanto.vault;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Keys that were opened a moment ago, so that a page asks for none. Half a minute at most: then a
 * key that another process destroyed is gone here too.
 */
final class OpenedKeys {

  static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final int MOST = 2_000;

  private record Entry(Keys keys, long at) {}

  private final Map<Whose, Entry> entries = new ConcurrentHashMap<>();
  private final LongSupplier nanos;
  private volatile long forgotten;

  OpenedKeys(LongSupplier nanos) {
    this.nanos = nanos;
  }

  Optional<Keys> get(Whose whose) {
    Entry found = entries.get(whose);
    return found == null || isOld(found) ? Optional.empty() : Optional.of(found.keys());
  }

  /** To be asked before the database is: what was read meanwhile may be older than a forgetting. */
  long moment() {
    return forgotten;
  }

  /** More than two thousand only when one page needs more at once. */
  synchronized void put(Map<Whose, Keys> some, long moment) {
    if (moment != forgotten) {
      return;
    }
    if (entries.size() + some.size() > MOST) {
      entries.values().removeIf(this::isOld);
      if (entries.size() + some.size() > MOST) {
        entries.clear();
      }
    }
    long at = nanos.getAsLong();
    some.forEach((whose, keys) -> entries.put(whose, new Entry(keys, at)));
  }

  synchronized void forget(Whose whose) {
    forgotten++;
    entries.remove(whose);
  }

  synchronized void forgetAll() {
    forgotten++;
    entries.clear();
  }

  int size() {
    return entries.size();
  }

  private boolean isOld(Entry entry) {
    return nanos.getAsLong() - entry.at() > LONGEST_NANOS;
  }
}
