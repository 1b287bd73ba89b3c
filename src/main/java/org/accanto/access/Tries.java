package org.accanto.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Limits for guessing, kept in the database. Each wrong try after the free ones doubles the pause,
 * up to a longest one: waiting always helps, nobody is shut out for good.
 */
@Repository
class Tries {

  /** On what a try is counted. */
  record Key(byte[] hash, int free, Duration longest) {}

  private final JdbcClient database;
  private final Pepper pepper;
  private final Clock clock;

  Tries(JdbcClient database, Pepper pepper, Clock clock) {
    this.database = database;
    this.pepper = pepper;
    this.clock = clock;
  }

  /** One card, account or known device: the tenth wrong try pauses for a quarter of an hour. */
  Key account(String name) {
    return new Key(pepper.of("try", name), 3, Duration.ofMinutes(15));
  }

  /** One address: many people may share it, as in a day centre, so it is generous and short. */
  Key address(String address) {
    return new Key(pepper.of("try", "address " + address), 40, Duration.ofMinutes(1));
  }

  /** All together, against slow guessing over many accounts (A05). */
  Key everybody() {
    return new Key(pepper.of("try", "everybody"), 2_000, Duration.ofSeconds(10));
  }

  /** Counts a try; empty: go on. The caller tells {@link #right} when it was right. */
  Optional<Instant> pausedUntil(List<Key> keys) {
    return database
        .sql("select sec.take_try(:keys, :free, :longest::interval[], :at) as wait")
        .param("keys", keys.stream().map(Key::hash).toArray(byte[][]::new))
        .param("free", keys.stream().map(Key::free).toArray(Integer[]::new))
        .param("longest", keys.stream().map(key -> key.longest().toString()).toArray(String[]::new))
        .param("at", Sql.at(clock.instant()))
        .query((row, n) -> Optional.ofNullable(row.getObject("wait", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  void right(List<Key> keys) {
    database
        .sql("select sec.try_was_right(:keys)")
        .param("keys", keys.stream().map(Key::hash).toArray(byte[][]::new))
        .query((row, n) -> "")
        .list();
  }
}
