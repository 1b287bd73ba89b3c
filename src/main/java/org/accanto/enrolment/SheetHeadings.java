package org.accanto.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.accanto.site.Folding;
import org.accanto.site.TextEncoding;

/** Finds the row of headings and makes every row as wide as they are. */
final class SheetHeadings {

  /** A title, an address, the day of printing: more than this is not a list. */
  static final int MOST_ROWS_ABOVE = 10;

  private SheetHeadings() {}

  static SheetReading divide(TextEncoding encoding, char separator, List<SheetRow> all) {
    if (all.isEmpty()) {
      return SheetRefusal.NOTHING_IN_IT;
    }
    int at = headingRow(all);
    List<SheetRow> below = all.subList(at + 1, all.size());
    if (below.isEmpty()) {
      return SheetRefusal.ONLY_HEADINGS;
    }
    if (below.size() > SheetReader.MOST_ROWS) {
      return SheetRefusal.TOO_MANY_ROWS;
    }
    List<SheetColumn> columns = columns(all.get(at).cells(), below);
    List<String> above =
        all.subList(0, at).stream().map(row -> String.join(" ", row.cells()).strip()).toList();
    List<SheetRow> rows = below.stream().map(row -> fitted(row, columns.size())).toList();
    return new Sheet(encoding.name(), separator, above, columns, rows);
  }

  /** The first row that is not just a title: at least half as wide as the widest near the top. */
  private static int headingRow(List<SheetRow> all) {
    List<SheetRow> top = all.subList(0, Math.min(all.size(), MOST_ROWS_ABOVE + 1));
    long widest = top.stream().mapToLong(SheetHeadings::filled).max().orElse(1);
    return IntStream.range(0, top.size())
        .filter(i -> filled(top.get(i)) * 2 >= widest)
        .findFirst()
        .orElse(0);
  }

  private static long filled(SheetRow row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  /**
   * A column without a heading counts when most rows reach that far: one row that is too long has a
   * separator too many, and is refused by itself.
   */
  private static List<SheetColumn> columns(List<String> headings, List<SheetRow> below) {
    int width = SheetReader.reach(headings);
    while (width < SheetReader.MOST_COLUMNS && mostReach(below, width + 1)) {
      width++;
    }
    List<SheetColumn> columns = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < width; i++) {
      String heading = i < headings.size() ? headings.get(i).strip().replaceAll("\\s+", " ") : "";
      int times = heading.isEmpty() ? 1 : seen.merge(Folding.fold(heading), 1, Integer::sum);
      columns.add(SheetColumn.at(i, times == 1 ? heading : heading + " (" + times + ")"));
    }
    return columns;
  }

  private static boolean mostReach(List<SheetRow> rows, int width) {
    return rows.stream().filter(row -> SheetReader.reach(row.cells()) >= width).count() * 2
        > rows.size();
  }

  private static SheetRow fitted(SheetRow row, int width) {
    List<String> cells =
        new ArrayList<>(row.cells().subList(0, Math.min(width, row.cells().size())));
    while (cells.size() < width) {
      cells.add("");
    }
    int reach = SheetReader.reach(row.cells());
    List<String> beyond = reach > width ? row.cells().subList(width, reach) : List.of();
    return new SheetRow(row.number(), cells, beyond);
  }
}
