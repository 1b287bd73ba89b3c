package org.accanto.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Goes some days back while the story of the city is told, so that its people met, agreed and wrote
 * in the past weeks; afterwards it is the ordinary time.
 */
@Component
@Primary
@ConditionalOnProperty("accanto.demo")
class StoryClock extends Clock {

  private final Clock real;
  private volatile Duration behind = Duration.ZERO;

  StoryClock(@Value("${accanto.zone}") ZoneId zone) {
    this.real = Clock.system(zone);
  }

  void daysAgo(int days) {
    behind = Duration.ofDays(days);
  }

  LocalDate today() {
    return LocalDate.ofInstant(instant(), getZone());
  }

  @Override
  public Instant instant() {
    return real.instant().minus(behind);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(real.withZone(zone), behind.negated());
  }
}
