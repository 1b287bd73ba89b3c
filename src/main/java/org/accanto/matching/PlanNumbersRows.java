package org.accanto.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of plans that were sent, in the table {@code matching.plan_numbers}. */
@Repository
class PlanNumbersRows {

  /** Each column and the file that it holds. */
  private static final Map<String, String> FILES =
      Map.of(
          "config", "config.csv",
          "peers", "peers.csv",
          "supporters", "supporters.csv",
          "edges", "edges.csv",
          "solution", "plan.csv",
          "certificate", "certificate.json");

  private final JdbcClient database;
  private final Clock clock;

  PlanNumbersRows(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void add(UUID plan, PlanNumbers numbers, int asked, int priorities, PersonId by) {
    JdbcClient.StatementSpec insert =
        database
            .sql(
                """
                insert into matching.plan_numbers (id, plan, at, by, priorities, asked, proved, config,
                  peers, supporters, edges, solution, certificate)
                values (:id, :plan, :at, :by, :priorities, :asked, :proved, :config,
                  :peers, :supporters, :edges, :solution, :certificate)
                """)
            .param("id", UUID.randomUUID())
            .param("plan", plan)
            .param("at", Sql.at(clock.instant()))
            .param("by", by.value())
            .param("priorities", priorities)
            .param("asked", asked)
            .param("proved", numbers.proved());
    FILES.forEach((column, file) -> insert.param(column, numbers.files().get(file)));
    insert.update();
  }

  List<SentPlan> of(UUID plan) {
    return database
        .sql(
            """
            select id, at, asked, priorities, proved from matching.plan_numbers
             where plan = :plan order by at desc, id
            """)
        .param("plan", plan)
        .query((row, n) ->
            new SentPlan(
                Sql.uuid(row, "id"),
                Sql.instant(row, "at"),
                row.getInt("asked"),
                row.getInt("priorities"),
                row.getBoolean("proved")))
        .list();
  }

  Optional<Map<String, String>> files(UUID plan, UUID id) {
    return database
        .sql("select * from matching.plan_numbers where plan = :plan and id = :id")
        .param("plan", plan)
        .param("id", id)
        .query((row, n) -> files(row))
        .optional();
  }

  private static Map<String, String> files(ResultSet row) throws SQLException {
    Map<String, String> files = new LinkedHashMap<>();
    for (Map.Entry<String, String> one : FILES.entrySet()) {
      files.put(one.getValue(), row.getString(one.getKey()));
    }
    return files;
  }
}
