package org.accanto.matching;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.matching.ByHand.Two;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans for many: who takes part and what was decided by hand. Only coordinators find any. */
@Repository
class PlanRows {

  /** One plan without its people. */
  record Row(UUID id, Instant openedAt, int list, boolean closed) {}

  private final JdbcClient database;
  private final Clock clock;

  PlanRows(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** False when a plan of this id is there already. */
  boolean open(UUID id, PersonId by) {
    return database
            .sql(
                """
                insert into matching.plan (id, opened_by, opened_at) values (:id, :by, :at)
                on conflict do nothing
                """)
            .param("id", id)
            .param("by", by.value())
            .param("at", Sql.at(clock.instant()))
            .update()
        > 0;
  }

  Optional<Row> find(UUID id) {
    return database
        .sql(
            "select id, opened_at, list, closed_at is not null as closed from matching.plan where id = :id")
        .param("id", id)
        .query((row, n) ->
            new Row(
                Sql.uuid(row, "id"),
                Sql.instant(row, "opened_at"),
                row.getInt("list"),
                row.getBoolean("closed")))
        .optional();
  }

  /** Takes in who is not part of the plan yet; who left it by hand stays out. */
  void takeIn(UUID plan, List<PersonId> peers, List<PersonId> supporters) {
    database
        .sql(
            """
            insert into matching.plan_peer (plan, peer) select :plan, unnest(:people::uuid[])
            on conflict do nothing
            """)
        .param("plan", plan)
        .param("people", ids(peers))
        .update();
    database
        .sql(
            """
            insert into matching.plan_supporter (plan, supporter) select :plan, unnest(:people::uuid[])
            on conflict do nothing
            """)
        .param("plan", plan)
        .param("people", ids(supporters))
        .update();
  }

  /**
   * Of those who were shown, exactly these take part; for whoever was not shown nothing changes.
   */
  void takePart(UUID plan, Set<PersonId> people, Set<PersonId> shown) {
    database
        .sql(
            """
            update matching.plan_peer set takes_part = peer = any (:people::uuid[])
             where plan = :plan and peer = any (:shown::uuid[])
            """)
        .param("plan", plan)
        .param("people", ids(people))
        .param("shown", ids(shown))
        .update();
    database
        .sql(
            """
            update matching.plan_supporter set takes_part = supporter = any (:people::uuid[])
             where plan = :plan and supporter = any (:shown::uuid[])
            """)
        .param("plan", plan)
        .param("people", ids(people))
        .param("shown", ids(shown))
        .update();
  }

  /** False when this supporter is not in the plan. */
  boolean places(UUID plan, PersonId supporter, @Nullable Integer places) {
    return database
            .sql(
                """
                update matching.plan_supporter set places = :places
                 where plan = :plan and supporter = :supporter
                """)
            .param("places", places, Types.SMALLINT)
            .param("plan", plan)
            .param("supporter", supporter.value())
            .update()
        > 0;
  }

  void list(UUID plan, int length) {
    database
        .sql("update matching.plan set list = :list where id = :plan")
        .param("list", length)
        .param("plan", plan)
        .update();
  }

  void close(UUID plan) {
    database
        .sql("update matching.plan set closed_at = :at where id = :plan and closed_at is null")
        .param("at", Sql.at(clock.instant()))
        .param("plan", plan)
        .update();
  }

  /** Whoever is not in the plan, or was taken out of it, is out. */
  ByHand byHand(UUID plan, Everybody all) {
    Set<PersonId> out = new HashSet<>();
    all.asking().forEach(one -> out.add(one.peer()));
    all.offering().forEach(one -> out.add(one.supporter()));
    Map<PersonId, Integer> places = new HashMap<>();
    database
        .sql(
            """
            select peer as person, null::smallint as places from matching.plan_peer
             where plan = :plan and takes_part
            union all select supporter, places from matching.plan_supporter
             where plan = :plan and takes_part
            """)
        .param("plan", plan)
        .query(row -> {
          PersonId person = Sql.person(row, "person");
          out.remove(person);
          int tried = row.getInt("places");
          if (!row.wasNull()) {
            places.put(person, tried);
          }
        });
    Map<PersonId, PersonId> together = new HashMap<>();
    Set<Two> not = new HashSet<>();
    database
        .sql("select peer, supporter, together from matching.plan_pair where plan = :plan")
        .param("plan", plan)
        .query(row -> {
          PersonId peer = Sql.person(row, "peer");
          PersonId supporter = Sql.person(row, "supporter");
          if (row.getBoolean("together")) {
            together.put(peer, supporter);
          } else {
            not.add(new Two(peer, supporter));
          }
        });
    return new ByHand(out, together, not, places);
  }

  void free(UUID plan, PersonId peer, @Nullable PersonId supporter) {
    database
        .sql(
            """
            delete from matching.plan_pair where plan = :plan and peer = :peer
              and case when :supporter::uuid is null then together else supporter = :supporter end
            """)
        .param("plan", plan)
        .param("peer", peer.value())
        .param("supporter", supporter == null ? null : supporter.value(), Types.OTHER)
        .update();
  }

  /**
   * False when one of the two is not in the plan: then nothing has changed. Decisions about one
   * peer wait for each other, so that the same one sent twice is one.
   */
  boolean decide(UUID plan, Two two, boolean together, PersonId by) {
    if (!takesTurns(plan, two)) {
      return false;
    }
    if (together) {
      free(plan, two.peer(), null);
    }
    database
        .sql(
            """
            insert into matching.plan_pair (plan, peer, supporter, together, by, at)
            values (:plan, :peer, :supporter, :together, :by, :at)
            on conflict (plan, peer, supporter) do update
              set together = excluded.together, by = excluded.by, at = excluded.at
            """)
        .param("plan", plan)
        .param("peer", two.peer().value())
        .param("supporter", two.supporter().value())
        .param("together", together)
        .param("by", by.value())
        .param("at", Sql.at(clock.instant()))
        .update();
    return true;
  }

  private boolean takesTurns(UUID plan, Two two) {
    return database
        .sql(
            """
            select true from matching.plan_peer p join matching.plan_supporter s on s.plan = p.plan
             where p.plan = :plan and p.peer = :peer and s.supporter = :supporter for update of p
            """)
        .param("plan", plan)
        .param("peer", two.peer().value())
        .param("supporter", two.supporter().value())
        .query(Boolean.class)
        .optional()
        .isPresent();
  }

  private static UUID[] ids(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).toArray(UUID[]::new);
  }
}
