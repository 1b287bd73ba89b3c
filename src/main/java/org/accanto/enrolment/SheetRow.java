package org.accanto.enrolment;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the office program shows it, counted from 1 with headings and blank rows
 * @param cells one for each column
 * @param beyond what stands right of the last column; a comma too many, most often
 */
public record SheetRow(int number, List<String> cells, List<String> beyond) {

  public SheetRow {
    cells = List.copyOf(cells);
    beyond = List.copyOf(beyond);
  }
}
