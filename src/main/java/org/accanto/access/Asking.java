package org.accanto.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who ask for support and have no account: a code is all that they need to come back. */
@Repository
class Asking {

  private final JdbcClient database;
  private final Sessions sessions;
  private final Tries tries;
  private final Pepper pepper;
  private final Secrets secrets;
  private final Clock clock;

  Asking(
      JdbcClient database,
      Sessions sessions,
      Tries tries,
      Pepper pepper,
      Secrets secrets,
      Clock clock) {
    this.database = database;
    this.sessions = sessions;
    this.tries = tries;
    this.pepper = pepper;
    this.secrets = secrets;
    this.clock = clock;
  }

  NewAsker begin(String language) {
    PersonId person = PersonId.random();
    String code = PlainWords.code(language);
    while (!begins(person, language, code)) {
      // One in a thousand million, and somebody who asks for help would read about a mistake.
      code = PlainWords.code(language);
    }
    return new NewAsker(person, code, session(person));
  }

  /** False when somebody else has this code already: then nothing has begun. */
  boolean begins(PersonId person, String language, String code) {
    return database
        .sql("select sec.begin_asking(:person, :language, :code, :at)")
        .param("person", person.value())
        .param("language", language)
        .param("code", hash(code))
        .param("at", Sql.at(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  Optional<CodeHolder> resume(String code, String pin, String from) {
    // Each code has a count of its own, so that its PIN cannot be guessed from many addresses.
    List<Tries.Key> keys =
        List.of(tries.one("code", PlainWords.folded(code)), tries.address(from), tries.everybody());
    return tries.counted(
        keys, wait -> Optional.empty(), () -> holder(code, pin), Optional::isPresent);
  }

  private Optional<CodeHolder> holder(String code, String pin) {
    return database
        .sql("select * from sec.asker_of(:code, :at)")
        .param("code", hash(code))
        .param("at", Sql.at(clock.instant()))
        .query((row, n) -> holder(row, PinRules.digits(pin)))
        .optional()
        .flatMap(Function.identity());
  }

  /** Empty when there is a PIN and it was not this one. */
  private Optional<CodeHolder> holder(ResultSet row, String pin) throws SQLException {
    String hash = row.getString("pin_hash");
    return hash == null || secrets.matches(pin, hash)
        ? Optional.of(
            new CodeHolder(
                Sql.person(row, "person"), row.getBoolean("own_pin"), Sql.instant(row, "made_at")))
        : Optional.empty();
  }

  /** Puts a PIN before the acting person's code; other sessions that the code opened end. */
  void protect(String pin, UUID session) {
    database
        .sql("select sec.protect_code(:pin, :session)")
        .param("session", session)
        .param("pin", secrets.hash(PinRules.digits(pin)))
        .query((row, n) -> "")
        .list();
  }

  /** Whether a PIN chosen in this session would open no longer than the paper alone. */
  boolean onlyAPaper(UUID session) {
    return database
        .sql("select sec.only_a_paper(:session)")
        .param("session", session)
        .query(Boolean.class)
        .single();
  }

  private String session(PersonId person) {
    return sessions.open(new Actor(person, Hat.ASKER), false, "");
  }

  private byte[] hash(String code) {
    return pepper.of("asking", PlainWords.folded(code));
  }
}
