package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people say when they ask for support: wishes, described items, the safe way to reach them.
 */
@Repository
class SayingRows {

  private final JdbcClient database;
  private final Vault vault;

  SayingRows(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  void save(Saying saying, PersonId person, Instant at) {
    switch (saying) {
      case Saying.OwnWords said ->
          wish(person, "own_words = :value", vault.seal(Sealed.ownWords(person), said.words()), at);
      case Saying.Languages said ->
          wish(person, "languages = :value::text[]", Sql.array(said.codes()), at);
      case Saying.Times said -> {
        wish(person, "times = :value::text[]", names(said.times()), at);
        wish(person, "place = :value", vault.seal(Sealed.whereToMeet(person), said.place()), at);
      }
      case Saying.Meets said -> {
        wish(person, "meets = :value::text[]", names(said.ways().ways()), at);
        wish(person, "how_far = :value", said.ways().howFar().name(), at);
        wish(person, "weekly_minutes = :value", said.weeklyMinutes(), at);
      }
      case Saying.Help said -> help(person, said, at);
      case Saying.Hard said -> add(said.item(), person, null, at);
      case Saying.Telling said -> telling(person, said);
      case Saying.Forget said -> forget(person, said.item(), at);
      case Saying.Reach said -> reach(person, said.contact(), at);
      case Saying.Called said ->
          throw new IllegalArgumentException("a name is kept where people are");
    }
  }

  private void help(PersonId person, Saying.Help said, Instant at) {
    Set<Wish> wishes = new TreeSet<>(said.wishes());
    wishes.addAll(said.musts());
    List<String> ranking = new ArrayList<>();
    new TreeSet<>(said.musts()).forEach(must -> ranking.add(must.name()));
    ranking.addAll(said.seeks());
    wishes.stream().map(Enum::name).filter(name -> !ranking.contains(name)).forEach(ranking::add);
    wish(person, "wishes = :value::text[]", names(wishes), at);
    wish(person, "musts = :value::text[]", names(said.musts()), at);
    wish(person, "seeks = :value::text[]", Sql.array(said.seeks()), at);
    wish(person, "ranking = :value::text[]", Sql.array(ranking), at);
  }

  /** An empty wish, so that what follows only changes it. */
  void wish(PersonId person, Instant at) {
    database
        .sql(
            """
            insert into enrolment.wish (person, changed_at) values (:person, :at)
            on conflict do nothing
            """)
        .param("person", person.value())
        .param("at", Sql.at(at))
        .update();
  }

  /** The assignment is one of the constants above, never anything that was typed. */
  private void wish(PersonId person, String assignment, @Nullable Object value, Instant at) {
    wish(person, at);
    database
        .sql(
            "update enrolment.wish set changed_at = :at, " + assignment + " where person = :person")
        .param("person", person.value())
        .param("value", value)
        .param("at", Sql.at(at))
        .update();
  }

  void add(Item item, PersonId person, @Nullable PersonId writtenWith, Instant at) {
    database
        .sql(
            """
            insert into enrolment.item (id, person, words, area, happened, to_supporter,
              to_coordinator, written_with, created_at)
            values (:id, :person, :words, :area, :happened, :supporter, :coordinator, :with, :at)
            on conflict do nothing
            """)
        .param("id", item.id())
        .param("person", person.value())
        .param("words", vault.seal(Sealed.item(person, item.id()), item.words()))
        .param("area", item.area())
        .param("happened", item.happened() == null ? null : item.happened().name())
        .param("supporter", item.toSupporter())
        .param("coordinator", item.toCoordinator())
        .param("with", writtenWith == null ? null : writtenWith.value())
        .param("at", Sql.at(at))
        .update();
  }

  private void telling(PersonId person, Saying.Telling said) {
    database
        .sql(
            """
            update enrolment.item set to_supporter = :supporter, to_coordinator = :coordinator
             where id = :id and person = :person and removed_at is null
            """)
        .param("id", said.item())
        .param("person", person.value())
        .param("supporter", said.toSupporter())
        .param("coordinator", said.toCoordinator())
        .update();
  }

  private void forget(PersonId person, UUID item, Instant at) {
    database
        .sql(
            """
            update enrolment.item set removed_at = :at, words = null, area = null, happened = null,
              to_supporter = false, to_coordinator = false
             where id = :id and person = :person and removed_at is null
            """)
        .param("id", item)
        .param("person", person.value())
        .param("at", Sql.at(at))
        .update();
  }

  void reach(PersonId person, SafeContact contact, Instant at) {
    database
        .sql(
            """
            insert into enrolment.safe_contact (person, way, place, phone, from_hour, until_hour,
              voicemail, if_not_me, changed_at)
            values (:person, :way, :place, :phone, :from, :until, :voicemail, :other, :at)
            on conflict (person) do update set way = excluded.way, place = excluded.place,
              phone = excluded.phone, from_hour = excluded.from_hour,
              until_hour = excluded.until_hour, voicemail = excluded.voicemail,
              if_not_me = excluded.if_not_me, changed_at = excluded.changed_at
            """)
        .param("person", person.value())
        .param("way", contact.way().name())
        .param("place", vault.seal(Sealed.safe(person, "place"), contact.place()))
        .param("phone", vault.seal(Sealed.safe(person, "phone"), contact.phone()))
        .param("from", contact.fromHour())
        .param("until", contact.untilHour())
        .param("voicemail", contact.voicemail())
        .param("other", vault.seal(Sealed.safe(person, "if_not_me"), contact.ifNotMe()))
        .param("at", Sql.at(at))
        .update();
  }

  List<Item> items(PersonId person) {
    return database
        .sql(
            """
            select * from enrolment.item where person = :person and removed_at is null
             order by created_at, id
            """)
        .param("person", person.value())
        .query((row, n) -> item(row))
        .list();
  }

  SafeContact contact(PersonId person) {
    return database
        .sql("select * from enrolment.safe_contact where person = :person")
        .param("person", person.value())
        .query((row, n) -> read(row, person))
        .optional()
        .orElse(SafeContact.NOT_SAID);
  }

  static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  private Item item(ResultSet row) throws SQLException {
    @Nullable String happened = row.getString("happened");
    return new Item(
        Sql.uuid(row, "id"),
        Sealed.itemOf(vault, row),
        row.getString("area"),
        happened == null ? null : Item.Happened.valueOf(happened),
        row.getBoolean("to_supporter"),
        row.getBoolean("to_coordinator"));
  }

  private SafeContact read(ResultSet row, PersonId person) throws SQLException {
    return new SafeContact(
        SafeContact.Way.valueOf(row.getString("way")),
        vault.open(Sealed.safe(person, "place"), row.getBytes("place")),
        vault.open(Sealed.safe(person, "phone"), row.getBytes("phone")),
        row.getObject("from_hour", Integer.class),
        row.getObject("until_hour", Integer.class),
        row.getObject("voicemail", Boolean.class),
        vault.open(Sealed.safe(person, "if_not_me"), row.getBytes("if_not_me")));
  }
}
