package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accanto.confidentiality.Emergency.Delay;
import org.accanto.confidentiality.Emergency.Telling;
import org.accanto.confidentiality.Tellings.Answer;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Telling a person later of what was opened. The database decides; nothing here writes a row. */
@Repository
class TellingRows {

  private final JdbcClient database;
  private final Vault vault;

  TellingRows(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  boolean hasOfficer(PersonId subject) {
    return database
        .sql("select sec.has_officer(?)")
        .param(subject.value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /** Who can decide on the acting person's own opening. */
  List<PersonId> toAsk(UUID emergency) {
    return database
        .sql("select o as officer from sec.officers_to_ask(?) o")
        .param(emergency)
        .query((row, n) -> Sql.person(row, "officer"))
        .list();
  }

  /**
   * @param until null: the person is told now
   */
  Answer decide(UUID id, Emergency of, @Nullable Instant until, String words) {
    return database
        .sql("select sec.decide_telling(:id, :of, :until::timestamptz, :words::bytea)")
        .param("id", id)
        .param("of", of.id())
        .param("until", until == null ? null : Sql.at(until))
        .param("words", vault.seal(Sealed.telling(of.subject(), id), words.strip()))
        .query((row, n) -> Answer.valueOf(row.getString(1)))
        .single();
  }

  /** From a row of an opening, with whether its person is told by now. */
  @Nullable Delay delay(UUID emergency, PersonId subject, ResultSet row) throws SQLException {
    byte[] later = row.getBytes("later");
    return later == null
        ? null
        : new Delay(
            vault.open(Sealed.later(subject, emergency), later),
            Sql.instant(row, "tell_at"),
            row.getBoolean("told"),
            decisions(emergency, subject));
  }

  private List<Telling> decisions(UUID emergency, PersonId subject) {
    return database
        .sql(
            """
            select t.id, t.at, t.until_at, t.words, coalesce(c.called, '') as called
              from confidentiality.telling t left join lateral sec.called(array[t.officer]) c on true
             where t.emergency = ? order by t.seq
            """)
        .param(emergency)
        .query((row, n) ->
            new Telling(
                row.getString("called"),
                Sql.instant(row, "at"),
                Sql.instant(row, "until_at"),
                vault.open(Sealed.telling(subject, Sql.uuid(row, "id")), row.getBytes("words"))))
        .list();
  }
}
