package org.accanto.rights;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.accanto.database.Upkeep;
import org.accanto.shared.Sql;
import org.accanto.vault.KeysDestroyed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets whose days are over, soon after a start and once an hour. As the owner of the database:
 * those who answer pages can forget nobody.
 */
@Component
class DueForgettings {

  private static final Logger LOG = LoggerFactory.getLogger(DueForgettings.class);

  private final Upkeep upkeep;
  private final Ledger ledger;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  DueForgettings(Upkeep upkeep, Ledger ledger, Clock clock, ApplicationEventPublisher events) {
    this.events = events;
    this.upkeep = upkeep;
    this.ledger = ledger;
    this.clock = clock;
  }

  private record Begun(UUID id, List<String> marks, Instant at) {}

  /** Returns how many files were forgotten. Each is a transaction of its own. */
  @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  int forget() {
    // As fine as the database counts: the same moment stands here and in the ledger.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    try (Connection owner = upkeep.asOwner()) {
      owner.setAutoCommit(false);
      markPastTheirTime(owner, now);
      List<Begun> begun = begin(owner, now);
      owner.commit();
      int forgotten = 0;
      for (Begun one : begun) {
        forgotten += forget(owner, one) ? 1 : 0;
      }
      if (forgotten > 0) {
        events.publishEvent(new KeysDestroyed());
      }
      return forgotten;
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("what is due was not forgotten", e);
    }
  }

  /** Whose file has had its time is written down thirty days ahead. */
  private static void markPastTheirTime(Connection owner, Instant now) throws SQLException {
    try (PreparedStatement run = owner.prepareStatement("select sec.mark_past_their_time(?)")) {
      run.setObject(1, Sql.at(now));
      run.execute();
    }
  }

  /** What is due now, and what an earlier try did not end: that with its earlier moment. */
  private static List<Begun> begin(Connection owner, Instant now) throws SQLException {
    try (PreparedStatement ask =
        owner.prepareStatement("select id, marks, at from sec.begin_forgetting(?)")) {
      ask.setObject(1, Sql.at(now));
      List<Begun> begun = new ArrayList<>();
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          String[] marks = (String[]) row.getArray(2).getArray();
          begun.add(
              new Begun(row.getObject(1, UUID.class), List.of(marks), Sql.instant(row, "at")));
        }
      }
      return begun;
    }
  }

  /** One that fails holds nobody else up, and comes again with the next hour. */
  private boolean forget(Connection owner, Begun one) throws SQLException {
    try {
      return forgetOne(owner, one);
    } catch (SQLException | IOException e) {
      owner.rollback();
      LOG.error("a file that is due was not forgotten: {}", one.id(), e);
      return false;
    }
  }

  /**
   * The lines in the ledger are on the disk before the commit. If that fails, the next try has the
   * same moment, and so the same lines; until then nobody can take it back. The other way round a
   * copy could bring back what was forgotten.
   */
  private boolean forgetOne(Connection owner, Begun one) throws SQLException, IOException {
    try (PreparedStatement run = owner.prepareStatement("select sec.forget(?)")) {
      run.setObject(1, one.id());
      boolean forgotten;
      try (ResultSet row = run.executeQuery()) {
        row.next();
        forgotten = row.getBoolean(1);
      }
      if (forgotten) {
        ledger.add(one.marks(), one.at());
      }
      owner.commit();
      return forgotten;
    }
  }
}
