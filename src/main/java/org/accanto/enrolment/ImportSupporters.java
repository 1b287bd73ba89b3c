package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Supporters who came from a list before: what is kept of them, and what a list says anew. */
@Repository
class ImportSupporters {

  private final JdbcClient database;
  private final ListedRows rows;
  private final ImportCandidates candidates;
  private final Vault vault;
  private final Clock clock;

  ImportSupporters(
      JdbcClient database, ListedRows rows, ImportCandidates candidates, Vault vault, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.candidates = candidates;
    this.vault = vault;
    this.clock = clock;
  }

  /** What is kept now of each of these supporters. */
  Map<PersonId, Map<ColumnField, String>> current(List<PersonId> people) {
    Map<PersonId, Map<ColumnField, String>> now = new HashMap<>();
    vault.ready(people.stream().map(Whose::colleague).toList());
    database
        .sql(
            """
            select o.*, c.phones, c.note,
                (select max(r.valid_until) from enrolment.requirement r where r.supporter = o.supporter
                  and r.kind = 'CERTIFICATE' and r.withdrawn_at is null) as certificate_until,
                array(select e.area from enrolment.experience e where e.supporter = o.supporter
                  order by e.area collate "C") as areas
              from enrolment.offer o left join enrolment.contact c on c.person = o.supporter
             where o.supporter = any (:people::uuid[])
            """)
        .param("people", ListedRows.ids(people))
        .query(row -> {
          now.put(Sql.person(row, "supporter"), values(row));
        });
    return now;
  }

  /** One thing that the list says anew of each of these supporters. */
  void change(ColumnField field, Map<PersonId, String> values, Actor by) {
    switch (field) {
      case LANGUAGES -> offer("languages", "text[]", ListedRows.all(values, ImportValues::items));
      case PLACE -> offer("place", values);
      case INTRODUCTION -> offer("introduction", values);
      case WEEKLY_HOURS ->
          offer("weekly_minutes", "integer", ListedRows.all(values, value -> number(value, 0)));
      case AT_MOST ->
          offer("at_most", "integer", ListedRows.all(values, value -> number(value, 1)));
      case PHONE -> contact("phones", values);
      case CONTACT_NOTE -> contact("note", values);
      case AREAS -> areas(values);
      case CERTIFICATE_UNTIL -> certificates(values, by);
      default -> {}
    }
  }

  private void areas(Map<PersonId, String> values) {
    rows.write(
        """
        delete from enrolment.experience e
         using jsonb_to_recordset(:rows::jsonb) as r(person uuid, value text[])
         where e.supporter = r.person and e.told = 'LATER' and e.words is null and e.area <> all (r.value)
        """,
        ListedRows.all(values, ImportValues::items),
        Map.of());
    candidates.experiences(
        values.entrySet().stream()
            .flatMap(one ->
                ImportValues.items(one.getValue()).stream()
                    .map(area -> ImportCandidates.area(one.getKey(), area)))
            .toList());
  }

  /**
   * A row of a requirement is never changed: the one that the list was wrong about is withdrawn.
   */
  private void certificates(Map<PersonId, String> values, Actor by) {
    database
        .sql(
            """
            update enrolment.requirement r set withdrawn_at = :at
             where r.supporter = any (:people::uuid[]) and r.kind = 'CERTIFICATE'
               and r.withdrawn_at is null
               and r.valid_until = (select max(o.valid_until) from enrolment.requirement o
                 where o.supporter = r.supporter and o.kind = r.kind and o.withdrawn_at is null)
            """)
        .param("people", ListedRows.ids(List.copyOf(values.keySet())))
        .param("at", Sql.at(clock.instant()))
        .update();
    candidates.certificates(
        values.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(
                one -> ImportCandidates.certificate(one.getKey(), ImportValues.day(one.getValue())))
            .toList(),
        by);
  }

  private void offer(String column, Map<PersonId, String> values) {
    offer(column, "bytea", rows.sealed(values, person -> Sealed.offer(person, column)));
  }

  private void offer(String column, String type, List<Map<String, Object>> values) {
    set("enrolment.offer", "supporter", column, type, values);
  }

  private void contact(String column, Map<PersonId, String> values) {
    set(
        "enrolment.contact",
        "person",
        column,
        "bytea",
        rows.sealed(values, person -> Sealed.contact(person, column)));
  }

  private void set(
      String table, String who, String column, String type, List<Map<String, Object>> values) {
    rows.write(
        """
        update %s t set %s = r.value, changed_at = :at
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, value %s) where t.%s = r.person
        """
            .formatted(table, column, type, who),
        values,
        Map.of("at", Sql.at(clock.instant())));
  }

  private static int number(String value, int otherwise) {
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }

  private Map<ColumnField, String> values(ResultSet row) throws SQLException {
    Map<ColumnField, String> now = new EnumMap<>(ColumnField.class);
    now.put(ColumnField.LANGUAGES, ImportValues.list(Sql.texts(row, "languages")));
    PersonId person = Sql.person(row, "supporter");
    now.put(ColumnField.PLACE, open(row, Sealed.offer(person, "place"), "place"));
    now.put(
        ColumnField.INTRODUCTION, open(row, Sealed.offer(person, "introduction"), "introduction"));
    now.put(ColumnField.WEEKLY_HOURS, String.valueOf(row.getInt("weekly_minutes")));
    now.put(ColumnField.AT_MOST, String.valueOf(row.getInt("at_most")));
    now.put(ColumnField.PHONE, open(row, Sealed.contact(person, "phones"), "phones"));
    now.put(ColumnField.CONTACT_NOTE, open(row, Sealed.contact(person, "note"), "note"));
    now.put(ColumnField.AREAS, ImportValues.list(Sql.texts(row, "areas")));
    now.put(
        ColumnField.CERTIFICATE_UNTIL, ImportValues.text(Sql.dateOrNull(row, "certificate_until")));
    return now;
  }

  private String open(ResultSet row, Place place, String column) throws SQLException {
    return vault.open(place, row.getBytes(column));
  }
}
