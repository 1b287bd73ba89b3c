package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates, checks and exemptions, in the table {@code enrolment.requirement}. */
@Repository
class Requirements {

  private final JdbcClient database;
  private final Vault vault;

  Requirements(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** Of everybody, for lists: without words. */
  Map<PersonId, List<Requirement>> all() {
    return database
        .sql("select * from enrolment.requirement where withdrawn_at is null")
        .query((row, n) -> row(row, ""))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Requirement::supporter));
  }

  List<Requirement> of(PersonId supporter) {
    return database
        .sql(
            """
            select * from enrolment.requirement
             where supporter = :supporter and withdrawn_at is null order by valid_from, id
            """)
        .param("supporter", supporter.value())
        .query((row, n) ->
            row(
                row,
                vault.open(
                    Sealed.requirement(supporter, Sql.uuid(row, "id")), row.getBytes("words"))))
        .list();
  }

  /** The same id a second time changes nothing. */
  void add(Requirement row, Instant at) {
    database
        .sql(
            """
            insert into enrolment.requirement (id, supporter, kind, words, valid_from, valid_until,
              exempt, recorded_by, recorded_at)
            values (:id, :supporter, :kind, :words, :from, :until, :exempt, :by, :at)
            on conflict do nothing
            """)
        .param("id", row.id())
        .param("supporter", row.supporter().value())
        .param("kind", row.kind().name())
        .param("words", vault.seal(Sealed.requirement(row.supporter(), row.id()), row.words()))
        .param("from", row.from())
        .param("until", row.until(), Types.DATE)
        .param("exempt", row.exempt())
        .param("by", row.recordedBy().value())
        .param("at", Sql.at(at))
        .update();
  }

  boolean withdraw(UUID row, PersonId supporter, Instant at) {
    return database
            .sql(
                """
                update enrolment.requirement set withdrawn_at = :at
                 where id = :id and supporter = :supporter and withdrawn_at is null
                """)
            .param("id", row)
            .param("supporter", supporter.value())
            .param("at", Sql.at(at))
            .update()
        == 1;
  }

  private static Requirement row(ResultSet row, String words) throws SQLException {
    return new Requirement(
        Sql.uuid(row, "id"),
        Sql.person(row, "supporter"),
        Requirement.Kind.valueOf(row.getString("kind")),
        words,
        Objects.requireNonNull(Sql.dateOrNull(row, "valid_from")),
        Sql.dateOrNull(row, "valid_until"),
        row.getBoolean("exempt"),
        Sql.person(row, "recorded_by"));
  }
}
