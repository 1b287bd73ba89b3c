package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates, checks and exemptions, in the table {@code enrolment.requirement}. */
@Repository
class Requirements {

  private final JdbcClient database;

  Requirements(JdbcClient database) {
    this.database = database;
  }

  Map<PersonId, List<Requirement>> all() {
    return database
        .sql("select * from enrolment.requirement where withdrawn_at is null")
        .query(Requirements::row)
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
        .query(Requirements::row)
        .list();
  }

  private static Requirement row(ResultSet row, int number) throws SQLException {
    return new Requirement(
        Sql.uuid(row, "id"),
        Sql.person(row, "supporter"),
        Requirement.Kind.valueOf(row.getString("kind")),
        row.getString("words"),
        Objects.requireNonNull(Sql.dateOrNull(row, "valid_from")),
        Sql.dateOrNull(row, "valid_until"),
        row.getBoolean("exempt"),
        Sql.person(row, "recorded_by"));
  }
}
