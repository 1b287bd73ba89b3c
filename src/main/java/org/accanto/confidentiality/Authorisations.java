package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people opened: dated rows. They begin when they are given, and are withdrawn, not deleted.
 */
@Repository
class Authorisations {

  private static final String LIVE =
      """
      select id, subject, class, item, reader, reader_hat, purpose, from_at, until_at, false as emergency
      from confidentiality.authorisation
      where id = any ((select sec.openings())::uuid[]) and
      """;

  private static final String IN_AN_EMERGENCY =
      """
      select e.id, e.subject, d.class, null, e.opener, e.opener_hat, null, e.opened_at, e.until_at, true
      from confidentiality.emergency e
      join confidentiality.decision d on d.relation = e.opener_hat and d.answer = 'B'
      where e.opener = :who and e.opener_hat = :hat and e.id = any ((select sec.received())::uuid[])
      """;

  private final JdbcClient database;
  private final Vault vault;
  private final Clock clock;

  Authorisations(JdbcClient database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** In which capacity somebody of the staff can be a reader now. */
  Optional<Hat> staffHat(PersonId reader) {
    return database
        .sql("select max(hat) from sec.staff() where person = :reader")
        .param("reader", reader.value())
        .query((row, n) -> Optional.ofNullable(row.getString(1)).map(Hat::valueOf))
        .single();
  }

  /** The same id again is the same submit again, and changes nothing. */
  void give(UUID id, Authorise what, Hat readerHat, PersonId subject) {
    Instant end = what.until().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    database
        .sql(
            """
            insert into confidentiality.authorisation (id, subject, class, item, reader, reader_hat,
              purpose, from_at, until_at, given_by)
            values (:id, :subject, :class, :item, :reader, :hat, :purpose, (select sec.now()), :until, :subject)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("subject", subject.value())
        .param("class", what.of().name())
        .param("item", what.item())
        .param("reader", what.reader().value())
        .param("hat", readerHat.name())
        .param(
            "purpose", vault.seal(Sealed.opening(what.of(), subject, id), what.purpose().strip()))
        .param("until", Sql.at(end))
        .update();
  }

  void withdraw(UUID id, PersonId subject) {
    database
        .sql(
            """
            update confidentiality.authorisation set withdrawn_at = (select sec.now())
            where id = :id and subject = :subject and withdrawn_at is null
            """)
        .param("id", id)
        .param("subject", subject.value())
        .update();
  }

  boolean isOf(UUID id, PersonId subject) {
    return database
        .sql(
            """
            select exists (select from confidentiality.authorisation
              where id = :id and subject = :subject)
            """)
        .param("id", id)
        .param("subject", subject.value())
        .query(Boolean.class)
        .single();
  }

  List<Authorisation> given(PersonId subject) {
    return database
        .sql(LIVE + " subject = :who order by from_at desc")
        .param("who", subject.value())
        .query((row, n) -> read(vault, row, clock.getZone()))
        .list();
  }

  List<Authorisation> received(PersonId reader, Hat hat) {
    return database
        .sql(
            LIVE
                + " reader = :who and reader_hat = :hat union all "
                + IN_AN_EMERGENCY
                + " order by from_at desc")
        .param("who", reader.value())
        .param("hat", hat.name())
        .query((row, n) -> read(vault, row, clock.getZone()))
        .list();
  }

  /** What a person opens ends with a day; an emergency ends at a moment. */
  private static LocalDate lastDay(ResultSet row, ZoneId zone) throws SQLException {
    LocalDate end = LocalDate.ofInstant(Sql.instant(row, "until_at"), zone);
    return row.getBoolean("emergency") ? end : end.minusDays(1);
  }

  static Authorisation read(Vault vault, ResultSet row, ZoneId zone) throws SQLException {
    return new Authorisation(
        Sql.uuid(row, "id"),
        Sql.person(row, "subject"),
        DataClass.valueOf(row.getString("class")),
        Sql.uuidOrNull(row, "item"),
        Sql.person(row, "reader"),
        Hat.valueOf(row.getString("reader_hat")),
        Sealed.openingOf(vault, row),
        LocalDate.ofInstant(Sql.instant(row, "from_at"), zone),
        lastDay(row, zone),
        Sql.instant(row, "until_at"),
        row.getBoolean("emergency"));
  }
}
