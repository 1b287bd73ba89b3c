package org.accanto.training;

import java.util.List;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.OwnTable;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody did with the course, in their own words where they wrote some. */
@Component
class OwnData implements HoldsPersonalData {

  private final OwnTable table;
  private final OwnTable sealed;
  private final Vault vault;
  private final ActingTransaction transaction;

  OwnData(JdbcClient database, Vault vault, ActingTransaction transaction) {
    this.vault = vault;
    this.table = OwnTable.of(database, "training");
    this.sealed =
        table.opened((column, row) -> LearningRows.opened(vault, row.getString("_kind"), row));
    this.transaction = transaction;
  }

  @Override
  public List<Kind> own(Actor actor) {
    if (actor.is(Hat.PEER) || actor.is(Hat.ASKER)) {
      return List.of();
    }
    return transaction.as(
        actor,
        () ->
            List.of(
                objectives(actor),
                checks(actor),
                units(actor),
                places(actor),
                reading(actor),
                cohorts(actor),
                attended(actor),
                reflections(actor)));
  }

  @Override
  public int place() {
    return 25;
  }

  private Kind objectives(Actor actor) {
    return sealed.kind(
        "objectives",
        actor,
        """
        select 'OBJECTIVE' as _kind, x.person as _person, x.unit, x.objective, x.said as words, x.said_at as at
          from training.objective_said x where x.person = :me order by x.said_at, x.objective
        """);
  }

  private Kind checks(Actor actor) {
    return sealed.kind(
        "checks",
        actor,
        """
        select 'CHECK' as _kind, x.person as _person, x.unit, x.check_key as what, x.said as words, x.done_at as at
          from training.check_done x where x.person = :me order by x.done_at, x.check_key
        """);
  }

  private Kind units(Actor actor) {
    return table.kind(
        "units_done",
        actor,
        "select x.unit, x.at from training.unit_done x where x.person = :me order by x.at, x.unit");
  }

  private Kind places(Actor actor) {
    return table.kind(
        "stopped_at",
        actor,
        "select x.unit, x.section, x.at from training.place x where x.person = :me order by x.unit");
  }

  private Kind reading(Actor actor) {
    return table.kind(
        "course_reading",
        actor,
        "select x.language, x.easy from training.reading x where x.person = :me");
  }

  private Kind cohorts(Actor actor) {
    return table.kind(
        "cohorts",
        actor,
        """
        select x.cohort as id, c.name, c.place, x.joined_at as since, x.left_at as ended
          from training.cohort_member x left join training.cohort c on c.id = x.cohort
         where x.person = :me order by x.joined_at
        """);
  }

  private Kind attended(Actor actor) {
    return table.kind(
        "attended",
        actor,
        """
        select x.step as id, s.title, s.day, s.minutes
          from training.attendance x left join training.cohort_step s on s.id = x.step
         where x.person = :me order by x.marked_at
        """);
  }

  private Kind reflections(Actor actor) {
    return table
        .choice("topic", "training.topic.")
        .opened((column, row) -> ReflectionRows.opened(vault, row))
        .kind(
            "reflections",
            actor,
            """
            select x.id, x.person as _person, x.topic, x.said as words, x.given_at as given, x.written_at as at
              from training.reflection x where x.person = :me and x.removed_at is null
             order by x.written_at
            """);
  }
}
