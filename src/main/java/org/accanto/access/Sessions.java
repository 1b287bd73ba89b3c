package org.accanto.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.site.SecurityLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sessions in the database, looked up once per request in one round trip and never cached: ending
 * one acts at its next request.
 */
@Repository
class Sessions {

  static final Duration OWN_DEVICE = Duration.ofDays(30);
  private static final Duration SHARED_DEVICE = Duration.ofHours(12);
  static final Duration SHARED_IDLE = Duration.ofMinutes(20);

  /** On a device of one's own the PIN is asked again after so long away: phones are passed on. */
  private static final Duration PIN_AWAY = Duration.ofMinutes(10);

  /** The same for a password, after NIST SP 800-63B-4, section 2.2.3: an hour without activity. */
  private static final Duration PASSWORD_AWAY = Duration.ofHours(1);

  private final JdbcClient database;
  private final ActingTransaction transaction;
  private final Clock clock;

  Sessions(JdbcClient database, ActingTransaction transaction, Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  Optional<OpenSession> find(String token) {
    return database
        .sql(
            """
            select * from sec.session_of(:hash, :at, make_interval(secs => :pin),
              make_interval(secs => :password))
            """)
        .param("hash", Token.hash(token))
        .param("at", Sql.at(clock.instant()))
        .param("pin", (double) PIN_AWAY.toSeconds())
        .param("password", (double) PASSWORD_AWAY.toSeconds())
        .query(Sessions::read)
        .optional();
  }

  /**
   * Returns the token for the person's cookie. The database takes the person from the signed
   * transaction, so this begins one of its own and must not run inside that of somebody else.
   */
  String open(Actor actor, boolean ownDevice, String device) {
    return open(actor, ownDevice, device, Token.create());
  }

  /** With this token; nothing happens when it has been used before, even if that session ended. */
  String open(Actor actor, boolean ownDevice, String device, String token) {
    UUID session = UUID.randomUUID();
    transaction.run(
        actor,
        () ->
            database
                .sql(
                    """
                    select sec.open_session(:id, :hash, :own, :device, make_interval(secs => :length),
                      make_interval(secs => :idle))
                    """)
                .param("id", session)
                .param("hash", Token.hash(token))
                .param("own", ownDevice)
                .param("device", device)
                .param("length", (double) (ownDevice ? OWN_DEVICE : SHARED_DEVICE).toSeconds())
                .param("idle", (double) (ownDevice ? OWN_DEVICE : SHARED_IDLE).toSeconds())
                .query((row, n) -> "")
                .list());
    SecurityLog.write(SecurityLog.Event.SESSION_OPENED, session);
    return token;
  }

  /** The same sign-in in another role; the old token ends. */
  String wear(OpenSession old, Hat hat) {
    String token = Token.create();
    database
        .sql("select sec.wear(:old, :id, :hash, :hat)")
        .param("old", old.id())
        .param("id", UUID.randomUUID())
        .param("hash", Token.hash(token))
        .param("hat", hat.name())
        .query((row, n) -> "")
        .list();
    return token;
  }

  void end(String token, boolean onlyShared) {
    database
        .sql("select sec.end_session(:hash, :at, :onlyShared)")
        .param("hash", Token.hash(token))
        .param("at", Sql.at(clock.instant()))
        .param("onlyShared", onlyShared)
        .query((row, n) -> "")
        .list();
  }

  /** Ends all sessions of somebody else, in the name of a coordinator. */
  void endAllOf(PersonId person) {
    database
        .sql("select sec.end_sessions_of(:person, :at)")
        .param("person", person.value())
        .param("at", Sql.at(clock.instant()))
        .query((row, n) -> "")
        .list();
  }

  /** Where the acting person is signed in now, last used first. */
  List<SignedInDevice> open(PersonId person) {
    return database
        .sql(
            """
            select id, hat, own_device, device, opened_at, seen_at from access.session
             where person = :person and ended_at is null and expires_at > :at and seen_at + idle > :at
             order by seen_at desc, opened_at desc
            """)
        .param("person", person.value())
        .param("at", Sql.at(clock.instant()))
        .query(Sessions::device)
        .list();
  }

  /** The right secret was given: the acting person's session goes on. */
  void comeBack(UUID session) {
    database
        .sql("select sec.come_back(:session)")
        .param("session", session)
        .query((row, n) -> "")
        .list();
  }

  /** What the acting person could give once more. */
  Optional<OpenSession.Secret> secret() {
    return database
        .sql("select sec.my_secret() as secret")
        .query((row, n) ->
            Optional.ofNullable(row.getString("secret")).map(OpenSession.Secret::valueOf))
        .single();
  }

  /** Whose session this token was, also when it has ended. */
  Optional<UUID> personOf(String token) {
    return database
        .sql("select sec.person_of_session(:hash) as person")
        .param("hash", Token.hash(token))
        .query((row, n) -> Optional.ofNullable(Sql.uuidOrNull(row, "person")))
        .single();
  }

  int endOne(UUID session, PersonId person) {
    return database
        .sql(
            """
            update access.session set ended_at = :at
             where id = :id and person = :person and ended_at is null
            """)
        .param("at", Sql.at(clock.instant()))
        .param("id", session)
        .param("person", person.value())
        .update();
  }

  int endOthers(UUID kept, PersonId person) {
    return database
        .sql(
            """
            update access.session set ended_at = :at
             where id <> :kept and person = :person and ended_at is null
            """)
        .param("at", Sql.at(clock.instant()))
        .param("kept", kept)
        .param("person", person.value())
        .update();
  }

  private static OpenSession read(ResultSet row, int number) throws SQLException {
    String asks = row.getString("asks");
    return new OpenSession(
        Sql.uuid(row, "id"),
        new Actor(Sql.person(row, "person"), Hat.valueOf(row.getString("hat"))),
        row.getString("language"),
        row.getString("called"),
        row.getBoolean("listed"),
        row.getBoolean("own_device"),
        row.getBoolean("news"),
        row.getBoolean("rests"),
        Sql.instant(row, "expires_at"),
        Sql.instant(row, "proved_at"),
        asks == null ? null : OpenSession.Secret.valueOf(asks));
  }

  private static SignedInDevice device(ResultSet row, int number) throws SQLException {
    return new SignedInDevice(
        Sql.uuid(row, "id"),
        Hat.valueOf(row.getString("hat")),
        row.getBoolean("own_device"),
        row.getString("device"),
        Sql.instant(row, "opened_at"),
        Sql.instant(row, "seen_at"));
  }
}
