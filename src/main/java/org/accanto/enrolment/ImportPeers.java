package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Peers who were invited and have not yet said yes, in the table {@code enrolment.invited}. */
@Repository
class ImportPeers {

  private final JdbcClient database;
  private final ListedRows rows;
  private final Vault vault;

  ImportPeers(JdbcClient database, ListedRows rows, Vault vault) {
    this.database = database;
    this.rows = rows;
    this.vault = vault;
  }

  void add(Map<PersonId, ImportPerson> people, Instant at) {
    rows.begin(people.keySet().stream().map(Whose::peer).toList());
    rows.write(
        """
        insert into enrolment.invited (person, languages, phones, note, place, words, changed_at)
        select r.person, r.languages, r.phones, r.note, r.place, r.words, :at
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, languages text[], phones bytea,
            note bytea, place bytea, words bytea)
        """,
        people.entrySet().stream().map(one -> said(one.getKey(), one.getValue())).toList(),
        Map.of("at", Sql.at(at)));
  }

  private Map<String, Object> said(PersonId person, ImportPerson row) {
    Map<String, Object> said = new HashMap<>();
    said.put("person", person.toString());
    said.put("languages", row.languages());
    rows.seal(said, "phones", Sealed.invited(person, "phones"), ImportValues.list(row.phones()));
    rows.seal(said, "note", Sealed.invited(person, "note"), row.contactNote());
    rows.seal(said, "place", Sealed.invited(person, "place"), row.place());
    rows.seal(said, "words", Sealed.invited(person, "words"), row.introduction());
    return said;
  }

  Optional<Invited> of(PersonId person) {
    return database
        .sql("select * from enrolment.invited where person = :person")
        .param("person", person.value())
        .query((row, n) -> row(row))
        .optional();
  }

  /** What is kept now of each of these, as long as they have not answered. */
  Map<PersonId, Map<ColumnField, String>> current(List<PersonId> people) {
    Map<PersonId, Map<ColumnField, String>> now = new HashMap<>();
    vault.ready(people.stream().map(Whose::peer).toList());
    database
        .sql("select * from enrolment.invited where person = any (:people::uuid[])")
        .param("people", ListedRows.ids(people))
        .query((row, n) -> row(row))
        .list()
        .forEach(invited -> now.put(invited.person(), values(invited)));
    return now;
  }

  private static Map<ColumnField, String> values(Invited invited) {
    Map<ColumnField, String> now = new EnumMap<>(ColumnField.class);
    now.put(ColumnField.LANGUAGES, ImportValues.list(invited.languages()));
    now.put(ColumnField.PHONE, ImportValues.list(invited.phones()));
    now.put(ColumnField.CONTACT_NOTE, invited.note());
    now.put(ColumnField.PLACE, invited.place());
    now.put(ColumnField.INTRODUCTION, invited.words());
    return now;
  }

  /** One thing that the list says anew of each of these. */
  void change(ColumnField field, Map<PersonId, String> values, Instant at) {
    switch (field) {
      case LANGUAGES -> set("languages", "text[]", ListedRows.all(values, ImportValues::items), at);
      case PHONE -> sealed("phones", values, at);
      case CONTACT_NOTE -> sealed("note", values, at);
      case PLACE -> sealed("place", values, at);
      case INTRODUCTION -> sealed("words", values, at);
      default -> {}
    }
  }

  private void sealed(String column, Map<PersonId, String> values, Instant at) {
    set(column, "bytea", rows.sealed(values, person -> Sealed.invited(person, column)), at);
  }

  private void set(String column, String type, List<Map<String, Object>> values, Instant at) {
    rows.write(
        """
        update enrolment.invited t set %s = r.value, changed_at = :at
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, value %s) where t.person = r.person
        """
            .formatted(column, type),
        values,
        Map.of("at", Sql.at(at)));
  }

  void forget(PersonId person) {
    database
        .sql("delete from enrolment.invited where person = :person")
        .param("person", person.value())
        .update();
  }

  private Invited row(ResultSet row) throws SQLException {
    PersonId person = Sql.person(row, "person");
    return new Invited(
        person,
        Sql.texts(row, "languages"),
        ImportValues.items(open(row, person, "phones")),
        open(row, person, "note"),
        open(row, person, "place"),
        open(row, person, "words"),
        Sql.instant(row, "changed_at"));
  }

  private String open(ResultSet row, PersonId person, String column) throws SQLException {
    return vault.open(Sealed.invited(person, column), row.getBytes(column));
  }

  /** What the organisation had in its list about somebody who has not yet said yes. */
  record Invited(
      PersonId person,
      List<String> languages,
      List<String> phones,
      String note,
      String place,
      String words,
      Instant at) {}
}
