package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came from a list, in the table {@code enrolment.imported}. */
@Repository
class ImportedPeople {

  /**
   * @param said hashes of what the list said, by thing
   * @param saidNo the person does not want to be here: no list brings them back
   */
  record Imported(
      PersonId person,
      String key,
      ImportKind kind,
      Map<ColumnField, String> said,
      String externalId,
      boolean answered,
      boolean saidNo) {}

  private final JdbcClient database;

  ImportedPeople(JdbcClient database) {
    this.database = database;
  }

  Map<String, Imported> byKey() {
    Map<String, Imported> all = new HashMap<>();
    database
        .sql("select * from enrolment.imported")
        .query(ImportedPeople::row)
        .list()
        .forEach(one -> all.put(one.key(), one));
    return all;
  }

  Optional<Imported> of(PersonId person) {
    return database
        .sql("select * from enrolment.imported where person = :person")
        .param("person", person.value())
        .query(ImportedPeople::row)
        .optional();
  }

  void add(PersonId person, ImportPerson row, List<String> said, Instant at, Actor by) {
    database
        .sql(
            """
            insert into enrolment.imported (person, key_hash, kind, said, external_id, since,
                imported_at, imported_by)
            values (:person, :key, :kind, :said::text[], :externalId, :since, :at, :by)
            """)
        .param("person", person.value())
        .param("key", ImportKey.of(row))
        .param("kind", row.kind().name())
        .param("said", Sql.array(said))
        .param("externalId", row.externalId())
        .param("since", row.since())
        .param("at", Sql.at(at))
        .param("by", by.person().value())
        .update();
  }

  void says(PersonId person, List<String> said, @Nullable LocalDate since) {
    database
        .sql(
            """
            update enrolment.imported set said = :said::text[], since = coalesce(:since::date, since)
             where person = :person
            """)
        .param("person", person.value())
        .param("said", Sql.array(said))
        .param("since", since)
        .update();
  }

  /** True when this was the first answer. */
  boolean answered(PersonId person, boolean yes, Instant at) {
    return database
            .sql(
                """
                update enrolment.imported set answer = :answer, answered_at = :at, said = '{}',
                    external_id = case when :answer = 'NO' then '' else external_id end
                 where person = :person and answer is null and kind = 'PEER'
                """)
            .param("person", person.value())
            .param("answer", yes ? "YES" : "NO")
            .param("at", Sql.at(at))
            .update()
        == 1;
  }

  private static Imported row(ResultSet row, int number) throws SQLException {
    Map<ColumnField, String> said = new HashMap<>();
    for (String one : Sql.texts(row, "said")) {
      said.put(ColumnField.valueOf(one.substring(0, one.indexOf('='))), one);
    }
    UUID person = Sql.uuid(row, "person");
    String answer = row.getString("answer");
    return new Imported(
        new PersonId(person),
        row.getString("key_hash"),
        ImportKind.valueOf(row.getString("kind")),
        Map.copyOf(said),
        row.getString("external_id"),
        answer != null,
        "NO".equals(answer));
  }
}
