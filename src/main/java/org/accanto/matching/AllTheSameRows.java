package org.accanto.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reasons for proposing all the same, in the table {@code matching.all_the_same}. */
@Repository
class AllTheSameRows {

  private final JdbcClient database;
  private final Vault vault;

  AllTheSameRows(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  void add(UUID proposal, PersonId peer, PersonId supporter, AllTheSame said, Instant at) {
    database
        .sql(
            """
            insert into matching.all_the_same (proposal, peer, supporter, rules, why, written_by, written_at)
            values (:proposal, :peer, :supporter, :rules::text[], :why, :by, :at)
            """)
        .param("proposal", proposal)
        .param("peer", peer.value())
        .param("supporter", supporter.value())
        .param("rules", Sql.array(said.rules().stream().map(Enum::name).toList()))
        .param("why", vault.seal(place(peer, proposal), said.why()))
        .param("by", said.by().value())
        .param("at", Sql.at(at))
        .update();
  }

  /** Of a peer's or a supporter's proposals, by proposal. */
  Map<UUID, AllTheSame> of(Actor actor) {
    return database
        .sql(
            """
            select x.*, (select s.called from sec.staff() s where s.person = x.written_by limit 1) as by_called
              from matching.all_the_same x
             where case :side when 'PEER' then x.peer when 'SUPPORTER' then x.supporter end = :me
             order by x.written_at, x.proposal
            """)
        .param("side", actor.is(Hat.PEER) ? "PEER" : "SUPPORTER")
        .param("me", actor.person().value())
        .query((row, n) -> Map.entry(Sql.uuid(row, "proposal"), read(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private AllTheSame read(ResultSet row) throws SQLException {
    List<Objection> rules = Sql.texts(row, "rules").stream().map(Objection::valueOf).toList();
    Place place = place(Sql.person(row, "peer"), Sql.uuid(row, "proposal"));
    return new AllTheSame(
        rules,
        vault.open(place, row.getBytes("why")),
        Sql.person(row, "written_by"),
        Objects.requireNonNullElse(row.getString("by_called"), ""));
  }

  private static Place place(PersonId peer, UUID proposal) {
    return Whose.peer(peer).at("matching.all_the_same.why", proposal);
  }
}
