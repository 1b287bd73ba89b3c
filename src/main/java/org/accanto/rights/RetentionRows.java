package org.accanto.rights;

import java.util.List;
import java.util.Optional;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long files are kept, and whom some months would concern: for coordinators. */
@Repository
class RetentionRows {

  private final JdbcClient database;

  RetentionRows(JdbcClient database) {
    this.database = database;
  }

  Optional<Retention> now() {
    return database
        .sql("select peer_months, supporter_months, asked_months from rights.retention")
        .query((row, n) ->
            new Retention(
                row.getObject("peer_months", Integer.class),
                row.getObject("supporter_months", Integer.class),
                row.getObject("asked_months", Integer.class)))
        .optional();
  }

  void keep(Retention months) {
    database
        .sql(
            """
            update rights.retention set peer_months = :peer, supporter_months = :supporter,
              asked_months = :asked, changed_at = (select sec.now()),
              changed_by = (select sec.person())
            """)
        .param("peer", months.peer())
        .param("supporter", months.supporter())
        .param("asked", months.asked())
        .update();
  }

  List<PastTheirTime> would(Retention months) {
    return database
        .sql(
            """
            select p.hat, p.ended_at,
              coalesce((select c.called from sec.called(array[p.person]) c), '') as called
              from sec.would_be_forgotten(:peer::integer, :supporter::integer, :asked::integer) p
            """)
        .param("peer", months.peer())
        .param("supporter", months.supporter())
        .param("asked", months.asked())
        .query((row, n) ->
            new PastTheirTime(
                row.getString("called"),
                Hat.valueOf(row.getString("hat")),
                Sql.instant(row, "ended_at")))
        .list();
  }
}
