package org.accanto.accompaniment;

import java.util.List;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.accanto.shared.OwnTable;
import org.springframework.stereotype.Component;

/** Goals and appointments in a person's own data: a peer's are theirs, whoever wrote a step. */
@Component
class OwnGoals {

  List<Kind> own(Actor actor, OwnTable table, OwnWordsOf words) {
    OwnTable sealed = table.opened(words::open);
    return actor.is(Hat.PEER)
        ? List.of(
            goals(actor, sealed),
            steps(actor, sealed),
            moments(actor, sealed),
            appointments(actor, sealed),
            said(actor, sealed))
        : List.of(steps(actor, sealed), accompanied(actor, table), said(actor, sealed));
  }

  private static Kind goals(Actor actor, OwnTable table) {
    return table
        .small("area", "accompaniment.area.")
        .small("state", "accompaniment.goal.state.")
        .kind(
            "goals",
            actor,
            """
            select g.id, g.peer as _peer, g.words as goal_words, g.area, g.state, g.made_at as written,
              g.state_at as since, g.walk
              from accompaniment.goal g where g.peer = :me order by g.made_at, g.id
            """);
  }

  private static Kind steps(Actor actor, OwnTable table) {
    return table
        .small("state", "accompaniment.step.state.")
        .kind(
            "steps",
            actor,
            """
            select s.id, s.goal, s.peer as _peer, s.words as step_words, s.state,
              s.proposed_by = :me as by_me, s.made_at as written, s.state_at as since
              from accompaniment.step s
             where case :hat when 'PEER' then s.peer = :me else s.proposed_by = :me and s.peer <> :me end
             order by s.made_at, s.id
            """);
  }

  private static Kind moments(Actor actor, OwnTable table) {
    return table
        .small("state", "accompaniment.goal.state.")
        .kind(
            "goal_moments",
            actor,
            """
            select m.id, m.goal, m.peer as _peer, m.state, m.words as moment_words, m.at
              from accompaniment.goal_moment m where m.peer = :me order by m.at, m.id
            """);
  }

  private static Kind appointments(Actor actor, OwnTable table) {
    return table
        .days()
        .small("role", "accompaniment.role.choice.")
        .small("went", "accompaniment.went.")
        .small("coming", "accompaniment.own-choice.coming.")
        .kind(
            "appointments",
            actor,
            """
            select a.id, a.walk, a.peer as _peer, a.title, a.day, a.at_time as time, null::integer as minutes,
              a.place as at_place, a.role, a.role_words, a.may_say, a.to_bring, a.coming, a.went,
              a.called_off, a.asked_at as written
              from accompaniment.appointment a where a.peer = :me order by a.day, a.id
            """);
  }

  /** Of the appointments of others only the day and one's own answer. */
  private static Kind accompanied(Actor actor, OwnTable table) {
    return table
        .days()
        .small("coming", "accompaniment.own-choice.coming.")
        .kind(
            "appointments",
            actor,
            """
            select a.id, a.walk, a.day, a.at_time as time, null::integer as minutes, a.coming, a.called_off
              from accompaniment.appointment a where a.supporter = :me and a.peer <> :me
             order by a.day, a.id
            """);
  }

  private static Kind said(Actor actor, OwnTable table) {
    return table.kind(
        "said",
        actor,
        """
        select s.id, s.appointment, s.peer as _peer, s.author = :me as by_me, s.words as said_words, s.at
          from accompaniment.said s
         where case :hat when 'PEER' then s.peer = :me else s.author = :me and s.peer <> :me end
         order by s.at, s.id
        """);
  }
}
