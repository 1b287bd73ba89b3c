package org.accanto.confidentiality;

import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff would like to see. To who asked, "left" and "not looked at yet" are the same. */
@Repository
class Asks {

  private final JdbcClient database;
  private final Vault vault;

  Asks(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  boolean knows(PersonId person) {
    return database
        .sql(
            "select :person = any ((select sec.known_people())::uuid[]) or sec.wears('COORDINATOR')")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** The same question again within sixty days is not a new one. */
  void add(UUID id, PersonId subject, DataClass of, String purpose, Actor asker) {
    database
        .sql(
            """
            insert into confidentiality.ask (id, subject, asker, asker_hat, class, purpose, at)
            select :id, :subject, :asker, :hat, :class, :purpose::bytea, (select sec.now())
            where not exists (select from confidentiality.ask a
              where a.asker = :asker and a.asker_hat = :hat and a.subject = :subject and a.class = :class
                and a.at > (select sec.now()) - interval '60 days')
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("subject", subject.value())
        .param("asker", asker.person().value())
        .param("hat", asker.hat().name())
        .param("class", of.name())
        .param("purpose", vault.seal(Sealed.ask(of, subject, id), purpose.strip()))
        .update();
  }

  /** True when there is such a question to the subject. */
  boolean leave(UUID ask, Actor subject) {
    database
        .sql(
            """
            insert into confidentiality.ask_left (ask, subject, at)
            select a.id, a.subject, (select sec.now()) from confidentiality.ask a
            where a.id = :ask and a.subject = :me
            on conflict (ask) do nothing
            """)
        .param("ask", ask)
        .param("me", subject.person().value())
        .update();
    return database
        .sql("select exists (select from confidentiality.ask_left where ask = :ask)")
        .param("ask", ask)
        .query(Boolean.class)
        .single();
  }
}
