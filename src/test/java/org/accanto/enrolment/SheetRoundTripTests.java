package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accanto.site.SheetWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random lists, written in a random way, are read back as they were. The seed stands in the test's
 * name.
 */
@Tag("import")
class SheetRoundTripTests {

  private static final List<String> PIECES =
      List.of(
          "a",
          "Rossi",
          "Ά",
          "ννα",
          "ò",
          " ",
          "\"",
          "'",
          ";",
          ",",
          "\t",
          "\n",
          "=",
          "+",
          "-",
          "@",
          "0",
          "31/12/2025",
          "عربي",
          "🙂",
          "\u200B",
          "|",
          "\r\n",
          "e\u0301",
          "<b>",
          "#",
          "sep=");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void whatIsWrittenIsRead(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      List<List<String>> rows = rows(random);
      char separator = ";,\t".charAt(random.nextInt(3));
      String encoding = List.of("UTF-8", "UTF-8 BOM", "UTF-16LE BOM").get(random.nextInt(3));
      String text = SheetWriter.write(rows, separator);

      Sheet sheet = SheetReaderTests.read(SheetReaderTests.bytes(encoding, text));

      assertThat(sheet.separator()).as("round %s", round).isEqualTo(separator);
      assertThat(sheet.headings()).isEqualTo(rows.getFirst());
      assertThat(sheet.rows().stream().map(SheetRow::cells).toList())
          .as("round %s", round)
          .isEqualTo(rows.subList(1, rows.size()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void anyBytesAreAnswered(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] =
            random.nextInt(3) == 0 ? bytes[i] : (byte) "\";,\n\tax1".charAt(random.nextInt(8));
      }
      SheetReading reading = SheetReader.read(bytes);
      if (reading instanceof Sheet sheet) {
        assertThat(sheet.rows()).allMatch(r -> r.cells().size() == sheet.columns().size());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1253", "UTF-8"})
  void everyCharacterOfACodePageSurvives(String encoding) {
    Charset charset = Charset.forName(encoding);
    boolean greek = encoding.endsWith("1253");
    StringBuilder all = new StringBuilder(greek ? "Ελληνικά γράμματα παντού " : "tutto più città ");
    for (int b = 0xA1; b < 0x100 && charset != StandardCharsets.UTF_8; b++) {
      String c = new String(new byte[] {(byte) b}, charset);
      all.append(greek ? "αβγ δε " : "x").append(c.equals("\uFFFD") ? "" : c);
    }
    String cell = all.toString().strip();

    Sheet sheet = SheetReaderTests.read(("Nome;Note\nAmina;" + cell + "\n").getBytes(charset));

    assertThat(sheet.rows().getFirst().cells().get(1)).isEqualTo(cell);
  }

  private static List<List<String>> rows(Random random) {
    int width = 2 + random.nextInt(6);
    List<List<String>> rows = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      headings.add("Colonna " + (char) ('A' + i));
    }
    rows.add(headings);
    int height = 1 + random.nextInt(12);
    for (int r = 0; r < height; r++) {
      List<String> row = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        row.add(cell(random));
      }
      row.set(0, "x" + row.getFirst());
      rows.add(row);
    }
    return rows;
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    int pieces = random.nextInt(5);
    for (int i = 0; i < pieces; i++) {
      cell.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return cell.toString();
  }
}
