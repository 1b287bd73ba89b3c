package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Supporters from a list: candidates, before interview and decision, with what the list says they
 * hold.
 */
@Repository
class ImportSupporters {

  private final JdbcClient database;
  private final Programme programme;
  private final Clock clock;

  ImportSupporters(JdbcClient database, Programme programme, Clock clock) {
    this.database = database;
    this.programme = programme;
    this.clock = clock;
  }

  void add(PersonId person, ImportPerson row, Actor by) {
    Instant now = clock.instant();
    database
        .sql(
            """
            insert into enrolment.application (supporter, state, language, begun_at, applied_at)
            values (:person, 'APPLIED', :language, :at, :at)
            """)
        .param("person", person.value())
        .param("language", row.languages().getFirst())
        .param("at", Sql.at(now))
        .update();
    database
        .sql(
            """
            insert into enrolment.offer (supporter, introduction, languages, place, at_most,
                weekly_minutes, changed_at)
            values (:person, :introduction, :languages::text[], :place, :atMost, :minutes, :at)
            """)
        .param("person", person.value())
        .param("introduction", row.introduction())
        .param("languages", Sql.array(row.languages()))
        .param("place", row.place())
        .param("atMost", Objects.requireNonNullElse(row.atMost(), 1))
        .param("minutes", Objects.requireNonNullElse(row.weeklyMinutes(), 0))
        .param("at", Sql.at(now))
        .update();
    contact(person, row, now);
    row.areas().forEach(area -> experience(person, area, now));
    if (row.certificateUntil() != null) {
      certificate(person, row.certificateUntil(), by, now);
    }
  }

  private void contact(PersonId person, ImportPerson row, Instant now) {
    database
        .sql(
            """
            insert into enrolment.contact (person, phones, note, changed_at)
            values (:person, :phones::text[], :note, :at)
            """)
        .param("person", person.value())
        .param("phones", Sql.array(row.phones()))
        .param("note", row.contactNote())
        .param("at", Sql.at(now))
        .update();
  }

  /** Told later, by the person: a list does not decide what is told of somebody's life. */
  private void experience(PersonId person, String area, Instant now) {
    database
        .sql(
            """
            insert into enrolment.experience (id, supporter, area, told, changed_at)
            values (:id, :person, :area, 'LATER', :at) on conflict do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("area", area)
        .param("at", Sql.at(now))
        .update();
  }

  /** The list says until when; the first day follows from how long a certificate is valid here. */
  private void certificate(PersonId person, LocalDate until, Actor by, Instant now) {
    LocalDate today = LocalDate.now(clock);
    LocalDate from = until.minusMonths(programme.policy().certificateMonths());
    database
        .sql(
            """
            insert into enrolment.requirement (id, supporter, kind, valid_from, valid_until,
                recorded_by, recorded_at)
            values (:id, :person, 'CERTIFICATE', :from, :until, :by, :at)
            """)
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("from", from.isAfter(today) ? today : from)
        .param("until", until)
        .param("by", by.person().value())
        .param("at", Sql.at(now))
        .update();
  }

  /**
   * A row of a requirement is never changed: the one that the list was wrong about is withdrawn.
   */
  private void withdrawLastCertificate(PersonId person, Instant now) {
    database
        .sql(
            """
            update enrolment.requirement r set withdrawn_at = :at
             where r.supporter = :person and r.kind = 'CERTIFICATE' and r.withdrawn_at is null
               and r.valid_until = (select max(o.valid_until) from enrolment.requirement o
                 where o.supporter = r.supporter and o.kind = r.kind and o.withdrawn_at is null)
            """)
        .param("person", person.value())
        .param("at", Sql.at(now))
        .update();
  }

  Map<ColumnField, String> current(PersonId person) {
    return database
        .sql(
            """
            select o.*, c.phones, c.note,
                (select max(r.valid_until) from enrolment.requirement r where r.supporter = o.supporter
                  and r.kind = 'CERTIFICATE' and r.withdrawn_at is null) as certificate_until,
                array(select e.area from enrolment.experience e where e.supporter = o.supporter
                  order by e.area collate "C") as areas
              from enrolment.offer o left join enrolment.contact c on c.person = o.supporter
             where o.supporter = :person
            """)
        .param("person", person.value())
        .query(ImportSupporters::values)
        .optional()
        .orElse(Map.of());
  }

  void change(PersonId person, ColumnField field, String value, Actor by) {
    Instant now = clock.instant();
    switch (field) {
      case LANGUAGES -> offer(person, "languages = :value::text[]", array(value));
      case PLACE -> offer(person, "place = :value", value);
      case INTRODUCTION -> offer(person, "introduction = :value", value);
      case WEEKLY_HOURS -> offer(person, "weekly_minutes = :value", number(value, 0));
      case AT_MOST -> offer(person, "at_most = :value", number(value, 1));
      case PHONE -> contact(person, "phones = :value::text[]", array(value));
      case CONTACT_NOTE -> contact(person, "note = :value", value);
      case AREAS -> areas(person, ImportValues.items(value), now);
      case CERTIFICATE_UNTIL -> {
        withdrawLastCertificate(person, now);
        if (!value.isEmpty()) {
          certificate(person, ImportValues.day(value), by, now);
        }
      }
      default -> {}
    }
  }

  private void areas(PersonId person, List<String> areas, Instant now) {
    database
        .sql(
            """
            delete from enrolment.experience
             where supporter = :person and told = 'LATER' and words = '' and area <> all (:areas::text[])
            """)
        .param("person", person.value())
        .param("areas", Sql.array(areas))
        .update();
    areas.forEach(area -> experience(person, area, now));
  }

  private void offer(PersonId person, String what, Object value) {
    set(
        "update enrolment.offer set " + what + ", changed_at = :at where supporter = :person",
        person,
        value);
  }

  private void contact(PersonId person, String what, Object value) {
    set(
        "update enrolment.contact set " + what + ", changed_at = :at where person = :person",
        person,
        value);
  }

  private void set(String sql, PersonId person, Object value) {
    database
        .sql(sql)
        .param("person", person.value())
        .param("value", value)
        .param("at", Sql.at(clock.instant()))
        .update();
  }

  private static String[] array(String value) {
    return Sql.array(ImportValues.items(value));
  }

  private static int number(String value, int otherwise) {
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }

  private static Map<ColumnField, String> values(ResultSet row, int number) throws SQLException {
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
