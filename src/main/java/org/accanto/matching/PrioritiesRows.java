package org.accanto.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accanto.matching.Priorities.Threshold;
import org.accanto.matching.Priorities.Weighed;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of what counts, in the table {@code matching.priorities}; none is ever changed. */
@Repository
class PrioritiesRows {

  private final JdbcClient database;
  private final Clock clock;

  PrioritiesRows(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Priorities now() {
    return database
        .sql("select * from matching.priorities order by version desc limit 1")
        .query(PrioritiesRows::read)
        .single();
  }

  List<PrioritiesVersion> versions() {
    return database
        .sql("select version, since from matching.priorities order by version desc")
        .query((row, n) -> new PrioritiesVersion(row.getInt("version"), Sql.instant(row, "since")))
        .list();
  }

  /** False when somebody else has written this version meanwhile. */
  boolean add(Priorities next, PersonId by) {
    return database
            .sql(
                """
                insert into matching.priorities (version, experience, way, times, place, language, gender,
                  floor, first_days, first_told, soon_days, soon_told, strict, spread, since, by)
                values (:version, :experience, :way, :times, :place, :language, :gender, :floor,
                  :firstDays, :firstTold, :soonDays, :soonTold, :strict, :spread, :at, :by)
                on conflict do nothing
                """)
            .param("version", next.version())
            .param("experience", next.weight(Weighed.EXPERIENCE))
            .param("way", next.weight(Weighed.WAY))
            .param("times", next.weight(Weighed.TIMES))
            .param("place", next.weight(Weighed.PLACE))
            .param("language", next.weight(Weighed.LANGUAGE))
            .param("gender", next.weight(Weighed.GENDER))
            .param("floor", next.floor())
            .param("firstDays", next.first().days())
            .param("firstTold", next.first().told())
            .param("soonDays", next.soon().days())
            .param("soonTold", next.soon().told())
            .param("strict", next.strict())
            .param("spread", next.spread())
            .param("at", Sql.at(clock.instant()))
            .param("by", by.value())
            .update()
        > 0;
  }

  private static Priorities read(ResultSet row, int number) throws SQLException {
    Map<Weighed, Integer> weights = new EnumMap<>(Weighed.class);
    for (Weighed one : Weighed.values()) {
      weights.put(one, row.getInt(one.name().toLowerCase(Locale.ROOT)));
    }
    return new Priorities(
        row.getInt("version"),
        weights,
        row.getInt("floor"),
        new Threshold(row.getInt("first_days"), row.getInt("first_told")),
        new Threshold(row.getInt("soon_days"), row.getInt("soon_told")),
        row.getBoolean("strict"),
        row.getInt("spread"));
  }
}
