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
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Plans {

  private final JdbcClient database;
  private final Vault vault;

  Plans(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
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
        .param("place", vault.seal(place(walk.peer(), id), plan.place()))
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

  static Place place(PersonId peer, UUID plan) {
    return Whose.peer(peer).at("accompaniment.plan.place", plan);
  }

  /** As it stands in the database, its place still sealed. */
  record Row(
      UUID id,
      LocalDate day,
      @Nullable LocalTime at,
      byte @Nullable [] place,
      @Nullable PlanAnswer byPeer,
      @Nullable PlanAnswer bySupporter) {

    /** From a row with the column plan (its id); null when that is null. */
    static @Nullable Row of(ResultSet row) throws SQLException {
      UUID id = Sql.uuidOrNull(row, "plan");
      return id == null
          ? null
          : new Row(
              id,
              row.getObject("day", LocalDate.class),
              row.getObject("at_time", LocalTime.class),
              row.getBytes("place"),
              answer(row.getString("peer_answer")),
              answer(row.getString("supporter_answer")));
    }

    Plan open(PersonId peer, boolean iAmPeer, Vault vault) {
      return new Plan(
          id,
          day,
          at,
          vault.open(Plans.place(peer, id), place),
          iAmPeer ? byPeer : bySupporter,
          iAmPeer ? bySupporter : byPeer);
    }
  }

  private static @Nullable PlanAnswer answer(@Nullable String name) {
    return name == null ? null : PlanAnswer.valueOf(name);
  }
}
