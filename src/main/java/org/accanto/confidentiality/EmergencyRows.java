package org.accanto.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.confidentiality.Emergencies.Answer;
import org.accanto.confidentiality.Emergency.Harm;
import org.accanto.confidentiality.Emergency.Review;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Openings because of imminent harm. The database decides; nothing here can write a row alone. */
@Repository
class EmergencyRows {

  private static final String ALL =
      """
      select e.*, coalesce(s.called, '') as subject_called, coalesce(o.called, '') as opener_called,
        (select count(*) from confidentiality.seen x
          where x.subject = e.subject and x.reader = e.opener and x.because = 'EMERGENCY'
            and x.at between e.opened_at and e.until_at) as looks,
        e.tell_at <= (select sec.no_earlier(sec.now())) as told,
        r.justified, r.id as review, r.words as said, r.at as said_at,
        e.ended_at is null and e.until_at > (select sec.no_earlier(sec.now()))
          and (e.id = any ((select sec.openings())::uuid[])
            or (select sec.person()) not in (e.subject, e.opener)) as open
      from confidentiality.emergency e
      left join lateral sec.called(array[e.subject]) s on true
      left join lateral sec.called(array[e.opener]) o on true
      left join lateral (select * from confidentiality.emergency_review x
        where x.emergency = e.id order by x.seq desc limit 1) r on true
      """;

  private final JdbcClient database;
  private final Vault vault;
  private final TellingRows tellings;

  EmergencyRows(JdbcClient database, Vault vault, TellingRows tellings) {
    this.database = database;
    this.vault = vault;
    this.tellings = tellings;
  }

  /**
   * @param later why telling could endanger somebody; empty: the person is told at once
   */
  Answer open(UUID id, PersonId subject, Harm harm, String reason, String later) {
    Answer answer = mayOpen(id, subject);
    if (answer != Answer.OPENED) {
      // Nothing is sealed for somebody whom this must not open: not even a key is made.
      return answer;
    }
    return database
        .sql("select sec.open_emergency(:id, :subject, :harm, :reason, :later::bytea)")
        .param("id", id)
        .param("subject", subject.value())
        .param("harm", harm.name())
        .param("reason", vault.seal(Sealed.reason(subject, id), reason.strip()))
        .param("later", vault.seal(Sealed.later(subject, id), later.strip()))
        .query((row, n) -> Answer.valueOf(row.getString(1)))
        .single();
  }

  Answer mayOpen(UUID id, PersonId subject) {
    return database
        .sql("select sec.may_open_emergency(:id, :subject)")
        .param("id", id)
        .param("subject", subject.value())
        .query((row, n) -> Answer.valueOf(row.getString(1)))
        .single();
  }

  boolean end(UUID id) {
    return is("select sec.end_emergency(?)", id);
  }

  boolean review(UUID review, Emergency of, boolean justified, String words) {
    byte[] sealed = vault.seal(Sealed.review(of.subject(), review), words.strip());
    return is("select sec.review_emergency(?, ?, ?, ?)", review, of.id(), justified, sealed);
  }

  /** Whether somebody else here could look at it afterwards. */
  boolean anotherCoordinator() {
    return is("select exists (select from sec.staff() where hat = 'COORDINATOR')");
  }

  List<Emergency> openedBy(PersonId opener) {
    return list("where e.opener = ? order by e.opened_at desc", opener.value());
  }

  List<Emergency> notLookedAt(PersonId reviewer) {
    return list(
        "where ? not in (e.opener, e.subject) and r.at is null order by e.opened_at",
        reviewer.value());
  }

  List<Emergency> about(PersonId subject) {
    return list("where e.subject = ? order by e.opened_at desc", subject.value());
  }

  /** Those of which the person is told later, or was; the newest first. */
  List<Emergency> delayed(PersonId officer) {
    return list(
        "where e.later is not null and e.subject <> ? order by e.opened_at desc", officer.value());
  }

  Optional<Emergency> of(UUID id) {
    return list("where e.id = ?", id).stream().findFirst();
  }

  private boolean is(String sql, @Nullable Object... params) {
    return database.sql(sql).params(params).query((row, n) -> row.getBoolean(1)).single();
  }

  private List<Emergency> list(String where, Object param) {
    return database.sql(ALL + where).param(param).query((row, n) -> read(row)).list();
  }

  private Emergency read(ResultSet row) throws SQLException {
    PersonId subject = Sql.person(row, "subject");
    UUID id = Sql.uuid(row, "id");
    return new Emergency(
        id,
        subject,
        row.getString("subject_called"),
        Sql.person(row, "opener"),
        row.getString("opener_called"),
        Harm.valueOf(row.getString("category")),
        vault.open(Sealed.reason(subject, id), row.getBytes("reason")),
        Sql.instant(row, "opened_at"),
        Sql.instant(row, "until_at"),
        Sql.instantOrNull(row, "ended_at"),
        row.getBoolean("open"),
        row.getInt("looks"),
        review(subject, row),
        tellings.delay(id, subject, row));
  }

  private @Nullable Review review(PersonId subject, ResultSet row) throws SQLException {
    UUID review = Sql.uuidOrNull(row, "review");
    return review == null
        ? null
        : new Review(
            row.getBoolean("justified"),
            vault.open(Sealed.review(subject, review), row.getBytes("said")),
            Sql.instant(row, "said_at"));
  }
}
