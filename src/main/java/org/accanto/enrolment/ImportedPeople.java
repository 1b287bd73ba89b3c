package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
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
  private final ListedRows rows;
  private final ImportKey keys;

  ImportedPeople(JdbcClient database, ListedRows rows, ImportKey keys) {
    this.database = database;
    this.rows = rows;
    this.keys = keys;
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

  /** Who lets the file rest that a list of this kind writes into. */
  Set<PersonId> resting(ImportKind kind) {
    return database
        .sql("select unnest(sec.resting(:file)) as person")
        .param("file", kind == ImportKind.PEER ? "PEER" : "COLLEAGUE")
        .query((row, n) -> Sql.person(row, "person"))
        .set();
  }

  Optional<Imported> of(PersonId person) {
    return database
        .sql("select * from enrolment.imported where person = :person")
        .param("person", person.value())
        .query(ImportedPeople::row)
        .optional();
  }

  /** What is kept of one row: hashes, and what the organisation itself gave. */
  record Row(PersonId person, ImportPerson read, List<String> said) {

    Map<String, Object> values(ImportKey keys) {
      Map<String, Object> values = new HashMap<>();
      values.put("person", person.toString());
      values.put("key", keys.of(read));
      values.put("kind", read.kind().name());
      values.put("said", said);
      values.put("externalId", read.externalId());
      if (read.since() != null) {
        values.put("since", read.since().toString());
      }
      return values;
    }
  }

  void add(List<Row> people, Instant at, Actor by) {
    rows.write(
        """
        insert into enrolment.imported (person, key_hash, kind, said, external_id, since, imported_at,
            imported_by)
        select r.person, r.key, r.kind, r.said, r."externalId", r.since, :at, :by
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, key text, kind text, said text[],
            "externalId" text, since date)
        """,
        people.stream().map(row -> row.values(keys)).toList(),
        Map.of("at", Sql.at(at), "by", by.person().value()));
  }

  void says(List<Row> people) {
    rows.write(
        """
        update enrolment.imported t set said = r.said, since = coalesce(r.since, t.since)
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, said text[], since date)
         where t.person = r.person
        """,
        people.stream().map(row -> row.values(keys)).toList(),
        Map.of());
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
