package org.accanto.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who does without what, in the table {@code training.exemption}. */
@Repository
class ExemptionRows {

  private final JdbcClient database;
  private final Vault vault;
  private final Clock clock;

  ExemptionRows(JdbcClient database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  List<Exemption> of(PersonId person) {
    return database
        .sql(
            """
            select * from training.exemption where person = :person and withdrawn_at is null
             order by from_day, id
            """)
        .param("person", person.value())
        .query((row, n) -> {
          UUID id = Sql.uuid(row, "id");
          var place = SealedRecords.exemption(person, id);
          return exemption(row, vault.open(place, row.getBytes("reason")));
        })
        .list();
  }

  /** Of everybody, without reasons. */
  List<Exemption> all() {
    return database
        .sql("select * from training.exemption where withdrawn_at is null")
        .query((row, n) -> exemption(row, ""))
        .list();
  }

  /** The same id a second time changes nothing. */
  void add(Exemption one) {
    database
        .sql(
            """
            insert into training.exemption (id, person, need, unit, reason, from_day, until_day, given_by,
              given_at)
            values (:id, :person, :need, :unit, :reason, :from, :until, :by, :at) on conflict do nothing
            """)
        .param("id", one.id())
        .param("person", one.person().value())
        .param("need", one.need().name())
        .param("unit", one.unit())
        .param("reason", vault.seal(SealedRecords.exemption(one.person(), one.id()), one.reason()))
        .param("from", one.from())
        .param("until", one.until(), Types.DATE)
        .param("by", one.givenBy().value())
        .param("at", Sql.at(clock.instant()))
        .update();
  }

  boolean withdraw(UUID id, PersonId person) {
    return database
            .sql(
                """
                update training.exemption set withdrawn_at = sec.now()
                 where id = :id and person = :person and withdrawn_at is null
                """)
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }

  private static Exemption exemption(ResultSet row, String reason) throws SQLException {
    return new Exemption(
        Sql.uuid(row, "id"),
        Sql.person(row, "person"),
        Need.Kind.valueOf(row.getString("need")),
        row.getString("unit"),
        reason,
        Objects.requireNonNull(Sql.dateOrNull(row, "from_day")),
        Sql.dateOrNull(row, "until_day"),
        Sql.person(row, "given_by"));
  }
}
