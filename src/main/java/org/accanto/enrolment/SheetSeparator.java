package org.accanto.enrolment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which character stands between the cells: the one that cuts the first rows into equally many. */
final class SheetSeparator {

  private static final List<Character> CANDIDATES = List.of(';', ',', '\t', '|');
  private static final int ROWS_LOOKED_AT = 30;
  private static final int CHARACTERS_LOOKED_AT = 100_000;

  private SheetSeparator() {}

  /** What an office program wrote into the first line as "sep=;", if it did. */
  static Optional<Character> declared(String firstLine) {
    String line = firstLine.strip().replace("\"", "").toLowerCase(Locale.ROOT);
    if (firstLine.toLowerCase(Locale.ROOT).startsWith("sep=\t")) {
      return Optional.of('\t');
    }
    return line.length() == 5 && line.startsWith("sep=")
        ? Optional.of(line.charAt(4))
        : Optional.empty();
  }

  static char guess(String text) {
    String sample = text.substring(0, Math.min(text.length(), CHARACTERS_LOOKED_AT));
    char best = unused(sample);
    double highest = 0;
    for (char candidate : CANDIDATES) {
      double fits = fit(sample, candidate);
      if (fits > highest) {
        highest = fits;
        best = candidate;
      }
    }
    return best;
  }

  /** For a list with one column: a character that cuts nothing. */
  private static char unused(String sample) {
    return CANDIDATES.stream().filter(c -> sample.indexOf(c) < 0).findFirst().orElse('\t');
  }

  /** 0 when this character cuts nothing; more for equally wide rows, and for wider ones. */
  private static double fit(String sample, char separator) {
    List<Integer> widths = widths(sample, separator);
    int usual =
        widths.stream()
            .collect(Collectors.groupingBy(w -> w, Collectors.counting()))
            .entrySet()
            .stream()
            .max(
                Map.Entry.<Integer, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0);
    if (usual < 2) {
      return 0;
    }
    double alike = (double) Collections.frequency(widths, usual) / widths.size();
    return alike * alike * Math.log(1.0 + usual);
  }

  private static List<Integer> widths(String sample, char separator) {
    List<Integer> widths = new ArrayList<>();
    CsvReader<CsvRecord> rows =
        SheetReader.csv(separator)
            .allowUnclosedQuote(true)
            .skipEmptyLines(true)
            .ofCsvRecord(sample);
    var each = rows.iterator();
    try {
      while (widths.size() < ROWS_LOOKED_AT && each.hasNext()) {
        widths.add(each.next().getFieldCount());
      }
    } catch (CsvParseException tooWide) {
      widths.add(SheetReader.MOST_COLUMNS + 1);
    }
    return widths;
  }
}
