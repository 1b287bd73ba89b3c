package org.accanto.access;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People, how they want to be called, and their roles over time. */
@Repository
class People {

  private static final String NOW = "since <= :at and (until is null or until > :at)";

  private final JdbcClient database;

  People(JdbcClient database) {
    this.database = database;
  }

  void add(PersonId person, String called, String language, Instant at) {
    database
        .sql(
            """
            insert into access.person (id, called, language, created_at)
            values (:person, :called, :language, :at)
            """)
        .param("person", person.value())
        .param("called", called)
        .param("language", language)
        .param("at", Sql.at(at))
        .update();
  }

  boolean wears(PersonId person, Hat hat, Instant at) {
    return hats(person, at).contains(hat);
  }

  List<Hat> hats(PersonId person, Instant at) {
    return database
        .sql(
            "select hat from access.hat where person = :person and " + NOW + " order by since, hat")
        .param("person", person.value())
        .param("at", Sql.at(at))
        .query((row, n) -> Hat.valueOf(row.getString("hat")))
        .list();
  }

  void give(PersonId person, Hat hat, Instant at) {
    database
        .sql("insert into access.hat (person, hat, since) values (:person, :hat, :at)")
        .param("person", person.value())
        .param("hat", hat.name())
        .param("at", Sql.at(at))
        .update();
  }

  int end(PersonId person, Hat hat, Instant at) {
    // Until the acting moment, not the clock's: the database lets nobody end a role later than now.
    return database
        .sql(
            "update access.hat set until = (select sec.now()) where person = :person and hat = :hat and "
                + NOW)
        .param("person", person.value())
        .param("hat", hat.name())
        .param("at", Sql.at(at))
        .update();
  }

  int rename(PersonId person, String called) {
    return database
        .sql("update access.person set called = :called where id = :person")
        .param("person", person.value())
        .param("called", called)
        .update();
  }

  int choose(PersonId person, String language) {
    return database
        .sql("update access.person set language = :language where id = :person")
        .param("person", person.value())
        .param("language", language)
        .update();
  }

  String language(PersonId person) {
    return database
        .sql("select language from access.person where id = :person")
        .param("person", person.value())
        .query(String.class)
        .single();
  }

  Optional<String> called(PersonId person) {
    return Optional.ofNullable(called(List.of(person)).get(person));
  }

  Map<PersonId, String> called(Collection<PersonId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Map<PersonId, String> names = new HashMap<>();
    database
        .sql("select id, called from access.person where id = any (:people)")
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(row -> {
          names.put(Sql.person(row, "id"), row.getString("called"));
        });
    return names;
  }

  List<PersonId> wearing(Hat hat, Instant at) {
    return database
        .sql("select distinct person from access.hat where hat = :hat and " + NOW)
        .param("hat", hat.name())
        .param("at", Sql.at(at))
        .query((row, n) -> Sql.person(row, "person"))
        .list();
  }

  /** Everybody who has one of these roles now, with what they are called, by name. */
  Map<PersonId, String> wearing(Collection<Hat> hats, Instant at) {
    Map<PersonId, String> names = new LinkedHashMap<>();
    database
        .sql(
            """
            select p.id, p.called from access.person p
             where exists (select from access.hat where person = p.id and hat = any (:hats) and %s)
             order by lower(p.called), p.id
            """
                .formatted(NOW))
        .param("hats", hats.stream().map(Hat::name).toArray(String[]::new))
        .param("at", Sql.at(at))
        .query(row -> {
          names.put(Sql.person(row, "id"), row.getString("called"));
        });
    return names;
  }
}
