package org.accanto.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accanto.site.Folding;

/** Turns the rows of a sheet into people, by the choice of columns. */
final class ImportRows {

  private ImportRows() {}

  static List<ImportRow> of(Sheet sheet, ColumnChoice choice, LocalDate today) {
    Map<String, ImportRow.Understood> rowOf = new HashMap<>();
    List<ImportRow> rows = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      ImportRow read = new ImportRowReader(row, choice, today).read();
      rows.add(once(read, rowOf));
    }
    return List.copyOf(rows);
  }

  private static ImportRow once(ImportRow read, Map<String, ImportRow.Understood> rowOf) {
    if (!(read instanceof ImportRow.Understood good)) {
      return read;
    }
    ImportRow.Understood earlier = rowOf.putIfAbsent(ImportKey.inOneList(good.person()), good);
    if (earlier == null) {
      return read;
    }
    ImportReason why =
        Folding.fold(earlier.person().called()).equals(Folding.fold(good.person().called()))
            ? ImportReason.SAME_AS_ROW
            : ImportReason.SAME_NUMBER_AS_ROW;
    return new ImportRow.Refused(
        good.row(), List.of(new ImportTrouble(-1, why, earlier.row().number())));
  }
}
