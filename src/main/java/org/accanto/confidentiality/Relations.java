package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;
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
          and :subject = any ((select sec.subjects(:class))::uuid[]) as harm
      from (select sec.me_as(:hat) as id) me
      left join lateral (select * from confidentiality.pair p
        where case when :walk::uuid is null
                then (:hat = 'PEER' and p.peer = me.id and p.supporter = :subject)
                  or (:hat = 'SUPPORTER' and p.supporter = me.id and p.peer = :subject)
                else p.scope = :walk::uuid and :subject in (p.peer, p.supporter) end
        order by p.ended_at is not null, p.ended_at desc limit 1) p on true
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
        .query((row, n) -> standing(actor, of, subject, row))
        .optional()
        .orElse(Standing.NOBODY);
  }

  private static Standing standing(Actor actor, DataClass of, Subject subject, ResultSet row)
      throws SQLException {
    Optional<Relation> pair = row.getBoolean("paired") ? Optional.of(state(row)) : Optional.empty();
    @Nullable Relation relation = relation(actor, of, subject, pair);
    boolean oneOfTheTwo = pair.isPresent() && pair.get() == relation;
    // The two write in their walk, not about each other in general, and not during a pause.
    boolean rests = oneOfTheTwo && (row.getBoolean("paused") || subject.walk() == null);
    return new Standing(true, relation, rests, row.getBoolean("opened"), row.getBoolean("harm"));
  }

  /** Worked out here and again in sec.pairs, on purpose: tests compare the two. */
  private static Relation state(ResultSet row) throws SQLException {
    if (row.getBoolean("ended")) {
      return Relation.EX_COMPANION;
    }
    if (!row.getBoolean("agreed")) {
      return Relation.COMP_UNSIGNED;
    }
    return row.getBoolean("paused") ? Relation.COMP_PAUSED : Relation.COMPANION;
  }

  /** One hat for one request: the relation comes from the hat worn now and from no other. */
  private static @Nullable Relation relation(
      Actor actor, DataClass of, Subject subject, Optional<Relation> pair) {
    boolean walks = actor.is(Hat.PEER) || actor.is(Hat.SUPPORTER);
    // What stands in a walk is found in that walk, under the hat worn there, or not at all.
    boolean there = subject.walk() == null || (walks && pair.isPresent());
    if (there && actor.person().equals(subject.person()) && of.isOwnAs(actor)) {
      return Relation.SELF;
    }
    return switch (actor.hat()) {
      case PEER, SUPPORTER -> pair.orElse(null);
      case ASKER, SUPERVISOR -> null;
      case PROFESSIONAL -> Relation.PROFESSIONAL;
      case COORDINATOR -> Relation.COORDINATOR;
    };
  }
}
