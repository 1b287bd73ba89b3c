package org.accanto.confidentiality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accanto.confidentiality.Decision.Because;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;

/**
 * The policy function: pure, closed by default, and nothing else decides. The table is a reviewed
 * file; the database holds the same one and decides again (decision record 0003).
 */
final class DecisionTable {

  /** One cell: what reading answers, and whether the relation may also write. */
  record Cell(char answer, boolean writes) {

    static final Cell HIDDEN = new Cell('-', false);

    static Cell of(String text) {
      boolean writes = text.endsWith("+");
      String answer = writes ? text.substring(0, text.length() - 1) : text;
      if (answer.length() != 1 || "ABCMV-".indexOf(answer.charAt(0)) < 0) {
        throw new IllegalArgumentException("not a cell: " + text);
      }
      if (writes && !answer.equals("A")) {
        throw new IllegalArgumentException("who writes must be able to read: " + text);
      }
      return new Cell(answer.charAt(0), writes);
    }
  }

  private final Map<DataClass, Map<Relation, Cell>> cells;

  private DecisionTable(Map<DataClass, Map<Relation, Cell>> cells) {
    this.cells = cells;
  }

  /** The reviewed table. */
  static DecisionTable golden() {
    try (InputStream in = DecisionTable.class.getResourceAsStream("decision-table.csv")) {
      if (in == null) {
        throw new IllegalStateException("the decision table is missing");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DecisionTable read(List<String> lines) {
    List<List<String>> rows =
        lines.stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> List.of(line.split(",", -1)))
            .toList();
    List<Relation> relations = rows.getFirst().stream().skip(1).map(Relation::valueOf).toList();
    Map<DataClass, Map<Relation, Cell>> cells = new EnumMap<>(DataClass.class);
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<Relation, Cell> line = new EnumMap<>(Relation.class);
      for (int i = 0; i < relations.size(); i++) {
        line.put(relations.get(i), Cell.of(row.get(i + 1)));
      }
      if (cells.put(DataClass.valueOf(row.getFirst()), line) != null) {
        throw new IllegalArgumentException("twice: " + row.getFirst());
      }
    }
    return new DecisionTable(cells);
  }

  Cell cell(DataClass of, @Nullable Relation relation) {
    return relation == null
        ? Cell.HIDDEN
        : cells.getOrDefault(of, Map.of()).getOrDefault(relation, Cell.HIDDEN);
  }

  /**
   * Reading. Deny wins: whoever does not act, or has no relation, is answered before any cell is
   * looked at; of a file that rests only the person reads; consent only widens a cell that asks for
   * it.
   */
  Decision reading(DataClass of, Standing standing) {
    if (!standing.acts() || standing.relation() == null) {
      return new Decision.Hidden();
    }
    if (standing.frozen() && standing.relation() != Relation.SELF) {
      return new Decision.Hidden();
    }
    return switch (cell(of, standing.relation()).answer()) {
      case 'A' -> new Decision.Allowed(because(standing.relation()));
      case 'B' -> opened(standing, standing.harm());
      case 'C' -> opened(standing, false);
      case 'M' -> new Decision.Minimal();
      case 'V' -> new Decision.KnownButClosed();
      default -> new Decision.Hidden();
    };
  }

  private static Decision opened(Standing standing, boolean harm) {
    if (standing.opened()) {
      return new Decision.Allowed(Because.AUTHORISATION);
    }
    return harm ? new Decision.Allowed(Because.EMERGENCY) : new Decision.Hidden();
  }

  /**
   * Writing: only where the cell says so, by the two never while their walk rests, and by nobody
   * into a file that rests.
   */
  boolean writing(DataClass of, Standing standing) {
    return standing.acts()
        && !standing.rests()
        && !standing.frozen()
        && cell(of, standing.relation()).writes();
  }

  /** Whether a person can open things of this class to somebody in this hat. */
  boolean opensTo(Hat hat, DataClass of) {
    char answer =
        switch (hat) {
          case PROFESSIONAL -> cell(of, Relation.PROFESSIONAL).answer();
          case COORDINATOR -> cell(of, Relation.COORDINATOR).answer();
          case ASKER, PEER, SUPPORTER, SUPERVISOR, DPO -> '-';
        };
    return answer == 'B' || answer == 'C';
  }

  private static Because because(Relation relation) {
    return switch (relation) {
      case SELF -> Because.OWN;
      case COMPANION, COMP_UNSIGNED, COMP_PAUSED, EX_COMPANION -> Because.WALK;
      default -> Because.ROLE;
    };
  }
}
