package org.accanto.matching;

import java.util.List;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.OwnTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was proposed and what the person answered; never what the other did. */
@Component
class OwnData implements HoldsPersonalData {

  private static final String OTHER =
      """
      (select c.called from sec.called(array[case :hat when 'PEER' then x.supporter else x.peer end]) c)
      """;

  private static final String MINE =
      " (case :hat when 'PEER' then x.peer else x.supporter end) = :me ";

  private final OwnTable table;
  private final AllTheSameRows reasons;
  private final ActingTransaction transaction;

  OwnData(JdbcClient database, AllTheSameRows reasons, ActingTransaction transaction) {
    this.reasons = reasons;
    this.table = OwnTable.of(database, "matching");
    this.transaction = transaction;
  }

  @Override
  public List<Kind> own(Actor actor) {
    return transaction.as(
        actor,
        () ->
            switch (actor.hat()) {
              case PEER ->
                  List.of(
                      rounds(actor),
                      proposals(actor),
                      allTheSame(actor),
                      matches(actor),
                      standing(actor),
                      wishes(actor));
              case SUPPORTER ->
                  List.of(proposals(actor), allTheSame(actor), matches(actor), room(actor));
              case ASKER, PROFESSIONAL, COORDINATOR, SUPERVISOR, DPO -> List.of();
            });
  }

  @Override
  public int place() {
    return 30;
  }

  private Kind rounds(Actor actor) {
    return table.kind(
        "rounds",
        actor,
        """
        select x.id, x.place as place_number, x.opened_at as since, x.until_at as until, x.closed_at as ended,
          x.help_asked_at as help_asked, x.ask_again_on as ask_again
          from matching.round x where x.peer = :me order by x.opened_at
        """);
  }

  private Kind proposals(Actor actor) {
    return table
        .small("my_answer", "matching.own-choice.answer.")
        .kind(
            "proposals",
            actor,
            "select x.id, "
                + OTHER
                + """
                   as with, x.until_at as until, x.closed_at as ended, a.answer as my_answer, a.at as answered
                  from matching.proposal x
                  left join matching.answer a on a.proposal = x.id and a.side = :hat and a.person = :me
                 where
                """
                + MINE
                + "order by x.until_at, x.id");
  }

  private Kind allTheSame(Actor actor) {
    return new Kind(
        "matching",
        "all_the_same",
        reasons.of(actor).values().stream()
            .map(one ->
                Entry.nothing()
                    .and(
                        "rules",
                        new Some(
                            one.rules().stream()
                                .map(rule -> Value.choice("matching.despite.rule.", rule.name()))
                                .toList()))
                    .and("why", Value.of(one.why())))
            .toList());
  }

  private Kind matches(Actor actor) {
    return table.kind(
        "matches",
        actor,
        "select x.id, "
            + OTHER
            + " as with, x.made_at as since, x.ended_at as ended from matching.match x where"
            + MINE
            + "order by x.made_at");
  }

  private Kind standing(Actor actor) {
    return table.kind(
        "waiting_again", actor, "select x.waits, x.at from matching.standing x where x.peer = :me");
  }

  private Kind wishes(Actor actor) {
    return table.kind(
        "wished_again",
        actor,
        "select "
            + OTHER
            + " as with, x.at from matching.return_wish x where x.peer = :me order by x.at");
  }

  private Kind room(Actor actor) {
    return table.kind(
        "room",
        actor,
        """
        select x.at_most, x.ready_until as until from matching.room x where x.supporter = :me
        """);
  }
}
