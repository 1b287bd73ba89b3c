package org.accanto.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes lists that an office program opens by double click, and in which no cell runs (X05). */
public final class SheetWriter {

  private static final char MARK = '\uFEFF';

  private SheetWriter() {}

  /** UTF-8 with its mark and semicolons: what Excel reads right in our three languages. */
  public static byte[] file(List<List<String>> rows) {
    return (MARK + write(rows, ';')).getBytes(StandardCharsets.UTF_8);
  }

  public static String write(List<List<String>> rows, char separator) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(text)) {
      rows.forEach(row -> writer.writeRecord(row.stream().map(SheetCell::write).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
