package org.accanto.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Whose;
import org.springframework.stereotype.Repository;

/**
 * New supporters from a list: candidates, before interview and decision, with what the list says
 * they hold.
 */
@Repository
class ImportCandidates {

  private final ListedRows rows;
  private final Programme programme;
  private final Clock clock;

  ImportCandidates(ListedRows rows, Programme programme, Clock clock) {
    this.rows = rows;
    this.programme = programme;
    this.clock = clock;
  }

  void add(Map<PersonId, ImportPerson> people, Actor by) {
    rows.begin(people.keySet().stream().map(Whose::colleague).toList());
    List<Map<String, Object>> all =
        people.entrySet().stream().map(one -> said(one.getKey(), one.getValue())).toList();
    var at = Map.of("at", Sql.at(clock.instant()));
    rows.write(
        """
        insert into enrolment.application (supporter, state, language, begun_at, applied_at)
        select r.person, 'APPLIED', r.languages[1], :at, :at
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, languages text[])
        """,
        all,
        at);
    rows.write(
        """
        insert into enrolment.offer (supporter, introduction, languages, place, at_most,
            weekly_minutes, changed_at)
        select r.person, r.introduction, r.languages, r.place, r."atMost", r.minutes, :at
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, introduction bytea, languages text[],
            place bytea, "atMost" integer, minutes integer)
        """,
        all,
        at);
    rows.write(
        """
        insert into enrolment.contact (person, phones, note, changed_at)
        select r.person, r.phones, r.note, :at
          from jsonb_to_recordset(:rows::jsonb) as r(person uuid, phones bytea, note bytea)
        """,
        all,
        at);
    held(people, by);
  }

  private void held(Map<PersonId, ImportPerson> people, Actor by) {
    experiences(
        people.entrySet().stream()
            .flatMap(one -> one.getValue().areas().stream().map(area -> area(one.getKey(), area)))
            .toList());
    certificates(
        people.entrySet().stream()
            .flatMap(one ->
                Stream.ofNullable(one.getValue().certificateUntil())
                    .map(until -> certificate(one.getKey(), until)))
            .toList(),
        by);
  }

  private Map<String, Object> said(PersonId person, ImportPerson row) {
    Map<String, Object> said = new HashMap<>();
    said.put("person", person.toString());
    said.put("languages", row.languages());
    said.put("atMost", Objects.requireNonNullElse(row.atMost(), 1));
    said.put("minutes", Objects.requireNonNullElse(row.weeklyMinutes(), 0));
    rows.seal(said, "introduction", Sealed.offer(person, "introduction"), row.introduction());
    rows.seal(said, "place", Sealed.offer(person, "place"), row.place());
    rows.seal(said, "phones", Sealed.contact(person, "phones"), ImportValues.list(row.phones()));
    rows.seal(said, "note", Sealed.contact(person, "note"), row.contactNote());
    return said;
  }

  static Map<String, Object> area(PersonId person, String area) {
    return Map.of("id", UUID.randomUUID().toString(), "person", person.toString(), "area", area);
  }

  /** Told later, by the person: a list does not decide what is told of somebody's life. */
  void experiences(List<Map<String, Object>> areas) {
    rows.write(
        """
        insert into enrolment.experience (id, supporter, area, told, changed_at)
        select r.id, r.person, r.area, 'LATER', :at
          from jsonb_to_recordset(:rows::jsonb) as r(id uuid, person uuid, area text)
        on conflict do nothing
        """,
        areas,
        Map.of("at", Sql.at(clock.instant())));
  }

  static Map<String, Object> certificate(PersonId person, LocalDate until) {
    return Map.of(
        "id", UUID.randomUUID().toString(), "person", person.toString(), "until", until.toString());
  }

  /** The list says until when; the first day follows from how long a certificate is valid here. */
  void certificates(List<Map<String, Object>> certificates, Actor by) {
    if (certificates.isEmpty()) {
      return;
    }
    rows.write(
        """
        insert into enrolment.requirement (id, supporter, kind, valid_from, valid_until, recorded_by,
            recorded_at)
        select r.id, r.person, 'CERTIFICATE',
            least(:today::date, (r.until - make_interval(months => :months))::date), r.until, :by, :at
          from jsonb_to_recordset(:rows::jsonb) as r(id uuid, person uuid, until date)
        """,
        certificates,
        Map.of(
            "today", LocalDate.now(clock),
            "months", programme.policy().certificateMonths(),
            "by", by.person().value(),
            "at", Sql.at(clock.instant())));
  }
}
