package org.accanto.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Matches as the acting person may see them. */
@Repository
class Matches {

  private final JdbcClient database;

  Matches(JdbcClient database) {
    this.database = database;
  }

  Optional<MatchSummary> find(UUID match) {
    return database
        .sql(
            """
            select id, peer, supporter, made_at, ended_at from matching.match where id = :match
            """)
        .param("match", match)
        .query(Matches::read)
        .optional();
  }

  List<MatchSummary> of(Actor actor) {
    return database
        .sql(
            """
            select id, peer, supporter, made_at, ended_at from matching.match
             where peer = :me or supporter = :me order by made_at desc
            """)
        .param("me", actor.person().value())
        .query(Matches::read)
        .list();
  }

  /** False when there is no such match for the acting person. Ending twice changes nothing. */
  boolean end(UUID match, Parting parting) {
    return database
        .sql("select sec.end_match(:match, :how)")
        .param("match", match)
        .param("how", parting.name())
        .query(Boolean.class)
        .single();
  }

  /** A match that has ended, and the other of the two. */
  record Over(UUID match, PersonId other) {}

  /** Those of the acting person with whom they wrote this down to be kept apart from. */
  List<Over> endApart(UUID apart) {
    return database
        .sql("select match, other from sec.end_matches_apart(:apart)")
        .param("apart", apart)
        .query((row, n) -> new Over(Sql.uuid(row, "match"), Sql.person(row, "other")))
        .list();
  }

  /** The peer would like to return; a second time changes nothing. */
  void wishToReturn(MatchSummary match, Instant at) {
    database
        .sql(
            """
            insert into matching.return_wish (peer, supporter, at) values (:peer, :supporter, :at)
            on conflict do nothing
            """)
        .param("peer", match.peer().value())
        .param("supporter", match.supporter().value())
        .param("at", Sql.at(at))
        .update();
  }

  /** Only for a peer: somebody beside them again. */
  boolean waitAgain() {
    return database.sql("select sec.wait_again()").query(Boolean.class).single();
  }

  private static MatchSummary read(ResultSet row, int number) throws SQLException {
    return new MatchSummary(
        Sql.uuid(row, "id"),
        Sql.person(row, "peer"),
        Sql.person(row, "supporter"),
        Sql.instant(row, "made_at"),
        Sql.instantOrNull(row, "ended_at") != null);
  }
}
