package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Peers who were invited and have not yet said yes, in the table {@code enrolment.invited}. */
@Repository
class ImportPeers {

  private final JdbcClient database;

  ImportPeers(JdbcClient database) {
    this.database = database;
  }

  void add(PersonId person, ImportPerson row, Instant at) {
    database
        .sql(
            """
            insert into enrolment.invited (person, languages, phones, note, place, words, changed_at)
            values (:person, :languages::text[], :phones::text[], :note, :place, :words, :at)
            """)
        .param("person", person.value())
        .param("languages", Sql.array(row.languages()))
        .param("phones", Sql.array(row.phones()))
        .param("note", row.contactNote())
        .param("place", row.place())
        .param("words", row.introduction())
        .param("at", Sql.at(at))
        .update();
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

  Map<ColumnField, String> current(PersonId person) {
    Map<ColumnField, String> now = new EnumMap<>(ColumnField.class);
    of(person)
        .ifPresent(invited -> {
          now.put(ColumnField.LANGUAGES, ImportValues.list(invited.languages()));
          now.put(ColumnField.PHONE, ImportValues.list(invited.phones()));
          now.put(ColumnField.CONTACT_NOTE, invited.note());
          now.put(ColumnField.PLACE, invited.place());
          now.put(ColumnField.INTRODUCTION, invited.words());
        });
    return now;
  }

  void change(PersonId person, ColumnField field, String value, Instant at) {
    switch (field) {
      case LANGUAGES -> list(person, "languages = :value::text[]", value, at);
      case PHONE -> list(person, "phones = :value::text[]", value, at);
      case CONTACT_NOTE -> text(person, "note = :value", value, at);
      case PLACE -> text(person, "place = :value", value, at);
      case INTRODUCTION -> text(person, "words = :value", value, at);
      default -> {}
    }
  }

  private void list(PersonId person, String what, String value, Instant at) {
    change(person, what, Sql.array(ImportValues.items(value)), at);
  }

  private void text(PersonId person, String what, String value, Instant at) {
    change(person, what, value, at);
  }

  private void change(PersonId person, String what, Object value, Instant at) {
    database
        .sql("update enrolment.invited set " + what + ", changed_at = :at where person = :person")
        .param("person", person.value())
        .param("value", value)
        .param("at", Sql.at(at))
        .update();
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
