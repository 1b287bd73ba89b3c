package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Goals {

  static final String STEP = "accompaniment.step.words";
  private static final String GOAL = "accompaniment.goal.words";
  private static final String MOMENT = "accompaniment.goal_moment.words";

  private final JdbcClient database;
  private final Vault vault;

  Goals(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** Whose goal, and in which walk it is shown. */
  record Found(PersonId peer, @Nullable UUID walk) {}

  Optional<Found> find(UUID goal) {
    return database
        .sql("select peer, walk from accompaniment.goal where id = :id")
        .param("id", goal)
        .query((row, n) -> new Found(Sql.person(row, "peer"), Sql.uuidOrNull(row, "walk")))
        .optional();
  }

  /**
   * The peer's goals with their steps and how they went; those of a walk, or all that the acting
   * person may read.
   *
   * @param walk null for all
   */
  List<Goal> of(PersonId peer, @Nullable UUID walk, PersonId me) {
    Map<UUID, Goal> found = new LinkedHashMap<>();
    database
        .sql(
            """
            select g.id, g.peer, g.walk, g.words, g.area, g.state, g.made_at, s.id as step, s.words as step_words,
                   s.state as step_state, s.proposed_by
              from accompaniment.goal g left join accompaniment.step s on s.goal = g.id
             where g.peer = :peer and (:walk::uuid is null or g.walk = :walk)
             order by array_position(array['NOW', 'PAUSED', 'DONE', 'CHANGED'], g.state), g.made_at,
                   g.id, s.made_at, s.id
            """)
        .param("peer", peer.value())
        .param("walk", walk)
        .query(row -> {
          Goal goal = goal(row);
          Goal known = found.putIfAbsent(goal.id(), goal);
          addStep((known == null ? goal : known).steps(), row, me);
        });
    if (!found.isEmpty()) {
      addMoments(found, peer);
    }
    return List.copyOf(found.values());
  }

  private void addMoments(Map<UUID, Goal> found, PersonId peer) {
    database
        .sql(
            """
            select id, goal, peer, state, words, at from accompaniment.goal_moment
             where peer = :peer order by at, id
            """)
        .param("peer", peer.value())
        .query(row -> {
          Goal goal = found.get(Sql.uuid(row, "goal"));
          if (goal != null) {
            String state = row.getString("state");
            goal.moments()
                .add(
                    new Goal.Moment(
                        state == null ? null : GoalState.valueOf(state),
                        opened(MOMENT, row, "id", "words"),
                        Sql.instant(row, "at")));
          }
        });
  }

  void add(UUID id, PersonId peer, Command.SetGoal goal, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.goal (id, peer, walk, words, area, state, made_at, state_at)
            values (:id, :peer, :walk, :words, :area, 'NOW', :at, :at) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("peer", peer.value())
        .param("walk", goal.walk())
        .param("words", sealed(GOAL, peer, id, goal.words()))
        .param("area", goal.area() == null ? null : goal.area().name())
        .param("at", Sql.at(at))
        .update();
  }

  /** A change of state is remembered with its day; the same state again is none. */
  boolean change(UUID goal, GoalState state, PersonId peer, Instant at) {
    return database
            .sql(
                """
                with old as (
                  select id, state from accompaniment.goal where id = :id and peer = :peer),
                told as (
                  insert into accompaniment.goal_moment (id, goal, peer, state, words, at)
                  select :moment, id, :peer, :state, null, :at from old where state <> :state),
                changed as (
                  update accompaniment.goal set state = :state, state_at = :at
                   where id = :id and peer = :peer returning id)
                select count(*) from changed
                """)
            .param("moment", UUID.randomUUID())
            .param("state", state.name())
            .param("at", Sql.at(at))
            .param("id", goal)
            .param("peer", peer.value())
            .query(Long.class)
            .single()
        == 1;
  }

  /** False when this peer has no such goal. */
  boolean tell(UUID id, Command.TellOfGoal line, PersonId peer, Instant at) {
    return database
            .sql(
                """
                with mine as (
                  select id from accompaniment.goal where id = :goal and peer = :peer),
                told as (
                  insert into accompaniment.goal_moment (id, goal, peer, words, at)
                  select :id, id, :peer, :words, :at from mine on conflict (id) do nothing)
                select count(*) from mine
                """)
            .param("id", id)
            .param("goal", line.goal())
            .param("peer", peer.value())
            .param("words", sealed(MOMENT, peer, id, line.words()))
            .param("at", Sql.at(at))
            .query(Long.class)
            .single()
        == 1;
  }

  boolean sayArea(UUID goal, @Nullable GoalArea area, PersonId peer) {
    return database
            .sql("update accompaniment.goal set area = :area where id = :id and peer = :peer")
            .param("area", area == null ? null : area.name())
            .param("id", goal)
            .param("peer", peer.value())
            .update()
        == 1;
  }

  boolean sayAnew(UUID goal, String words, PersonId peer) {
    return database
            .sql("update accompaniment.goal set words = :words where id = :id and peer = :peer")
            .param("words", sealed(GOAL, peer, goal, words))
            .param("id", goal)
            .param("peer", peer.value())
            .update()
        == 1;
  }

  boolean show(UUID goal, @Nullable UUID walk, PersonId peer) {
    return database
            .sql("update accompaniment.goal set walk = :walk::uuid where id = :id and peer = :peer")
            .param("walk", walk)
            .param("id", goal)
            .param("peer", peer.value())
            .update()
        == 1;
  }

  void addStep(UUID id, UUID goal, PersonId peer, String words, PersonId by, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.step (id, goal, peer, words, state, proposed_by, made_at, state_at)
            values (:id, :goal, :peer, :words, :state, :by, :at, :at) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("goal", goal)
        .param("peer", peer.value())
        .param("words", sealed(STEP, peer, id, words))
        .param("state", (by.equals(peer) ? StepState.OPEN : StepState.PROPOSED).name())
        .param("by", by.value())
        .param("at", Sql.at(at))
        .update();
  }

  boolean changeStep(UUID goal, UUID step, StepState state, PersonId peer, Instant at) {
    return database
            .sql(
                """
                update accompaniment.step set state = :state, state_at = :at
                 where id = :id and goal = :goal and peer = :peer
                """)
            .param("state", state.name())
            .param("at", Sql.at(at))
            .param("id", step)
            .param("goal", goal)
            .param("peer", peer.value())
            .update()
        == 1;
  }

  private byte @Nullable [] sealed(String column, PersonId peer, UUID row, String words) {
    return vault.seal(Whose.peer(peer).at(column, row), words);
  }

  private String opened(String column, ResultSet row, String id, String words) throws SQLException {
    return vault.open(
        Whose.peer(Sql.person(row, "peer")).at(column, Sql.uuid(row, id)), row.getBytes(words));
  }

  private Goal goal(ResultSet row) throws SQLException {
    String area = row.getString("area");
    return new Goal(
        Sql.uuid(row, "id"),
        Sql.uuidOrNull(row, "walk"),
        opened(GOAL, row, "id", "words"),
        area == null ? null : GoalArea.valueOf(area),
        GoalState.valueOf(row.getString("state")),
        Sql.instant(row, "made_at"),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private void addStep(List<Goal.Step> steps, ResultSet row, PersonId me) throws SQLException {
    UUID id = Sql.uuidOrNull(row, "step");
    if (id != null) {
      steps.add(
          new Goal.Step(
              id,
              opened(STEP, row, "step", "step_words"),
              StepState.valueOf(row.getString("step_state")),
              Sql.person(row, "proposed_by").equals(me)));
    }
  }
}
