package org.accanto.training;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accanto.programme.Policy;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked, version by version, in the table {@code training.policy_version}. */
@Repository
class PolicyRows {

  private final JdbcClient database;
  private final Programme programme;
  private final Clock clock;

  PolicyRows(JdbcClient database, Programme programme, Clock clock) {
    this.database = database;
    this.programme = programme;
    this.clock = clock;
  }

  /** All of a scope in the order in which they count, first the start values. */
  List<CertificationPolicy> all(CertificateScope scope) {
    Policy numbers = programme.policy();
    CertificationPolicy start =
        CertificationPolicy.start(scope, numbers.trainingHours(), numbers.certificateMonths());
    List<CertificationPolicy> written =
        database
            .sql(
                """
                select * from sec.certification_policies() where scope = :scope
                 order by from_day, written_at
                """)
            .param("scope", scope.name())
            .query((row, n) -> policy(row))
            .list();
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(start), written.stream())
        .toList();
  }

  /** Of two that begin on the same day the later written one counts. */
  CertificationPolicy on(LocalDate day, CertificateScope scope) {
    return all(scope).stream()
        .filter(one -> !one.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** The same id a second time changes nothing. */
  void add(UUID id, CertificationPolicy policy, Actor by) {
    database
        .sql(
            """
            insert into training.policy_version (id, scope, from_day, training_hours, units, practice_hours,
              ethics_months, months, refresher_hours, remind_days, written_by, written_at)
            values (:id, :scope, :from, :training, :units, :practice, :ethics, :months, :refresher, :remind,
              :by, :at)
            on conflict do nothing
            """)
        .param("id", id)
        .param("scope", policy.scope().name())
        .param("from", policy.from())
        .param("training", policy.trainingHours())
        .param("units", Sql.array(policy.units()))
        .param("practice", policy.practiceHours())
        .param("ethics", policy.ethicsMonths())
        .param("months", policy.months())
        .param("refresher", policy.refresherHours())
        .param("remind", policy.remindDays().toArray(Integer[]::new))
        .param("by", by.person().value())
        .param("at", Sql.at(clock.instant()))
        .update();
  }

  private static CertificationPolicy policy(ResultSet row) throws SQLException {
    Array remind = row.getArray("remind_days");
    return new CertificationPolicy(
        Sql.uuid(row, "id"),
        CertificateScope.valueOf(row.getString("scope")),
        Objects.requireNonNull(Sql.dateOrNull(row, "from_day")),
        row.getInt("training_hours"),
        Sql.texts(row, "units"),
        row.getInt("practice_hours"),
        row.getInt("ethics_months"),
        row.getInt("months"),
        row.getInt("refresher_hours"),
        List.of((Integer[]) remind.getArray()));
  }
}
