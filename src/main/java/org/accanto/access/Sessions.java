package org.accanto.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sessions in the database, looked up once per request in one round trip and never cached: ending
 * one acts at its next request.
 */
@Repository
class Sessions {

  private static final Duration OWN_DEVICE = Duration.ofDays(30);
  private static final Duration SHARED_DEVICE = Duration.ofHours(12);
  private static final Duration SHARED_IDLE = Duration.ofMinutes(20);

  private final JdbcClient database;
  private final Clock clock;

  Sessions(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<OpenSession> find(String token) {
    return database
        .sql("select * from sec.session_of(:hash, :at)")
        .param("hash", Token.hash(token))
        .param("at", Sql.at(clock.instant()))
        .query(Sessions::read)
        .optional();
  }

  /** Returns the token for the person's cookie. */
  String open(Actor actor, boolean ownDevice, String device) {
    String token = Token.create();
    Instant now = clock.instant();
    Duration length = ownDevice ? OWN_DEVICE : SHARED_DEVICE;
    database
        .sql(
            """
            select sec.open_session(:id, :hash, :person, :hat, :own, :device, :at, :expires,
              make_interval(secs => :idle))
            """)
        .param("id", UUID.randomUUID())
        .param("hash", Token.hash(token))
        .param("person", actor.person().value())
        .param("hat", actor.hat().name())
        .param("own", ownDevice)
        .param("device", device)
        .param("at", Sql.at(now))
        .param("expires", Sql.at(now.plus(length)))
        .param("idle", (double) (ownDevice ? OWN_DEVICE : SHARED_IDLE).toSeconds())
        .query((row, n) -> "")
        .list();
    return token;
  }

  private static OpenSession read(ResultSet row, int number) throws SQLException {
    return new OpenSession(
        Sql.uuid(row, "id"),
        new Actor(Sql.person(row, "person"), Hat.valueOf(row.getString("hat"))),
        row.getString("language"),
        row.getString("called"),
        row.getBoolean("own_device"));
  }
}
