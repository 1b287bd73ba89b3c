package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Supporters who came from a list before: what is kept of them, and what a list says anew. */
@Repository
class ImportSupporters {

  private final JdbcClient database;
  private final ListedRows rows;
  private final ImportCandidates candidates;
  private final Clock clock;

  ImportSupporters(JdbcClient database, ListedRows rows, ImportCandidates candidates, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.candidates = candidates;
    this.clock = clock;
  }

  /** What is kept now of each of these supporters. */
  Map<PersonId, Map<ColumnField, String>> current(List<PersonId> people) {
    Map<PersonId, Map<ColumnField, String>> now = new HashMap<>();
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
      case LANGUAGES -> offer("languages = r.value", "text[]", values, ImportValues::items);
      case PLACE -> offer("place = r.value", "text", values, value -> value);
      case INTRODUCTION -> offer("introduction = r.value", "text", values, value -> value);
      case WEEKLY_HOURS ->
          offer("weekly_minutes = r.value", "integer", values, value -> number(value, 0));
      case AT_MOST -> offer("at_most = r.value", "integer", values, value -> number(value, 1));
      case PHONE -> contact("phones = r.value", "text[]", values, ImportValues::items);
      case CONTACT_NOTE -> contact("note = r.value", "text", values, value -> value);
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

  private void offer(
      String what, String type, Map<PersonId, String> values, Function<String, Object> kept) {
    set("enrolment.offer", "supporter", what, type, ListedRows.all(values, kept));
  }

  private void contact(
      String what, String type, Map<PersonId, String> values, Function<String, Object> kept) {
    set("enrolment.contact", "person", what, type, ListedRows.all(values, kept));
  }

  private void set(
      String table, String who, String what, String type, List<Map<String, Object>> values) {
    rows.write(
        """
        update %s t set %s, changed_at = :at
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, value %s) where t.%s = r.person
        """
            .formatted(table, what, type, who),
        values,
        Map.of("at", Sql.at(clock.instant())));
  }

  private static int number(String value, int otherwise) {
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }

  private static Map<ColumnField, String> values(ResultSet row) throws SQLException {
    Map<ColumnField, String> now = new EnumMap<>(ColumnField.class);
    now.put(ColumnField.LANGUAGES, ImportValues.list(Sql.texts(row, "languages")));
    now.put(ColumnField.PLACE, row.getString("place"));
    now.put(ColumnField.INTRODUCTION, row.getString("introduction"));
    now.put(ColumnField.WEEKLY_HOURS, String.valueOf(row.getInt("weekly_minutes")));
    now.put(ColumnField.AT_MOST, String.valueOf(row.getInt("at_most")));
    now.put(ColumnField.PHONE, ImportValues.list(Sql.texts(row, "phones")));
    now.put(ColumnField.CONTACT_NOTE, ImportValues.text(row.getString("note")));
    now.put(ColumnField.AREAS, ImportValues.list(Sql.texts(row, "areas")));
    now.put(
        ColumnField.CERTIFICATE_UNTIL, ImportValues.text(Sql.dateOrNull(row, "certificate_until")));
    return now;
  }
}
