package org.accanto.rights;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Returns how many files were forgotten. Each is a transaction of its own. */
  @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  int forget() {
    // As fine as the database counts: the same moment stands here and in the ledger.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    try (Connection owner = upkeep.asOwner()) {
      owner.setAutoCommit(false);
      markPastTheirTime(owner, now);
      Map<UUID, List<String>> due = due(owner, now);
      owner.commit();
      int forgotten = 0;
      for (Map.Entry<UUID, List<String>> one : due.entrySet()) {
        forgotten += forget(owner, one.getKey(), one.getValue(), now) ? 1 : 0;
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

  private static Map<UUID, List<String>> due(Connection owner, Instant now) throws SQLException {
    try (PreparedStatement ask =
        owner.prepareStatement("select id, marks from sec.due_to_forget(?)")) {
      ask.setObject(1, Sql.at(now));
      Map<UUID, List<String>> due = new LinkedHashMap<>();
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          String[] marks = (String[]) row.getArray(2).getArray();
          due.put(row.getObject(1, UUID.class), List.of(marks));
        }
      }
      return due;
    }
  }

  /** One that fails holds nobody else up, and comes again with the next hour. */
  private boolean forget(Connection owner, UUID id, List<String> marks, Instant now)
      throws SQLException {
    try {
      return forgetOne(owner, id, marks, now);
    } catch (SQLException | IOException e) {
      owner.rollback();
      LOG.error("a file that is due was not forgotten", e);
      return false;
    }
  }

  /**
   * The line in the ledger is on the disk before the commit: if that fails, the next run comes to
   * the same end. The other way round a copy could bring back what was forgotten.
   */
  private boolean forgetOne(Connection owner, UUID id, List<String> marks, Instant now)
      throws SQLException, IOException {
    try (PreparedStatement run = owner.prepareStatement("select sec.forget(?, ?)")) {
      run.setObject(1, id);
      run.setObject(2, Sql.at(now));
      try (ResultSet row = run.executeQuery()) {
        row.next();
        if (!row.getBoolean(1)) {
          owner.rollback();
          return false;
        }
      }
      ledger.add(marks, now);
      owner.commit();
      return true;
    }
  }
}
