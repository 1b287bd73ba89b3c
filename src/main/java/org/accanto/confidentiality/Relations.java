package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds out how an actor stands to a subject now: one query, through the actor's own policies. */
@Repository
class Relations {

  /** One row when the actor acts in this transaction; with the pair, when there is one. */
  private static final String STANDING =
      """
      select p.scope is not null as paired, sec.state_of(p) as state,
        p.paused_at is not null as paused,
        exists (select from confidentiality.authorisation a
          where a.subject = :subject and a.class = :class and (a.item is null or a.item = :item::uuid)
            and a.reader = me.id and a.reader_hat = :hat and a.withdrawn_at is null
            and a.from_at <= (select sec.now()) and a.until_at > (select sec.now())) as opened
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
    Optional<Relation> pair =
        row.getBoolean("paired")
            ? Optional.of(Relation.valueOf(row.getString("state")))
            : Optional.empty();
    return new Standing(
        true,
        relation(actor, of, subject, pair),
        row.getBoolean("paused"),
        row.getBoolean("opened"));
  }

  /** One hat for one request: the relation comes from the hat worn now and from no other. */
  private static @Nullable Relation relation(
      Actor actor, DataClass of, Subject subject, Optional<Relation> pair) {
    boolean own = actor.person().equals(subject.person()) && of.isOwnAs(actor);
    UUID walk = subject.walk();
    return switch (actor.hat()) {
      case PEER, SUPPORTER ->
          // What stands in a walk is found in that walk or not at all, also by the person.
          own && (walk == null || pair.isPresent()) ? Relation.SELF : pair.orElse(null);
      case ASKER, SUPERVISOR -> own ? Relation.SELF : null;
      case PROFESSIONAL -> own ? Relation.SELF : Relation.PROFESSIONAL;
      case COORDINATOR -> own ? Relation.SELF : Relation.COORDINATOR;
    };
  }
}
