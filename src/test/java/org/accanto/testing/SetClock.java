package org.accanto.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Time that a test sets. It begins at 12 March 2027, 09:00, and only ever goes forward, so that
 * tests which share the application do not surprise each other.
 */
public final class SetClock extends Clock {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2027-03-12T09:00:00Z"));

  public void pass(Duration time) {
    now.updateAndGet(t -> t.plus(time));
  }

  /** Goes to nine o'clock of this day, if that lies ahead. */
  public void goTo(LocalDate day) {
    Instant morning = day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
    now.updateAndGet(t -> morning.isAfter(t) ? morning : t);
  }

  /** A clock that somebody set back, for as long as this takes. */
  public void setBack(Duration time, Runnable meanwhile) {
    now.updateAndGet(t -> t.minus(time));
    try {
      meanwhile.run();
    } finally {
      now.updateAndGet(t -> t.plus(time));
    }
  }

  public LocalDate today() {
    return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
