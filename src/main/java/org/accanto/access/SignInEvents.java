package org.accanto.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignInEvents {

  private final JdbcClient database;

  SignInEvents(JdbcClient database) {
    this.database = database;
  }

  void add(PersonId person, SignInEvent.Kind kind, PersonId by, Instant at) {
    database
        .sql(
            """
            insert into access.sign_in_event (id, person, kind, by, at)
            values (:id, :person, :kind, :by, :at)
            """)
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("kind", kind.name())
        .param("by", by.value())
        .param("at", Sql.at(at))
        .update();
  }

  /** The acting person's own, newest first. */
  List<SignInEvent> mine() {
    return database
        .sql("select kind, by_called, by_me, at from sec.my_sign_in_events()")
        .query((row, n) ->
            new SignInEvent(
                SignInEvent.Kind.valueOf(row.getString("kind")),
                row.getBoolean("by_me") ? null : row.getString("by_called"),
                Sql.instant(row, "at")))
        .list();
  }
}
