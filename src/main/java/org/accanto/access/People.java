package org.accanto.access;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  void add(List<Newcomer> newcomers, Instant at) {
    database
        .sql(
            """
            insert into access.person (id, called, language, created_at)
            select p.id, p.called, p.language, :at
              from unnest(:people::uuid[], :called::text[], :languages::text[]) as p(id, called, language)
            """)
        .param("people", newcomers.stream().map(one -> one.id().value()).toArray(UUID[]::new))
        .param("called", Sql.array(newcomers.stream().map(one -> one.called().now()).toList()))
        .param("languages", Sql.array(newcomers.stream().map(Newcomer::language).toList()))
        .param("at", Sql.at(at))
        .update();
    List<Newcomer> listed = newcomers.stream().filter(one -> one.called().fromAList()).toList();
    database
        .sql(
            """
            insert into access.listed_name (person, called)
            select p.id, p.called from unnest(:people::uuid[], :called::text[]) as p(id, called)
            """)
        .param("people", listed.stream().map(one -> one.id().value()).toArray(UUID[]::new))
        .param("called", Sql.array(listed.stream().map(one -> one.called().listed()).toList()))
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

  void give(List<PersonId> people, Hat hat, Instant at) {
    database
        .sql(
            """
            insert into access.hat (person, hat, since)
            select p, :hat, :at from unnest(:people::uuid[]) as p
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
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

  /** A name that the person has chosen stays when a list says another one. */
  void rename(PersonId person, Called called) {
    if (called.fromAList()) {
      int listed =
          database
              .sql("update access.listed_name set called = :listed where person = :person")
              .param("person", person.value())
              .param("listed", called.listed())
              .update();
      if (listed == 0) {
        return;
      }
    } else {
      database
          .sql("delete from access.listed_name where person = :person")
          .param("person", person.value())
          .update();
    }
    database
        .sql("update access.person set called = :called where id = :person")
        .param("person", person.value())
        .param("called", called.now())
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

  /**
   * @param asListed with the names of lists, for a coordinator
   */
  Map<PersonId, String> called(Collection<PersonId> people, boolean asListed) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Map<PersonId, String> names = new HashMap<>();
    database
        .sql(
            asListed
                ? """
                select c.person as id, coalesce(l.called, c.called) as called from sec.called(:people) c
                  left join access.listed_name l on l.person = c.person
                """
                : "select person as id, called from sec.called(:people)")
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
}
