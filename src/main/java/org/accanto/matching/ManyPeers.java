package org.accanto.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What {@link Overview} tells of one peer, for many in one statement each; for coordinators only.
 */
@Repository
class ManyPeers {

  private final JdbcClient database;

  ManyPeers(JdbcClient database) {
    this.database = database;
  }

  /** Protected: for the engine only, never for a page. */
  Map<PersonId, Set<PersonId>> keptApart(Collection<PersonId> peers) {
    return pairs(
        """
        select p.id as peer, x.id as supporter from unnest(:peers::uuid[]) p (id),
          unnest(sec.kept_apart(p.id) || sec.not_together(p.id)) x (id)
        """,
        peers);
  }

  Map<PersonId, Set<PersonId>> wishedBack(Collection<PersonId> peers) {
    return pairs(
        "select peer, supporter from matching.return_wish where peer = any (:peers::uuid[])",
        peers);
  }

  /** With whom each of them wished to change, last. */
  Map<PersonId, Set<PersonId>> notNext(Collection<PersonId> peers) {
    return pairs(
        """
        select peer, not_with as supporter from matching.standing
         where not_with is not null and peer = any (:peers::uuid[])
        """,
        peers);
  }

  /** A walk that began. */
  record Begun(PersonId peer, PersonId supporter, Instant at, boolean goesOn) {}

  List<Begun> begunSince(Instant from) {
    return database
        .sql(
            """
            select peer, supporter, made_at, ended_at is null as goes_on from matching.match
             where made_at >= :from order by made_at, id
            """)
        .param("from", Sql.at(from))
        .query((row, n) ->
            new Begun(
                Sql.person(row, "peer"),
                Sql.person(row, "supporter"),
                Sql.instant(row, "made_at"),
                row.getBoolean("goes_on")))
        .list();
  }

  private Map<PersonId, Set<PersonId>> pairs(String sql, Collection<PersonId> peers) {
    Map<PersonId, Set<PersonId>> pairs = new HashMap<>();
    database
        .sql(sql)
        .param("peers", peers.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(row -> {
          pairs
              .computeIfAbsent(Sql.person(row, "peer"), peer -> new HashSet<>())
              .add(Sql.person(row, "supporter"));
        });
    return pairs;
  }
}
