package org.accanto.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds, proposals and answers. What the other side answered cannot be asked here. */
@Repository
class Proposals {

  /** What the database made of an answer; {@code fresh} when this answer made the match. */
  record Said(String what, @Nullable UUID match, boolean fresh) {}

  private final JdbcClient database;
  private final AllTheSameRows allTheSame;

  Proposals(JdbcClient database, AllTheSameRows allTheSame) {
    this.database = database;
    this.allTheSame = allTheSame;
  }

  /** Only with whom the card may be read: whoever is kept apart since, or rests, is not there. */
  List<OpenProposal> openFor(Actor actor, Instant now) {
    Map<UUID, AllTheSame> despite = allTheSame.of(actor);
    return database
        .sql(
            """
            select p.id, p.peer, p.supporter, p.reasons, p.until_at, a.answer
              from matching.proposal p
              left join matching.answer a on a.proposal = p.id and a.side = :side
             where p.closed_at is null and p.until_at > :now
               and case :side when 'PEER' then p.peer when 'SUPPORTER' then p.supporter end = :me
               and case :side when 'PEER' then p.supporter else p.peer end
                 = any ((select sec.introduced())::uuid[])
             order by p.id
            """)
        .param("side", actor.hat().name())
        .param("now", Sql.at(now))
        .param("me", actor.person().value())
        .query((row, n) -> open(row, despite, actor))
        .list();
  }

  private static OpenProposal open(ResultSet row, Map<UUID, AllTheSame> despite, Actor actor)
      throws SQLException {
    UUID id = Sql.uuid(row, "id");
    boolean peer = actor.is(Hat.PEER);
    return new OpenProposal(
        id,
        peer ? Side.PEER : Side.SUPPORTER,
        Sql.person(row, peer ? "supporter" : "peer"),
        Reasons.read(Sql.texts(row, "reasons")),
        Optional.ofNullable(despite.get(id)),
        Sql.instant(row, "until_at"),
        Optional.ofNullable(row.getString("answer")).map(Answer::valueOf));
  }

  /**
   * Closed or past since then, or not possible any longer; without a match, and not by this
   * person's own no.
   */
  int notToBe(Actor actor, Instant since, Instant now) {
    return database
        .sql(
            """
            select count(*) from matching.proposal p
             where p.match is null
               and case :side when 'PEER' then p.peer when 'SUPPORTER' then p.supporter end = :me
               and (p.closed_at > :since or (p.closed_at is null and p.until_at > :since
                 and (p.until_at <= :now or case :side when 'PEER' then p.supporter else p.peer end
                   <> all ((select sec.introduced())::uuid[]))))
               and not exists (select from matching.answer a where a.proposal = p.id
                 and a.side = :side and a.answer <> 'MEET')
            """)
        .param("side", actor.hat().name())
        .param("me", actor.person().value())
        .param("since", Sql.at(since))
        .param("now", Sql.at(now))
        .query(Integer.class)
        .single();
  }

  Said answer(UUID proposal, Answer answer, UUID newMatch) {
    return database
        .sql("select said, made, fresh from sec.answer_proposal(:proposal, :answer, :match)")
        .param("proposal", proposal)
        .param("answer", answer.name())
        .param("match", newMatch)
        .query((row, n) ->
            new Said(row.getString("said"), Sql.uuidOrNull(row, "made"), row.getBoolean("fresh")))
        .single();
  }

  String withdraw(UUID proposal) {
    return database
        .sql("select sec.withdraw_proposal(:proposal)")
        .param("proposal", proposal)
        .query(String.class)
        .single();
  }

  int expire(Instant now) {
    return database
        .sql("select sec.expire_proposals(:now)")
        .param("now", Sql.at(now))
        .query(Integer.class)
        .single();
  }

  int closeAllOf(PersonId person, Hat as) {
    return database
        .sql("select sec.close_proposals_of(:person, :as)")
        .param("person", person.value())
        .param("as", as.name())
        .query(Integer.class)
        .single();
  }

  /** What is open between the acting person and anybody whom they are kept apart from. */
  void closeApart() {
    database.sql("select sec.close_proposals_apart()").query(row -> {});
  }

  /** False when the peer chooses already: the table allows one open round. */
  boolean openRound(Round round) {
    return database
            .sql(
                """
                insert into matching.round (id, peer, place, opened_by, opened_at, until_at)
                values (:id, :peer, :place, :by, :at, :until)
                on conflict do nothing
                """)
            .param("id", round.id())
            .param("peer", round.peer().value())
            .param("place", round.place())
            .param("by", round.openedBy().value())
            .param("at", Sql.at(round.openedAt()))
            .param("until", Sql.at(round.until()))
            .update()
        == 1;
  }

  UUID add(Round round, PersonId supporter, List<Reason> reasons) {
    UUID id = UUID.randomUUID();
    database
        .sql(
            """
            insert into matching.proposal (id, round, peer, supporter, reasons, until_at)
            values (:id, :round, :peer, :supporter, :reasons::text[], :until)
            """)
        .param("id", id)
        .param("round", round.id())
        .param("peer", round.peer().value())
        .param("supporter", supporter.value())
        .param("reasons", Sql.array(Reasons.kept(reasons)))
        .param("until", Sql.at(round.until()))
        .update();
    return id;
  }
}
