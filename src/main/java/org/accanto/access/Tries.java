package org.accanto.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.accanto.shared.Sql;
import org.accanto.site.SecurityLog;
import org.accanto.site.SecurityLog.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Limits for guessing, kept in the database. Each wrong try after the free ones doubles the pause,
 * up to a longest one: waiting always helps, nobody is shut out for good.
 */
@Repository
class Tries {

  /**
   * On what a try is counted.
   *
   * @param free tries without a pause
   * @param fading how many wrong tries an hour makes forgotten
   * @param shared whether others' tries count here too
   */
  record Key(byte[] hash, int free, double fading, Duration longest, boolean shared) {}

  private final JdbcClient database;
  private final Pepper pepper;
  private final Clock clock;

  Tries(JdbcClient database, Pepper pepper, Clock clock) {
    this.database = database;
    this.pepper = pepper;
    this.clock = clock;
  }

  /** One card, account or known device: after ten wrong tries the pause is a quarter of an hour. */
  Key one(String kind, String name) {
    byte[] hash = pepper.of("try", kind + " " + name);
    return new Key(hash, 3, 0.5, Duration.ofMinutes(15), false);
  }

  /** One address: many people may share it, as in a day centre, so it is generous and short. */
  Key address(String address) {
    return new Key(pepper.of("try", "address " + address), 40, 40, Duration.ofMinutes(1), true);
  }

  /** All together, against slow guessing over many accounts (A05). */
  Key everybody() {
    return new Key(pepper.of("try", "everybody"), 1_000, 1_000, Duration.ofSeconds(10), true);
  }

  /**
   * Counts the try and looks at it only when no pause runs; one that was right is not held against
   * anybody.
   *
   * @param pause what to answer while a pause runs, from when it ends
   */
  <T> T counted(
      List<Key> keys, Function<Instant, T> pause, Supplier<T> look, Predicate<T> isRight) {
    Optional<Instant> wait = pausedUntil(keys);
    if (wait.isPresent()) {
      SecurityLog.write(Event.SECRET_WHILE_PAUSED);
      return pause.apply(wait.get());
    }
    T found = look.get();
    if (isRight.test(found)) {
      right(keys);
    } else {
      SecurityLog.write(Event.SECRET_NOT_RIGHT);
    }
    return found;
  }

  private Optional<Instant> pausedUntil(List<Key> keys) {
    return database
        .sql("select sec.take_try(:keys, :free, :fading, :longest::interval[], :at) as wait")
        .param("keys", hashes(keys))
        .param("free", keys.stream().map(Key::free).toArray(Integer[]::new))
        .param("fading", keys.stream().map(Key::fading).toArray(Double[]::new))
        .param("longest", keys.stream().map(key -> key.longest().toString()).toArray(String[]::new))
        .param("at", Sql.at(clock.instant()))
        .query((row, n) -> Optional.ofNullable(row.getObject("wait", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private void right(List<Key> keys) {
    database
        .sql("select sec.try_was_right(:own, :shared)")
        .param("own", hashes(keys.stream().filter(key -> !key.shared()).toList()))
        .param("shared", hashes(keys.stream().filter(Key::shared).toList()))
        .query((row, n) -> "")
        .list();
  }

  private static byte[][] hashes(List<Key> keys) {
    return keys.stream().map(Key::hash).toArray(byte[][]::new);
  }
}
