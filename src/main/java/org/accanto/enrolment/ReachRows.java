package org.accanto.enrolment;

import java.time.Instant;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How supporters are reached, in the table {@code enrolment.contact}. */
@Repository
class ReachRows {

  private final JdbcClient database;
  private final Vault vault;

  ReachRows(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  Reach of(PersonId person) {
    return database
        .sql("select phones, note from enrolment.contact where person = :person")
        .param("person", person.value())
        .query((row, n) ->
            new Reach(
                ImportValues.items(
                    vault.open(Sealed.contact(person, "phones"), row.getBytes("phones"))),
                vault.open(Sealed.contact(person, "note"), row.getBytes("note"))))
        .optional()
        .orElse(Reach.NOT_SAID);
  }

  void save(PersonId person, Reach reach, Instant at) {
    database
        .sql(
            """
            insert into enrolment.contact (person, phones, note, changed_at)
            values (:person, :phones, :note, :at)
            on conflict (person) do update set phones = excluded.phones, note = excluded.note,
              changed_at = excluded.changed_at
            """)
        .param("person", person.value())
        .param(
            "phones",
            vault.seal(Sealed.contact(person, "phones"), ImportValues.list(reach.phones())))
        .param("note", vault.seal(Sealed.contact(person, "note"), reach.note()))
        .param("at", Sql.at(at))
        .update();
  }
}
