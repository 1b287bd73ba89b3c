package org.accanto.accompaniment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one tells the other to take or leave: what helped, and thanks at the end. */
@Repository
class Gifts {

  private final JdbcClient database;

  Gifts(JdbcClient database) {
    this.database = database;
  }

  List<Helped> helped(UUID walk, PersonId me) {
    return database
        .sql(
            """
            select id, teller, words from accompaniment.helped
             where walk = :walk and back_at is null order by told_at desc limit 20
            """)
        .param("walk", walk)
        .query((row, n) ->
            new Helped(
                Sql.uuid(row, "id"), Sql.person(row, "teller").equals(me), row.getString("words")))
        .list();
  }

  void tell(UUID id, UUID walk, String words, PersonId teller, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.helped (id, teller, walk, words, told_at)
            values (:id, :teller, :walk, :words, :at) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("teller", teller.value())
        .param("walk", walk)
        .param("words", words)
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

  void thank(UUID walk, PersonId from, PersonId to, String words, Instant at) {
    database
        .sql(
            """
            insert into accompaniment.thanks (id, walk, from_person, to_person, words, at)
            values (:id, :walk, :from, :to, :words, :at)
            """)
        .param("id", UUID.randomUUID())
        .param("walk", walk)
        .param("from", from.value())
        .param("to", to.value())
        .param("words", words)
        .param("at", Sql.at(at))
        .update();
  }

  record Given(UUID id, PersonId from, String words, LocalDate on) {}

  List<Given> thanksTo(PersonId me) {
    return database
        .sql(
            """
            select id, from_person, words, at from accompaniment.thanks
             where to_person = :me order by at desc limit 20
            """)
        .param("me", me.value())
        .query((row, n) ->
            new Given(
                Sql.uuid(row, "id"),
                Sql.person(row, "from_person"),
                row.getString("words"),
                LocalDate.ofInstant(Sql.instant(row, "at"), ZoneOffset.UTC)))
        .list();
  }
}
