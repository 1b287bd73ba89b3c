package org.accanto.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People with their roles and their ways to sign in, one question for a whole list. */
@Repository
class KeyHolders {

  private final JdbcClient database;

  KeyHolders(JdbcClient database) {
    this.database = database;
  }

  Optional<KeyHolder> of(PersonId person, Instant at) {
    return found(person.value(), List.of(), at).stream().findFirst();
  }

  /** Everybody who has one of these roles now, by name. */
  List<KeyHolder> wearing(Collection<Hat> hats, Instant at) {
    return found(null, hats, at);
  }

  private List<KeyHolder> found(@Nullable UUID person, Collection<Hat> hats, Instant at) {
    return database
        .sql(
            """
            select p.id, coalesce(l.called, p.called) as called, h.hats, c.words, c.made_at, c.pin_set_at, a.name
              from access.person p
              left join access.listed_name l on l.person = p.id
              left join (select person, array_agg(hat order by since, hat) as hats from access.hat
                where since <= :at and (until is null or until > :at) group by person) h
                on h.person = p.id
              left join access.card c on c.person = p.id and c.revoked_at is null
              left join access.account a on a.person = p.id
             where p.id = :person or :person::uuid is null and h.hats && :hats::text[]
             order by lower(coalesce(l.called, p.called)), p.id
            """)
        .param("person", person)
        .param("hats", Sql.array(hats.stream().map(Hat::name).toList()))
        .param("at", Sql.at(at))
        .query((row, n) -> holder(row))
        .list();
  }

  private static KeyHolder holder(ResultSet row) throws SQLException {
    return new KeyHolder(
        Sql.person(row, "id"),
        row.getString("called"),
        Sql.texts(row, "hats").stream().map(Hat::valueOf).toList(),
        card(row),
        Optional.ofNullable(row.getString("name")));
  }

  private static Optional<CardState> card(ResultSet row) throws SQLException {
    String words = row.getString("words");
    return words == null
        ? Optional.empty()
        : Optional.of(
            new CardState(
                words, Sql.instant(row, "made_at"), Sql.instantOrNull(row, "pin_set_at") != null));
  }
}
