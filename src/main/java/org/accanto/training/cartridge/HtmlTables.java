package org.accanto.training.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accanto.training.text.Block;
import org.jsoup.nodes.Element;

/** A table with one row of headings; a cell over several columns is filled up with empty ones. */
final class HtmlTables {

  private HtmlTables() {}

  static Optional<Block> of(Element table, InlineMarkdown inline) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<String> cells = new ArrayList<>();
      row.select("> th, > td").forEach(cell -> cells.add(inline.of(cell).strip()));
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(cells);
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(line(row, columns, " ")));
    lines.add(1, line(List.of(), columns, "---"));
    return Optional.of(new Block(Block.Kind.TABLE, String.join("\n", lines)));
  }

  private static String line(List<String> cells, int columns, String otherwise) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < columns; i++) {
      String cell = i < cells.size() && !cells.get(i).isEmpty() ? cells.get(i) : otherwise;
      line.append(' ').append(cell).append(" |");
    }
    return line.toString();
  }
}
