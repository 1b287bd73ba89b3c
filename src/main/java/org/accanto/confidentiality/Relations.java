package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.accanto.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds out how an actor stands to a subject now: one query, through the actor's own policies. */
@Repository
class Relations {

  /** One row when the actor acts in this transaction; with the pair, when there is one. */
  private static final String STANDING =
      """
      select p.scope is not null as paired, p.agreed_at is not null as agreed,
        p.paused_at is not null as paused,
        p.ended_at is not null or sec.state_of(p.scope) = 'EX_COMPANION' as ended,
        exists (select from confidentiality.authorisation a
          where a.subject = :subject and a.class = :class and (a.item is null or a.item = :item::uuid)
            and a.reader = me.id and a.reader_hat = :hat and a.withdrawn_at is null
            and a.from_at <= (select sec.now()) and a.until_at > (select sec.no_earlier(sec.now()))) as opened,
        exists (select from confidentiality.emergency e
          where e.subject = :subject and e.opener = me.id and e.opener_hat = :hat and e.ended_at is null
            and e.until_at > (select sec.no_earlier(sec.now())))
          and :subject = any ((select sec.subjects(:class))::uuid[]) as harm,
        :subject = :actor and :item::uuid is not null
          and :item::uuid = any ((select sec.untold())::uuid[]) as untold,
        -- Asked only where it opens something: nothing else of somebody is read by who trains them.
        case when :hat = 'PROFESSIONAL' and :class in ('TRAINING', 'CERTIFICATE')
          then :subject = any ((select sec.trainees())::uuid[]) else false end as trains,
        :subject = any (me.peers) as as_peer,
        :subject = any (me.colleagues) as as_colleague,
        coalesce(p.peer = any (me.peers) or p.supporter = any (me.colleagues), false) as pair_rests
      -- "offset 0": each is asked once; the planner would else ask at every place that names it.
      from (select sec.me_as(:hat) as id, sec.resting('PEER') as peers,
          sec.resting('COLLEAGUE') as colleagues offset 0) me
      -- Each branch by an index of its own: one condition for all would read every pair there is.
      left join lateral (select * from (
          select * from confidentiality.pair x
           where x.scope = :walk::uuid and :subject in (x.peer, x.supporter)
          union all select * from confidentiality.pair x
           where :walk::uuid is null and :hat = 'PEER' and x.peer = me.id and x.supporter = :subject
          union all select * from confidentiality.pair x
           where :walk::uuid is null and :hat = 'SUPPORTER' and x.supporter = me.id and x.peer = :subject) x
        order by x.ended_at is not null, x.ended_at desc limit 1) p on true
      where me.id = :actor
      """;

  private final JdbcClient database;

  Relations(JdbcClient database) {
    this.database = database;
  }

  Standing of(Actor actor, DataClass of, Subject subject) {
    return database
        .sql(STANDING)
        .param("actor", actor.person().value())
        .param("hat", actor.hat().name())
        .param("subject", subject.person().value())
        .param("class", of.name())
        .param("walk", subject.walk())
        .param("item", subject.item())
        .query((row, n) -> found(row).standing(actor, of, subject))
        .optional()
        .orElse(Standing.NOBODY);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getBoolean("paired"),
        row.getBoolean("agreed"),
        row.getBoolean("paused"),
        row.getBoolean("ended"),
        row.getBoolean("opened"),
        row.getBoolean("harm"),
        row.getBoolean("untold"),
        row.getBoolean("trains"),
        new Found.Resting(
            row.getBoolean("as_peer"),
            row.getBoolean("as_colleague"),
            row.getBoolean("pair_rests")));
  }
}
