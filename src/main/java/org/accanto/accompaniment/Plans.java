package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Plans {

  private final JdbcClient database;

  Plans(JdbcClient database) {
    this.database = database;
  }

  /** Who proposes a day has said that it is fine. */
  void add(UUID id, Walk walk, Command.PlanMeeting plan, Actor by, Instant at) {
    boolean peer = by.is(Hat.PEER);
    database
        .sql(
            """
            insert into accompaniment.plan (id, walk, peer, supporter, day, at_time, place, proposed_by,
              proposed_at, peer_answer, supporter_answer)
            values (:id, :walk, :peer, :supporter, :day, :time, :place, :by, :at, :peerAnswer,
              :supporterAnswer)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("walk", walk.id())
        .param("peer", walk.peer().value())
        .param("supporter", walk.supporter().value())
        .param("day", plan.day())
        .param("time", plan.at())
        .param("place", plan.place())
        .param("by", by.person().value())
        .param("at", Sql.at(at))
        .param("peerAnswer", peer ? PlanAnswer.FINE.name() : null)
        .param("supporterAnswer", peer ? null : PlanAnswer.FINE.name())
        .update();
  }

  Optional<LocalDate> day(UUID walk, UUID plan) {
    return database
        .sql("select day from accompaniment.plan where id = :id and walk = :walk")
        .param("id", plan)
        .param("walk", walk)
        .query(LocalDate.class)
        .optional();
  }

  /** False when this walk has no such plan. */
  boolean answer(UUID walk, UUID plan, PlanAnswer answer, boolean byPeer) {
    String column = byPeer ? "peer_answer" : "supporter_answer";
    return database
            .sql(
                "update accompaniment.plan set "
                    + column
                    + " = :answer where id = :id and walk = :walk")
            .param("answer", answer.name())
            .param("id", plan)
            .param("walk", walk)
            .update()
        == 1;
  }

  static Plan plan(ResultSet row, String id, boolean iAmPeer) throws SQLException {
    PlanAnswer peer = answer(row.getString("peer_answer"));
    PlanAnswer supporter = answer(row.getString("supporter_answer"));
    return new Plan(
        Sql.uuid(row, id),
        row.getObject("day", LocalDate.class),
        row.getObject("at_time", LocalTime.class),
        row.getString("place"),
        iAmPeer ? peer : supporter,
        iAmPeer ? supporter : peer);
  }

  private static @Nullable PlanAnswer answer(@Nullable String name) {
    return name == null ? null : PlanAnswer.valueOf(name);
  }
}
