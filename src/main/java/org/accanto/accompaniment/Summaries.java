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
import org.accanto.vault.Vault;
import org.accanto.vault.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads walks with their plans, one row for each plan; only walks that are the actor's to open. */
record Summaries(Actor actor, Vault vault) implements ResultSetExtractor<List<WalkSummary>> {

  /** One row: read first and opened afterwards, so that the keys of all peers come at once. */
  private record Row(
      Walk walk,
      @Nullable String called,
      @Nullable LocalDate lastMet,
      boolean asksAlong,
      Plans.@Nullable Row plan,
      @Nullable UUID step,
      byte @Nullable [] nextStep) {

    static Row of(Walk walk, ResultSet row) throws SQLException {
      return new Row(
          walk,
          row.getString("called"),
          Sql.dateOrNull(row, "last_met"),
          row.getBoolean("asks_along"),
          Plans.Row.of(row),
          Sql.uuidOrNull(row, "step"),
          row.getBytes("next_step"));
    }
  }

  @Override
  public List<WalkSummary> extractData(ResultSet result) throws SQLException {
    List<Row> rows = new ArrayList<>();
    while (result.next()) {
      Walk walk = Walks.walk(result);
      if (walk.isOf(actor)) {
        rows.add(Row.of(walk, result));
      }
    }
    vault.ready(
        rows.stream()
            .filter(row -> row.plan() != null || row.step() != null)
            .map(row -> Whose.peer(row.walk().peer()))
            .toList());
    Map<UUID, WalkSummary> found = new LinkedHashMap<>();
    for (Row row : rows) {
      boolean iAmPeer = row.walk().peer().equals(actor.person());
      WalkSummary summary = found.computeIfAbsent(row.walk().id(), id -> summary(row, iAmPeer));
      if (row.plan() != null) {
        summary.plans().add(row.plan().open(row.walk().peer(), iAmPeer, vault));
      }
    }
    return List.copyOf(found.values());
  }

  private WalkSummary summary(Row row, boolean iAmPeer) {
    Walk walk = row.walk();
    return new WalkSummary(
        walk.id(),
        iAmPeer,
        walk.peer(),
        walk.supporter(),
        row.called() == null ? "" : row.called(),
        walk.state(iAmPeer),
        LocalDate.ofInstant(walk.beganAt(), ZoneOffset.UTC),
        walk.agreedAt(),
        row.lastMet(),
        new ArrayList<>(),
        row.step() == null
            ? null
            : vault.open(Whose.peer(walk.peer()).at(Goals.STEP, row.step()), row.nextStep()),
        row.asksAlong());
  }
}
