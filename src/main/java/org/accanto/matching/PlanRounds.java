package org.accanto.matching;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.accanto.matching.ByHand.Two;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent of a plan, and what came of it as far as a coordinator may know. */
@Repository
class PlanRounds {

  /** How a round stands: who said what stays with the two. */
  enum State {
    CHOOSING,
    TOGETHER,
    NOT_TO_BE
  }

  /** One supporter of a round. */
  record Sent(UUID round, PersonId peer, PersonId supporter, State state) {

    Two two() {
      return new Two(peer, supporter);
    }
  }

  private final JdbcClient database;
  private final Clock clock;

  PlanRounds(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void add(UUID plan, UUID round, PersonId peer, int priorities, PersonId by) {
    database
        .sql(
            """
            insert into matching.plan_round (plan, round, peer, priorities, by, at)
            values (:plan, :round, :peer, :priorities, :by, :at) on conflict do nothing
            """)
        .param("plan", plan)
        .param("round", round)
        .param("peer", peer.value())
        .param("priorities", priorities)
        .param("by", by.value())
        .param("at", Sql.at(clock.instant()))
        .update();
  }

  /** The latest of each peer last. */
  List<Sent> of(UUID plan) {
    return database
        .sql(
            """
            select x.round, p.peer, p.supporter,
                case when p.match is not null then 'TOGETHER'
                  when p.closed_at is null and p.until_at > :now then 'CHOOSING'
                  else 'NOT_TO_BE' end as state
              from matching.plan_round x join matching.proposal p on p.round = x.round
             where x.plan = :plan order by x.at, x.round, p.id
            """)
        .param("plan", plan)
        .param("now", Sql.at(clock.instant()))
        .query((row, n) ->
            new Sent(
                Sql.uuid(row, "round"),
                Sql.person(row, "peer"),
                Sql.person(row, "supporter"),
                State.valueOf(row.getString("state"))))
        .list();
  }

  /** How many rounds have been sent of each plan, the newest plan first. */
  List<PlanSummary> summaries() {
    return database
        .sql(
            """
            select p.id, p.opened_at, p.closed_at is not null as closed,
                (select count(*) from matching.plan_round r where r.plan = p.id) as sent
              from matching.plan p order by p.opened_at desc, p.id
            """)
        .query((row, n) ->
            new PlanSummary(
                Sql.uuid(row, "id"),
                Sql.instant(row, "opened_at"),
                row.getInt("sent"),
                row.getBoolean("closed")))
        .list();
  }
}
