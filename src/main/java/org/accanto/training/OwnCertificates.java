package org.accanto.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.OwnTable;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody's hours, exemptions and certificates, and what they did without. */
@Component
class OwnCertificates implements HoldsPersonalData {

  private final OwnTable table;
  private final ActingTransaction transaction;

  OwnCertificates(JdbcClient database, Vault vault, ActingTransaction transaction) {
    this.table =
        OwnTable.of(database, "training")
            .choice("kind", "training.hours.kind.")
            .choice("need", "training.need.")
            .choice("scope", "training.scope.")
            .choice("stage", "training.stage.")
            .opened((column, row) -> vault.open(place(row), row.getBytes(column)));
    this.transaction = transaction;
  }

  private static Place place(ResultSet row) throws SQLException {
    PersonId person = Sql.person(row, "_person");
    return switch (row.getString("_table")) {
      case "hours" -> SealedRecords.hours(person, Sql.uuid(row, "id"));
      case "exemption" -> SealedRecords.exemption(person, Sql.uuid(row, "id"));
      default -> SealedRecords.withdrawal(person, Sql.uuid(row, "id"));
    };
  }

  @Override
  public List<Kind> own(Actor actor) {
    return Learners.learns(actor)
        ? transaction.as(
            actor,
            () ->
                List.of(
                    hours(actor),
                    certificates(actor),
                    name(actor),
                    exemptions(actor),
                    affirmations(actor),
                    taken(actor)))
        : List.of();
  }

  @Override
  public int place() {
    return 26;
  }

  private Kind hours(Actor actor) {
    return table.kind(
        "hours",
        actor,
        """
        select 'hours' as _table, h.person as _person, h.id, h.kind, h.minutes, h.day, h.what as words,
            h.written_at as at, h.confirmed_at as confirmed, h.withdrawn_at as withdrawn
          from training.hours h where h.person = :me order by h.day, h.written_at
        """);
  }

  private Kind certificates(Actor actor) {
    return table.kind(
        "certificates",
        actor,
        """
        select 'certificate' as _table, c.person as _person, c.id, c.number, c.scope, c.stage,
            c.shown_name as called, c.issued_on as day, c.valid_until as until, c.withdrawn_at as withdrawn,
            c.reason
          from training.certificate c where c.person = :me order by c.number
        """);
  }

  private Kind name(Actor actor) {
    return table.kind(
        "certificate_name",
        actor,
        """
        select n.called, n.changed_at as at from training.certificate_name n where n.person = :me
        """);
  }

  private Kind exemptions(Actor actor) {
    return table.kind(
        "exemptions",
        actor,
        """
        select 'exemption' as _table, e.person as _person, e.id, e.need, e.unit, e.reason,
            e.from_day as day, e.until_day as until, e.withdrawn_at as withdrawn
          from training.exemption e where e.person = :me order by e.from_day, e.id
        """);
  }

  private Kind affirmations(Actor actor) {
    return table.kind(
        "affirmations",
        actor,
        "select a.at from training.affirmation a where a.person = :me order by a.at");
  }

  /** Lists of hours that a coordinator took out of here: that they did, and for what. */
  private Kind taken(Actor actor) {
    return table.kind(
        "hours_taken",
        actor,
        """
        select x.id, x.taken_at as at, x.purpose, x.recipient, x.erase_by as until, x.people
          from training.hours_taken x where x.taken_by = :me order by x.taken_at
        """);
  }
}
