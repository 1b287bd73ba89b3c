package org.accanto.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
  private final Clock clock;

  Asking(JdbcClient database, Sessions sessions, Tries tries, Pepper pepper, Clock clock) {
    this.database = database;
    this.sessions = sessions;
    this.tries = tries;
    this.pepper = pepper;
    this.clock = clock;
  }

  NewAsker begin(String language) {
    PersonId person = PersonId.random();
    String code = PlainWords.code(language);
    database
        .sql("select sec.begin_asking(:person, :language, :code, :at)")
        .param("person", person.value())
        .param("language", language)
        .param("code", hash(code))
        .param("at", Sql.at(clock.instant()))
        .query((row, n) -> "")
        .list();
    return new NewAsker(person, code, session(person));
  }

  Optional<String> resume(String code, String from) {
    List<Tries.Key> keys = List.of(tries.address(from), tries.everybody());
    if (tries.pausedUntil(keys).isPresent()) {
      return Optional.empty();
    }
    Optional<PersonId> asker =
        database
            .sql("select sec.asker_of(:code, :at) as person")
            .param("code", hash(code))
            .param("at", Sql.at(clock.instant()))
            .query((row, n) -> Optional.ofNullable(row.getObject("person", UUID.class)))
            .single()
            .map(PersonId::new);
    asker.ifPresent(right -> tries.right(keys));
    return asker.map(this::session);
  }

  private String session(PersonId person) {
    return sessions.open(new Actor(person, Hat.ASKER), false, "");
  }

  private byte[] hash(String code) {
    return pepper.of("asking", PlainWords.folded(code));
  }
}
