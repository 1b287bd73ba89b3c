package org.accanto.confidentiality;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The latest moment that anybody acted in, by which things end, against the database's own clock.
 * For whoever runs the machine.
 */
public final class LatestMoment {

  /** Two machines never agree to the second. */
  private static final Duration USUAL = Duration.ofMinutes(5);

  /**
   * @param now by the database's own clock
   * @param ahead how far the latest moment lies after that; zero when it does not
   */
  public record Report(Instant now, Duration ahead) {

    public boolean inOrder() {
      return ahead.compareTo(USUAL) <= 0;
    }
  }

  private LatestMoment() {}

  public static Report check(Connection owner) throws SQLException {
    try (PreparedStatement ask =
            owner.prepareStatement(
                """
                select clock_timestamp() as now, greatest(at, '2000-01-01T00:00Z') as at from sec.latest
                """);
        ResultSet row = ask.executeQuery()) {
      row.next();
      Instant now = row.getObject("now", OffsetDateTime.class).toInstant();
      Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
      return new Report(now, at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO);
    }
  }

  /**
   * Sets it back to the database's clock, when it lies ahead.
   *
   * @return how it was before
   */
  public static Report repair(Connection owner) throws SQLException {
    Report before = check(owner);
    try (PreparedStatement back =
        owner.prepareStatement(
            "update sec.latest set at = clock_timestamp() where at > clock_timestamp()")) {
      back.executeUpdate();
    }
    return before;
  }
}
