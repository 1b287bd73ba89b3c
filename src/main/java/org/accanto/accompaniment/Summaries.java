package org.accanto.accompaniment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads walks with their plans, one row for each plan; only walks that are the actor's to open. */
record Summaries(Actor actor) implements ResultSetExtractor<List<WalkSummary>> {

  @Override
  public List<WalkSummary> extractData(ResultSet row) throws SQLException {
    Map<UUID, WalkSummary> found = new LinkedHashMap<>();
    while (row.next()) {
      Walk walk = Walks.walk(row);
      if (walk.isOf(actor)) {
        boolean iAmPeer = walk.peer().equals(actor.person());
        WalkSummary summary = found.get(walk.id());
        if (summary == null) {
          summary = summary(walk, row, iAmPeer);
          found.put(walk.id(), summary);
        }
        if (row.getObject("plan") != null) {
          summary.plans().add(Plans.plan(row, "plan", iAmPeer));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static WalkSummary summary(Walk walk, ResultSet row, boolean iAmPeer)
      throws SQLException {
    String called = row.getString("called");
    return new WalkSummary(
        walk.id(),
        iAmPeer,
        walk.peer(),
        walk.supporter(),
        called == null ? "" : called,
        walk.state(iAmPeer),
        LocalDate.ofInstant(walk.beganAt(), ZoneOffset.UTC),
        Sql.dateOrNull(row, "last_met"),
        new ArrayList<>(),
        row.getString("next_step"));
  }
}
