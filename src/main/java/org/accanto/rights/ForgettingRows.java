package org.accanto.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.rights.Forgetting.Hold;
import org.accanto.rights.Forgetting.Why;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked to be forgotten, as far as the acting person's policies show it. */
@Repository
class ForgettingRows {

  private static final String ALL =
      """
      select f.id, f.hat, f.after_a_time, f.paper is not null as on_paper, f.asked_at, f.due_at, h.why,
        h.until_at, h.id is null and greatest(f.due_at, (select max(coalesce(x.ended_at, x.until_at))
          from rights.hold x where x.forgetting = f.id)) < (select sec.now()) - interval '1 day' as overdue,
        coalesce((select c.called from sec.called(array[f.person]) c), '') as called,
        coalesce((select s.called from sec.staff() s where s.person = h.set_by limit 1),
          (select c.called from sec.called(array[h.set_by]) c), '') as by
        from rights.forgetting f
        left join rights.hold h on h.forgetting = f.id and h.ended_at is null
          and h.until_at > (select sec.now())
      """;

  private final JdbcClient database;

  ForgettingRows(JdbcClient database) {
    this.database = database;
  }

  Optional<Forgetting> mine() {
    return database
        .sql(
            ALL
                + " where f.person = (select sec.person()) and f.hat = (select (sec.acting()).hat)"
                + " and not f.after_a_time")
        .query(ForgettingRows::forgetting)
        .optional();
  }

  /** Of others, what comes first before what comes later. */
  List<Forgetting> ofOthers() {
    return database
        .sql(ALL + " where f.person <> (select sec.person()) order by f.due_at, f.id")
        .query(ForgettingRows::forgetting)
        .list();
  }

  void ask(UUID id) {
    database.sql("select sec.ask_to_forget(:id)").param("id", id).query(row -> {});
  }

  boolean takeBack() {
    return database.sql("select sec.keep_what_i_told()").query(Boolean.class).single();
  }

  /** Whose file it is; empty when there is none that this actor can hold back, or one holds it. */
  Optional<PersonId> hold(UUID id, UUID of, Why why, Instant until) {
    return database
        .sql("select sec.hold_back(:id, :of, :why, :until) as told")
        .param("id", id)
        .param("of", of)
        .param("why", why.name())
        .param("until", Sql.at(until))
        .query(ForgettingRows::told)
        .single();
  }

  Optional<PersonId> endHold(UUID of) {
    return database
        .sql("select sec.end_hold(:of) as told")
        .param("of", of)
        .query(ForgettingRows::told)
        .single();
  }

  private static Optional<PersonId> told(ResultSet row, int number) throws SQLException {
    @Nullable UUID told = row.getObject("told", UUID.class);
    return Optional.ofNullable(told).map(PersonId::new);
  }

  private static Forgetting forgetting(ResultSet row, int number) throws SQLException {
    @Nullable Instant until = Sql.instantOrNull(row, "until_at");
    @Nullable Hold hold =
        until == null
            ? null
            : new Hold(Why.valueOf(row.getString("why")), until, row.getString("by"));
    return new Forgetting(
        Sql.uuid(row, "id"),
        row.getString("called"),
        Hat.valueOf(row.getString("hat")),
        row.getBoolean("after_a_time"),
        row.getBoolean("on_paper"),
        row.getBoolean("overdue"),
        Sql.instant(row, "asked_at"),
        Sql.instant(row, "due_at"),
        hold);
  }
}
