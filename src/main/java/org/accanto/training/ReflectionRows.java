package org.accanto.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code training.reflection}. */
@Repository
class ReflectionRows {

  private final JdbcClient database;
  private final Vault vault;

  ReflectionRows(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  List<Reflection> of(PersonId person) {
    return database
        .sql(
            """
            select id, person, topic, said, given_at, written_at from training.reflection
             where person = :person and removed_at is null order by written_at desc, id
            """)
        .param("person", person.value())
        .query((row, n) -> reflection(row))
        .list();
  }

  /** Given by those whom the acting person trains. */
  List<Reflection> given(PersonId trainer) {
    return database
        .sql(
            """
            select id, person, topic, said, given_at, written_at from training.reflection
             where given_to = :me and removed_at is null
             order by given_at desc, id
            """)
        .param("me", trainer.value())
        .query((row, n) -> reflection(row))
        .list();
  }

  void write(PersonId me, UUID id, Topic topic, String said, Instant at) {
    database
        .sql(
            """
            insert into training.reflection (id, person, topic, said, written_at)
            values (:id, :me, :topic, :said, :at) on conflict do nothing
            """)
        .param("id", id)
        .param("me", me.value())
        .param("topic", topic.name())
        .param("said", vault.seal(place(me, id), said))
        .param("at", Sql.at(at))
        .update();
  }

  /** By whom somebody is trained now. */
  List<PersonId> trainers() {
    return database
        .sql("select unnest(sec.my_trainers()) as person")
        .query((row, n) -> Sql.person(row, "person"))
        .list();
  }

  /**
   * @param to nobody any more when null
   */
  boolean give(PersonId me, UUID id, @Nullable PersonId to, Instant at) {
    return database
            .sql(
                """
                update training.reflection set given_to = :to::uuid,
                  given_at = case when :to::uuid is null then null else :at end
                 where id = :id and person = :me and removed_at is null
                """)
            .param("id", id)
            .param("me", me.value())
            .param("to", to == null ? null : to.value())
            .param("at", Sql.at(at))
            .update()
        > 0;
  }

  boolean remove(PersonId me, UUID id, Instant at) {
    return database
            .sql(
                """
                update training.reflection set removed_at = :at, given_at = null, given_to = null
                 where id = :id and person = :me and removed_at is null
                """)
            .param("id", id)
            .param("me", me.value())
            .param("at", Sql.at(at))
            .update()
        > 0;
  }

  private Reflection reflection(ResultSet row) throws SQLException {
    PersonId person = Sql.person(row, "person");
    UUID id = Sql.uuid(row, "id");
    return new Reflection(
        id,
        person,
        Topic.valueOf(row.getString("topic")),
        vault.open(place(person, id), row.getBytes("said")),
        Sql.instantOrNull(row, "given_at") != null,
        Sql.instant(row, "written_at"));
  }

  /** Of a row with the columns id, _person and said as words. */
  static String opened(Vault vault, ResultSet row) throws SQLException {
    return vault.open(
        place(Sql.person(row, "_person"), Sql.uuid(row, "id")), row.getBytes("words"));
  }

  private static Place place(PersonId person, UUID id) {
    return Whose.colleague(person).at("training.reflection.said", id);
  }
}
