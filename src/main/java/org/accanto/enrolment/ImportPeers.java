package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Peers who were invited and have not yet said yes, in the table {@code enrolment.invited}. */
@Repository
class ImportPeers {

  private final JdbcClient database;
  private final ListedRows rows;

  ImportPeers(JdbcClient database, ListedRows rows) {
    this.database = database;
    this.rows = rows;
  }

  void add(Map<PersonId, ImportPerson> people, Instant at) {
    rows.write(
        """
        insert into enrolment.invited (person, languages, phones, note, place, words, changed_at)
        select r.person, r.languages, r.phones, r.note, r.place, r.words, :at
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, languages text[], phones text[],
            note text, place text, words text)
        """,
        people.entrySet().stream().map(one -> said(one.getKey(), one.getValue())).toList(),
        Map.of("at", Sql.at(at)));
  }

  private static Map<String, Object> said(PersonId person, ImportPerson row) {
    return Map.of(
        "person", person.toString(),
        "languages", row.languages(),
        "phones", row.phones(),
        "note", row.contactNote(),
        "place", row.place(),
        "words", row.introduction());
  }

  Optional<Invited> of(PersonId person) {
    return database
        .sql("select * from enrolment.invited where person = :person")
        .param("person", person.value())
        .query(ImportPeers::row)
        .optional();
  }

  List<Invited> all() {
    return database.sql("select * from enrolment.invited").query(ImportPeers::row).list();
  }

  /** What is kept now of each of these, as long as they have not answered. */
  Map<PersonId, Map<ColumnField, String>> current(List<PersonId> people) {
    Map<PersonId, Map<ColumnField, String>> now = new HashMap<>();
    database
        .sql("select * from enrolment.invited where person = any (:people::uuid[])")
        .param("people", ListedRows.ids(people))
        .query(ImportPeers::row)
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
      case LANGUAGES -> set("languages = r.value", "text[]", values, ImportValues::items, at);
      case PHONE -> set("phones = r.value", "text[]", values, ImportValues::items, at);
      case CONTACT_NOTE -> set("note = r.value", "text", values, value -> value, at);
      case PLACE -> set("place = r.value", "text", values, value -> value, at);
      case INTRODUCTION -> set("words = r.value", "text", values, value -> value, at);
      default -> {}
    }
  }

  private void set(
      String what,
      String type,
      Map<PersonId, String> values,
      Function<String, Object> kept,
      Instant at) {
    rows.write(
        """
        update enrolment.invited t set %s, changed_at = :at
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, value %s) where t.person = r.person
        """
            .formatted(what, type),
        ListedRows.all(values, kept),
        Map.of("at", Sql.at(at)));
  }

  void forget(PersonId person) {
    database
        .sql("delete from enrolment.invited where person = :person")
        .param("person", person.value())
        .update();
  }

  private static Invited row(ResultSet row, int number) throws SQLException {
    return new Invited(
        Sql.person(row, "person"),
        Sql.texts(row, "languages"),
        Sql.texts(row, "phones"),
        row.getString("note"),
        row.getString("place"),
        row.getString("words"));
  }

  /** What the organisation had in its list about somebody who has not yet said yes. */
  record Invited(
      PersonId person,
      List<String> languages,
      List<String> phones,
      String note,
      String place,
      String words) {}
}
