package org.accanto.training.badge;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a badge says. Moments are cut to seconds.
 *
 * @param credential random, of this badge alone; a new issue has another one
 * @param achievement the same for all who reached the same
 * @param issuer name of the organisation, for people; who signs is the key
 * @param about what the achievement is, in {@code language}
 * @param learnt what was counted for it
 * @param until empty when it never ends
 */
public record BadgeText(
    UUID credential,
    UUID achievement,
    String issuer,
    About about,
    Learnt learnt,
    Recipient recipient,
    Instant from,
    Optional<Instant> until) {

  public BadgeText {
    from = from.truncatedTo(ChronoUnit.SECONDS);
    until = until.map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * @param criteria what somebody does to reach it, as plain text
   */
  public record About(Locale language, String name, String description, String criteria) {}

  /**
   * @param units of the course, completed
   * @param training hours that were confirmed, whole minutes
   * @param practice hours under supervision, whole minutes
   */
  public record Learnt(int units, Duration training, Duration practice) {
    public Learnt {
      if (units < 0 || training.isNegative() || practice.isNegative()) {
        throw new IllegalArgumentException("nobody learns less than nothing");
      }
    }
  }

  /** As the badge names itself. */
  public String id() {
    return "urn:uuid:" + credential;
  }
}
