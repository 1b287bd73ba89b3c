package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody in the programme, as far as the database shows them to a coordinator. */
@Repository
class ListedPeople {

  private static final String SAFE = "safe_";

  private static final List<String> SEALED =
      List.of(
          "place", "phones", "note", "introduction", "safe_place", "safe_phone", "safe_if_not_me");

  private static final String COLUMNS =
      """
      select p.person, p.kind, p.state, p.languages, p.place, p.phones, p.note, p.areas,
          p.certificate_until, p.weekly_minutes, p.at_most, p.introduction,
          coalesce(i.external_id, '') as external_id, i.since,
          coalesce(s.way, 'NOT_SAID') as way, s.place as safe_place, s.phone as safe_phone,
          s.if_not_me as safe_if_not_me, s.from_hour, s.until_hour, s.voicemail
        from (
      """;

  private static final String SUPPORTERS =
      """
      select a.supporter as person, 'SUPPORTER' as kind,
          case a.state when 'ACCEPTED' then 'SUPPORTER' when 'NOT_NOW' then 'NOT_NOW'
            when 'LEFT' then 'LEFT' else 'CANDIDATE' end as state,
          o.languages, o.place, c.phones, c.note,
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
          coalesce(w.languages, '{}'), w.place, null, null, '{}', null, 0, 0, null
        from enrolment.request r
        left join enrolment.wish w on w.person = r.person
       where r.state <> 'DRAFT'
      ) p left join enrolment.imported i on i.person = p.person
      left join enrolment.safe_contact s on s.person = p.person and p.kind = 'PEER'
        and p.state <> 'INVITED'
      """;

  private final JdbcClient database;
  private final Vault vault;

  ListedPeople(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  List<ListedPerson> all() {
    List<Row> rows = database.sql(COLUMNS + SUPPORTERS + PEERS).query((row, n) -> row(row)).list();
    vault.ready(rows.stream().map(Row::whose).toList());
    return rows.stream().map(this::opened).toList();
  }

  List<ListedPerson> of(PersonId person) {
    List<Row> rows =
        database
            .sql(COLUMNS + SUPPORTERS + PEERS + " where p.person = :person")
            .param("person", person.value())
            .query((row, n) -> row(row))
            .list();
    return rows.stream().map(this::opened).toList();
  }

  /**
   * As it stands in the database.
   *
   * @param plain all that is not sealed
   * @param sealed the others, by their column above
   */
  private record Row(ListedPerson plain, Map<String, byte[]> sealed) {

    Whose whose() {
      return plain.kind() == ImportKind.SUPPORTER
          ? Whose.colleague(plain.person())
          : Whose.peer(plain.person());
    }

    /** Where a column comes from: what a supporter said, what a list said, what a peer said. */
    Place place(String column) {
      PersonId person = plain.person();
      if (column.startsWith(SAFE)) {
        return Sealed.safe(person, column.substring(SAFE.length()));
      }
      if (plain.kind() == ImportKind.SUPPORTER) {
        return column.equals("phones") || column.equals("note")
            ? Sealed.contact(person, column)
            : Sealed.offer(person, column);
      }
      return plain.state() == ListedPerson.State.INVITED
          ? Sealed.invited(person, column.equals("introduction") ? "words" : column)
          : Sealed.whereToMeet(person);
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    Map<String, byte[]> sealed = new HashMap<>();
    for (String column : SEALED) {
      byte[] bytes = row.getBytes(column);
      if (bytes != null) {
        sealed.put(column, bytes);
      }
    }
    ListedPerson plain =
        new ListedPerson(
            Sql.person(row, "person"),
            ImportKind.valueOf(row.getString("kind")),
            ListedPerson.State.valueOf(row.getString("state")),
            "",
            Sql.texts(row, "languages"),
            "",
            List.of(),
            "",
            safe(row),
            Sql.texts(row, "areas"),
            Sql.dateOrNull(row, "certificate_until"),
            row.getInt("weekly_minutes"),
            row.getInt("at_most"),
            "",
            row.getString("external_id"),
            Sql.dateOrNull(row, "since"));
    return new Row(plain, sealed);
  }

  private static SafeContact safe(ResultSet row) throws SQLException {
    SafeContact.Way way = SafeContact.Way.valueOf(row.getString("way"));
    return way == SafeContact.Way.NOT_SAID
        ? SafeContact.NOT_SAID
        : new SafeContact(
            way,
            "",
            "",
            row.getObject("from_hour", Integer.class),
            row.getObject("until_hour", Integer.class),
            row.getObject("voicemail", Boolean.class),
            "");
  }

  private ListedPerson opened(Row row) {
    ListedPerson plain = row.plain();
    SafeContact safe = plain.safe();
    return plain.saying(
        open(row, "place"),
        ImportValues.items(open(row, "phones")),
        open(row, "note"),
        safe.equals(SafeContact.NOT_SAID)
            ? safe
            : safe.saying(
                open(row, SAFE + "place"),
                open(row, SAFE + "phone"),
                open(row, SAFE + "if_not_me")),
        open(row, "introduction"));
  }

  private String open(Row row, String column) {
    return vault.open(row.place(column), row.sealed().get(column));
  }
}
