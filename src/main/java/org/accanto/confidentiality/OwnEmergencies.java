package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.accanto.shared.OwnTable;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imminent harm in the files of the person, of who opened, of who looked at it, of who decided. */
@Component
class OwnEmergencies {

  private final Vault vault;
  private final OwnTable table;

  OwnEmergencies(JdbcClient database, Vault vault) {
    this.vault = vault;
    this.table = OwnTable.of(database, "confidentiality");
  }

  Kind aboutMe(Actor actor) {
    return table
        .choice("what", "confidentiality.harm.kind.")
        .opened((column, row) ->
            switch (column) {
              case "words" -> reviewOf(actor.person(), "_review", row);
              case "later" -> laterOf(actor.person(), row);
              default -> reasonOf(actor.person(), row);
            })
        .kind(
            "emergencies",
            actor,
            "select x.id, "
                + "(select c.called from sec.called(array[x.opener]) c)"
                + """
                   as who, x.category as what, x.reason, x.opened_at as since, x.until_at as until,
                   x.ended_at as ended, x.later, case when x.later is not null then x.tell_at end as told,
                   r.id as _review, r.justified, r.words, r.at
                  from confidentiality.emergency x
                  left join lateral (select * from confidentiality.emergency_review y
                    where y.emergency = x.id order by y.seq desc limit 1) r on true
                 where x.subject = :me order by x.opened_at
                """);
  }

  /** By staff: what they opened because of imminent harm. */
  Kind byMe(Actor actor) {
    return table
        .choice("what", "confidentiality.harm.kind.")
        .opened((column, row) ->
            column.equals("later")
                ? laterOf(Sql.person(row, "_subject"), row)
                : reasonOf(Sql.person(row, "_subject"), row))
        .kind(
            "opened_in_danger",
            actor,
            """
            select x.id, x.subject as _subject, x.category as what, x.reason, x.opened_at as since, x.until_at as until,
              x.ended_at as ended, x.later
              from confidentiality.emergency x where x.opener = :me and x.opener_hat = :hat
             order by x.opened_at
            """);
  }

  Kind looks(Actor actor) {
    return table
        .opened((column, row) -> reviewOf(Sql.person(row, "_subject"), "_id", row))
        .kind(
            "looked_at",
            actor,
            """
            select x.id as _id, e.subject as _subject, x.emergency, x.justified, x.words, x.at
              from confidentiality.emergency_review x join confidentiality.emergency e on e.id = x.emergency
             where x.reviewer = :me order by x.at
            """);
  }

  /** Only of what the person is told by now. */
  Kind toldLater(Actor actor) {
    return table
        .opened((column, row) -> words(actor.person(), row))
        .kind(
            "told_later",
            actor,
            """
            select x.id as _id, x.emergency, (select c.called from sec.called(array[x.officer]) c) as who,
              x.at, x.until_at as until, x.words
              from confidentiality.telling x
              join confidentiality.emergency e on e.id = x.emergency and e.subject = :me
             order by x.seq
            """);
  }

  Kind decided(Actor actor) {
    return table
        .opened((column, row) -> words(Sql.person(row, "_subject"), row))
        .kind(
            "decided_on_telling",
            actor,
            """
            select x.id as _id, e.subject as _subject, x.emergency, x.at, x.until_at as until, x.words
              from confidentiality.telling x join confidentiality.emergency e on e.id = x.emergency
             where x.officer = :me order by x.seq
            """);
  }

  private String words(PersonId subject, ResultSet row) throws SQLException {
    return vault.open(Sealed.telling(subject, Sql.uuid(row, "_id")), row.getBytes("words"));
  }

  private String reasonOf(PersonId subject, ResultSet row) throws SQLException {
    return vault.open(Sealed.reason(subject, Sql.uuid(row, "id")), row.getBytes("reason"));
  }

  private String laterOf(PersonId subject, ResultSet row) throws SQLException {
    return vault.open(Sealed.later(subject, Sql.uuid(row, "id")), row.getBytes("later"));
  }

  private String reviewOf(PersonId subject, String id, ResultSet row) throws SQLException {
    byte[] words = row.getBytes("words");
    return words == null ? "" : vault.open(Sealed.review(subject, Sql.uuid(row, id)), words);
  }
}
