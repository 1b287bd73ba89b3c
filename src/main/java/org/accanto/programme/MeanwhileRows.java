package org.accanto.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people can come to while they wait, in the table {@code programme.meanwhile}. */
@Repository
class MeanwhileRows {

  private static final TypeReference<Map<String, Meanwhile.Said>> SAID = new TypeReference<>() {};

  private final JdbcClient database;
  private final Clock clock;
  private final JsonMapper json;

  MeanwhileRows(JdbcClient database, Clock clock, JsonMapper json) {
    this.database = database;
    this.clock = clock;
    this.json = json;
  }

  List<Meanwhile> today() {
    return database
        .sql("select id, said, last_day from sec.meanwhile(:today)")
        .param("today", LocalDate.now(clock))
        .query((row, n) ->
            new Meanwhile(
                Sql.uuid(row, "id"),
                json.readValue(row.getString("said"), SAID),
                Objects.requireNonNull(Sql.dateOrNull(row, "last_day"))))
        .list();
  }

  /** The same id a second time changes nothing. */
  void add(Meanwhile one) {
    database
        .sql(
            """
            insert into programme.meanwhile (id, said, last_day, added_at)
            values (:id, :said::jsonb, :day, :at) on conflict do nothing
            """)
        .param("id", one.id())
        .param("said", json.writeValueAsString(one.said()))
        .param("day", one.lastDay())
        .param("at", Sql.at(clock.instant()))
        .update();
  }

  boolean end(UUID id) {
    return database
            .sql(
                "update programme.meanwhile set ended_at = :at where id = :id and ended_at is null")
            .param("id", id)
            .param("at", Sql.at(clock.instant()))
            .update()
        == 1;
  }
}
