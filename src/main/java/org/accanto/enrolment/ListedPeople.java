package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody in the programme, as far as the database shows them to a coordinator. */
@Repository
class ListedPeople {

  private static final String COLUMNS =
      """
      select p.person, p.kind, p.state, p.languages, p.place, p.phones, p.note, p.areas,
          p.certificate_until, p.weekly_minutes, p.at_most, p.introduction,
          coalesce(i.external_id, '') as external_id, i.since,
          coalesce(s.way, 'NOT_SAID') as way, s.place as where_safe, s.phone, s.from_hour,
          s.until_hour, s.voicemail, s.if_not_me
        from (
      """;

  private static final String SUPPORTERS =
      """
      select a.supporter as person, 'SUPPORTER' as kind,
          case a.state when 'ACCEPTED' then 'SUPPORTER' when 'NOT_NOW' then 'NOT_NOW'
            when 'LEFT' then 'LEFT' else 'CANDIDATE' end as state,
          o.languages, o.place, coalesce(c.phones, '{}') as phones, coalesce(c.note, '') as note,
          array(select e.area from enrolment.experience e where e.supporter = a.supporter
            order by e.area) as areas,
          (select max(r.valid_until) from enrolment.requirement r where r.supporter = a.supporter
            and r.kind = 'CERTIFICATE' and r.withdrawn_at is null) as certificate_until,
          o.weekly_minutes, o.at_most, o.introduction
        from enrolment.application a
        join enrolment.offer o on o.supporter = a.supporter
        left join enrolment.contact c on c.person = a.supporter
      """;

  private static final String PEERS =
      """
       union all
      select v.person, 'PEER', 'INVITED', v.languages, v.place, v.phones, v.note, '{}', null, 0, 0,
          v.words
        from enrolment.invited v
       where not exists (select from enrolment.request r
         where r.person = v.person and r.state <> 'DRAFT')
       union all
      select r.person, 'PEER', case when r.left_at is null then 'ASKS' else 'LEFT' end,
          coalesce(w.languages, '{}'), coalesce(w.place, ''), '{}', '', '{}', null, 0, 0, ''
        from enrolment.request r
        left join enrolment.wish w on w.person = r.person
       where r.state <> 'DRAFT'
      ) p left join enrolment.imported i on i.person = p.person
      left join enrolment.safe_contact s on s.person = p.person and p.kind = 'PEER'
        and p.state <> 'INVITED'
      """;

  private final JdbcClient database;

  ListedPeople(JdbcClient database) {
    this.database = database;
  }

  List<ListedPerson> all() {
    return database.sql(COLUMNS + SUPPORTERS + PEERS).query(ListedPeople::row).list();
  }

  List<ListedPerson> of(PersonId person) {
    return new ArrayList<>(
        database
            .sql(COLUMNS + SUPPORTERS + PEERS + " where p.person = :person")
            .param("person", person.value())
            .query(ListedPeople::row)
            .list());
  }

  private static ListedPerson row(ResultSet row, int number) throws SQLException {
    return new ListedPerson(
        Sql.person(row, "person"),
        ImportKind.valueOf(row.getString("kind")),
        ListedPerson.State.valueOf(row.getString("state")),
        "",
        Sql.texts(row, "languages"),
        row.getString("place"),
        Sql.texts(row, "phones"),
        row.getString("note"),
        safe(row),
        Sql.texts(row, "areas"),
        Sql.dateOrNull(row, "certificate_until"),
        row.getInt("weekly_minutes"),
        row.getInt("at_most"),
        row.getString("introduction"),
        row.getString("external_id"),
        Sql.dateOrNull(row, "since"));
  }

  private static SafeContact safe(ResultSet row) throws SQLException {
    SafeContact.Way way = SafeContact.Way.valueOf(row.getString("way"));
    return way == SafeContact.Way.NOT_SAID
        ? SafeContact.NOT_SAID
        : new SafeContact(
            way,
            row.getString("where_safe"),
            row.getString("phone"),
            row.getObject("from_hour", Integer.class),
            row.getObject("until_hour", Integer.class),
            row.getObject("voicemail", Boolean.class),
            row.getString("if_not_me"));
  }
}
