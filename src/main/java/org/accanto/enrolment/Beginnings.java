package org.accanto.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.accanto.access.Access;
import org.accanto.access.NewAsker;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Component;

/**
 * The first answer of somebody without a session. Two taps on the same button reach us before the
 * cookie reaches them: for some minutes the same form begins the same person. In memory only,
 * because the code must not be stored anywhere.
 */
@Component
class Beginnings {

  private static final Duration KEPT = Duration.ofMinutes(10);

  private record Kept(Begun begun, Instant at) {}

  private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();
  private final Access access;
  private final Clock clock;

  Beginnings(Access access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  Begun begin(String language, UUID once) {
    Instant now = clock.instant();
    kept.values().removeIf(one -> one.at.plus(KEPT).isBefore(now));
    return kept.computeIfAbsent(once, key -> new Kept(begin(language), now)).begun();
  }

  private Begun begin(String language) {
    NewAsker asker = access.beginAsking(language);
    return new Begun(new Actor(asker.person(), Hat.ASKER), asker.code(), asker.sessionToken());
  }
}
