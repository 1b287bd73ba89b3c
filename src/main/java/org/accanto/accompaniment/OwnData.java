package org.accanto.accompaniment;

import java.util.List;
import java.util.stream.Stream;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.OwnTable;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What this module keeps of who asks. A peer's file is the whole book of each walk, whoever wrote
 * in it; a supporter's is what they wrote themselves, as long as they may read it.
 */
@Component
class OwnData implements HoldsPersonalData {

  private static final String CALLED =
      """
      (select c.called from sec.called(array[case :hat when 'PEER' then w.supporter else w.peer end]) c)
      """;

  private static final String MINE =
      " (case :hat when 'PEER' then w.peer else w.supporter end) = :me ";

  private final OwnTable table;
  private final OwnWordsOf words;
  private final OwnGoals goals;
  private final ActingTransaction transaction;

  OwnData(JdbcClient database, Vault vault, OwnGoals goals, ActingTransaction transaction) {
    this.table = OwnTable.of(database, "accompaniment");
    this.words = new OwnWordsOf(vault);
    this.goals = goals;
    this.transaction = transaction;
  }

  @Override
  public List<Kind> own(Actor actor) {
    if (!actor.is(Hat.PEER) && !actor.is(Hat.SUPPORTER)) {
      return List.of();
    }
    return transaction.as(
        actor,
        () ->
            Stream.concat(
                    Stream.of(
                        walks(actor),
                        changes(actor),
                        plans(actor),
                        meetings(actor),
                        months(actor),
                        earlier(actor),
                        beside(actor),
                        reviews(actor),
                        later(actor),
                        helped(actor),
                        thanks(actor)),
                    goals.own(actor, table, words).stream())
                .toList());
  }

  @Override
  public int place() {
    return 40;
  }

  private Kind walks(Actor actor) {
    return table
        .small("ending", "accompaniment.own-choice.ending.")
        .kind(
            "walks",
            actor,
            "select w.id, "
                + CALLED
                + """
                   as with, w.began_at as since, w.agreed_at as agreed,
                   case :hat when 'PEER' then w.peer_paused_at else w.supporter_paused_at end as my_pause,
                   case :hat when 'PEER' then w.peer_back_on else w.supporter_back_on end as back_on,
                   w.ended_at as ended,
                   (select c.what from accompaniment.walk_change c where c.walk = w.id and c.who = :me
                     and c.what in ('COMPLETED', 'CHANGED', 'STOPPED') limit 1) as ending
                  from accompaniment.walk w where
                """
                + MINE
                + "order by w.began_at");
  }

  private Kind changes(Actor actor) {
    return table
        .small("what", "accompaniment.own-choice.change.")
        .kind(
            "changes",
            actor,
            "select c.walk, c.what, c.at from accompaniment.walk_change c join accompaniment.walk w"
                + " on w.id = c.walk where c.who = :me and "
                + MINE
                + "order by c.at");
  }

  private Kind plans(Actor actor) {
    return table
        .days()
        .small("my_answer", "accompaniment.own-choice.plan.")
        .opened(words::open)
        .kind(
            "plans",
            actor,
            """
            select w.id, w.walk, w.peer as _peer, w.day, w.at_time as time, null::integer as minutes,
              case when :hat = 'PEER' or w.proposed_by = :me then w.place end as place,
              w.proposed_by = :me as by_me, w.proposed_at as written,
              case :hat when 'PEER' then w.peer_answer else w.supporter_answer end as my_answer
              from accompaniment.plan w where
            """
                + MINE
                + "order by w.day, w.id");
  }

  /** Of a supporter, whose peer was forgotten: what they have done stays countable. */
  private Kind months(Actor actor) {
    return table.kind(
        "months",
        actor,
        """
        select m.month as day, m.meetings as how_many, m.minutes from accompaniment.month_of_nobody m
         where :hat = 'SUPPORTER' and m.supporter = :me order by m.month
        """);
  }

  private Kind meetings(Actor actor) {
    return table
        .days()
        .small("functions", "accompaniment.function.")
        .opened(words::open)
        .kind(
            "meetings",
            actor,
            """
            select w.id, w.walk, w.peer as _peer, w.happened_on as day, null::time as time, w.minutes,
              w.logged_by = :me as by_me, w.logged_at as written, w.mended_at as mended,
              c.functions, c.next_step, c.words
              from accompaniment.meeting w
              left join accompaniment.meeting_content c on c.meeting = w.id
                and (:hat = 'PEER' or c.author = :me)
             where
            """
                + MINE
                + "order by w.happened_on, w.logged_at, w.id");
  }

  private Kind earlier(Actor actor) {
    return table
        .small("functions", "accompaniment.function.")
        .opened(words::open)
        .kind(
            "meetings_before",
            actor,
            """
            select w.id as meeting, w.peer as _peer, b.version, b.happened_on as day, b.minutes,
              b.until_at as until, c.functions, c.next_step, c.words
              from accompaniment.meeting_before b
              join accompaniment.meeting w on w.id = b.meeting
              left join accompaniment.content_before c
                on c.meeting = b.meeting and c.version = b.version
             where (:hat = 'PEER' or w.logged_by = :me) and
            """
                + MINE
                + "order by b.until_at, b.version");
  }

  private Kind beside(Actor actor) {
    return table
        .small("kind", "accompaniment.own-choice.beside.")
        .opened(words::open)
        .kind(
            "beside",
            actor,
            """
            select b.id, b.meeting, b.peer as _peer, b.kind, b.author = :me as by_me, b.words, b.at
              from accompaniment.beside b join accompaniment.meeting w on w.id = b.meeting
             where (:hat = 'PEER' or b.author = :me) and
            """
                + MINE
                + "order by b.at");
  }

  private Kind reviews(Actor actor) {
    return table
        .small("card", "accompaniment.own-choice.card.")
        .small("says", "accompaniment.own-choice.says.")
        .opened(words::open)
        .kind(
            "reviews",
            actor,
            """
            select w.id as review, w.walk, w.peer as _peer, a.author as _author, a.card as _card,
              w.began_at as since, a.card, a.says, a.words,
              case when :hat = 'PEER' or w.tried_by = :me then w.we_try end as we_try
              from accompaniment.review w
              left join accompaniment.review_answer a on a.review = w.id and a.author = :me
             where
            """
                + MINE
                + "order by w.began_at, a.card");
  }

  private Kind later(Actor actor) {
    return table.kind(
        "reviews_later",
        actor,
        "select l.walk, l.until_day as until from accompaniment.review_later l"
            + " join accompaniment.walk w on w.id = l.walk where l.person = :me and "
            + MINE);
  }

  private Kind helped(Actor actor) {
    return table
        .opened(words.asTeller(actor))
        .kind(
            "helped",
            actor,
            """
            select h.id, h.walk, h.words, h.told_at as at, h.back_at as taken_back
              from accompaniment.helped h
             where h.teller = :me and sec.is_peer_of(h.walk) = (:hat = 'PEER')
             order by h.told_at
            """);
  }

  private Kind thanks(Actor actor) {
    return table
        .opened(words::open)
        .kind(
            "thanks",
            actor,
            """
            select t.id, t.walk, t.peer as _peer, t.from_person = :me as by_me, t.words as last_words, t.at
              from accompaniment.thanks t
             where :me in (t.from_person, t.to_person) and (t.peer = :me) = (:hat = 'PEER')
             order by t.at
            """);
  }
}
