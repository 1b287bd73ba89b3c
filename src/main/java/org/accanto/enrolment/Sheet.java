package org.accanto.enrolment;

import java.util.List;

/**
 * A list as it was read: nothing is interpreted yet.
 *
 * @param separator the character between two cells
 * @param above what stood over the headings, row by row (a title, a date of printing)
 * @param rows the rows that hold anything, each as wide as the columns
 */
public record Sheet(
    String encoding,
    char separator,
    List<String> above,
    List<SheetColumn> columns,
    List<SheetRow> rows)
    implements SheetReading {

  public Sheet {
    above = List.copyOf(above);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The headings alone, in their order: what a remembered choice of columns hangs on. */
  public List<String> headings() {
    return columns.stream().map(SheetColumn::heading).toList();
  }
}
