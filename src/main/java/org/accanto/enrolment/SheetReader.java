package org.accanto.enrolment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accanto.site.SheetCell;
import org.accanto.site.TextBytes;
import org.accanto.site.TextEncoding;

/**
 * Reads a list that an organisation has, as its office program saved it (W14). Every limit has its
 * sentence.
 */
public final class SheetReader {

  public static final int MOST_BYTES = 5 * 1024 * 1024;
  public static final int MOST_ROWS = 5_000;
  public static final int MOST_COLUMNS = 100;

  private SheetReader() {}

  public static SheetReading read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return SheetRefusal.TOO_LARGE;
    }
    if (TextBytes.starts(bytes, 'P', 'K', 3, 4)
        || TextBytes.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return SheetRefusal.WORKBOOK;
    }
    Optional<TextBytes> found = TextBytes.of(bytes);
    if (found.isEmpty() || found.get().text().indexOf('\0') >= 0) {
      return SheetRefusal.NOT_TEXT;
    }
    return read(found.get());
  }

  private static SheetReading read(TextBytes found) {
    String text = found.text();
    if (text.startsWith("%PDF-")) {
      return SheetRefusal.NOT_TEXT;
    }
    int end = firstLineEnd(text);
    Optional<Character> declared = SheetSeparator.declared(text.substring(0, end));
    String list = declared.isPresent() ? afterLine(text, end) : text;
    char separator = declared.orElseGet(() -> SheetSeparator.guess(list));
    try {
      return build(found.encoding(), separator, list);
    } catch (CsvParseException e) {
      return e.getMessage() != null && e.getMessage().contains("fields")
          ? SheetRefusal.TOO_MANY_COLUMNS
          : SheetRefusal.OPEN_QUOTE;
    }
  }

  private static SheetReading build(TextEncoding encoding, char separator, String list) {
    List<SheetRow> rows = new ArrayList<>();
    int number = 0;
    for (CsvRecord record : csv(separator).ofCsvRecord(list)) {
      number++;
      int reach = reach(record.getFields());
      if (reach == 0) {
        continue;
      }
      if (reach > MOST_COLUMNS) {
        return SheetRefusal.TOO_MANY_COLUMNS;
      }
      List<String> cells =
          record.getFields().stream().limit(MOST_COLUMNS).map(SheetCell::read).toList();
      rows.add(new SheetRow(number, cells, List.of()));
      // A few rows may stand above the headings; SheetHeadings counts exactly.
      if (rows.size() > MOST_ROWS + SheetHeadings.MOST_ROWS_ABOVE + 1) {
        return SheetRefusal.TOO_MANY_ROWS;
      }
    }
    return SheetHeadings.divide(encoding, separator, rows);
  }

  // The library announces other names for its next version; the one for quotes is not there yet.
  @SuppressWarnings("removal")
  static CsvReader.CsvReaderBuilder csv(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(true);
  }

  /** How many cells a row has when the blank ones at its end do not count. */
  static int reach(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  private static int firstLineEnd(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static String afterLine(String text, int end) {
    if (text.startsWith("\r\n", end)) {
      return text.substring(end + 2);
    }
    return end < text.length() ? text.substring(end + 1) : "";
  }
}
