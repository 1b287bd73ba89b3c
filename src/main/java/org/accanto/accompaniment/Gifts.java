package org.accanto.accompaniment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one tells the other to take or leave: what helped, and thanks at the end. */
@Repository
class Gifts {

  private final JdbcClient database;
  private final Vault vault;

  Gifts(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  List<Helped> helped(UUID walk, PersonId me) {
    return database
        .sql(
            """
            select h.id, h.teller, h.words, w.peer from accompaniment.helped h
              join accompaniment.walk w on w.id = h.walk
             where h.walk = :walk and h.back_at is null order by h.told_at desc limit 20
            """)
        .param("walk", walk)
        .query((row, n) -> {
          UUID id = Sql.uuid(row, "id");
          PersonId teller = Sql.person(row, "teller");
          Place place = told(teller, Sql.person(row, "peer"), id);
          return new Helped(id, teller.equals(me), vault.open(place, row.getBytes("words")));
        })
        .list();
  }

  /** The teller's own, in the role in which they walk here. */
  private static Place told(PersonId teller, PersonId peer, UUID helped) {
    Whose whose = teller.equals(peer) ? Whose.peer(teller) : Whose.colleague(teller);
    return whose.at("accompaniment.helped.words", helped);
  }

  void tell(UUID id, Walk walk, String words, PersonId teller, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.helped (id, teller, walk, words, told_at)
            values (:id, :teller, :walk, :words, :at) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("teller", teller.value())
        .param("walk", walk.id())
        .param("words", vault.seal(told(teller, walk.peer(), id), words))
        .param("at", Sql.at(at))
        .update();
  }

  boolean takeBack(UUID helped, PersonId teller, Instant at) {
    return database
            .sql(
                """
                update accompaniment.helped set back_at = coalesce(back_at, :at)
                 where id = :id and teller = :teller
                """)
            .param("at", Sql.at(at))
            .param("id", helped)
            .param("teller", teller.value())
            .update()
        == 1;
  }

  void thank(Walk walk, PersonId from, PersonId to, String words, Instant at) {
    UUID id = UUID.randomUUID();
    database
        .sql(
            """
            insert into accompaniment.thanks (id, walk, peer, from_person, to_person, words, at)
            values (:id, :walk, :peer, :from, :to, :words, :at)
            """)
        .param("id", id)
        .param("walk", walk.id())
        .param("peer", walk.peer().value())
        .param("from", from.value())
        .param("to", to.value())
        .param("words", vault.seal(thanks(walk.peer(), id), words))
        .param("at", Sql.at(at))
        .update();
  }

  private static Place thanks(PersonId peer, UUID id) {
    return Whose.peer(peer).at("accompaniment.thanks.words", id);
  }

  record Given(UUID id, PersonId from, String words, LocalDate on) {}

  private record Sealed(UUID id, PersonId peer, PersonId from, byte[] words, LocalDate on) {}

  List<Given> thanksTo(PersonId me) {
    List<Sealed> found =
        database
            .sql(
                """
                select id, peer, from_person, words, at from accompaniment.thanks
                 where to_person = :me order by at desc limit 20
                """)
            .param("me", me.value())
            .query((row, n) ->
                new Sealed(
                    Sql.uuid(row, "id"),
                    Sql.person(row, "peer"),
                    Sql.person(row, "from_person"),
                    row.getBytes("words"),
                    LocalDate.ofInstant(Sql.instant(row, "at"), ZoneOffset.UTC)))
            .list();
    // From many peers to one supporter: their keys come in one question.
    vault.ready(found.stream().map(one -> Whose.peer(one.peer())).distinct().toList());
    return found.stream()
        .map(one ->
            new Given(
                one.id(),
                one.from(),
                vault.open(thanks(one.peer(), one.id()), one.words()),
                one.on()))
        .toList();
  }
}
