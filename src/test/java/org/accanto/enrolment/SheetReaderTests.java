package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.accanto.testing.Abuse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list comes in as it is: every encoding, every separator, every oddity of office programs. */
@Tag("import")
class SheetReaderTests {

  private static final List<String> ITALIAN = List.of("Nome", "Città", "Attività");
  private static final List<String> GREEK = List.of("Όνομα", "Πόλη", "Γλώσσες");
  private static final List<String> ENGLISH = List.of("Name", "Town", "Languages");

  static Stream<Arguments> shapes() {
    Stream.Builder<Arguments> all = Stream.builder();
    for (char separator : new char[] {';', ',', '\t'}) {
      for (String line : List.of("\n", "\r\n")) {
        for (String encoding : List.of("UTF-8", "UTF-8 BOM", "UTF-16LE BOM", "UTF-16BE BOM")) {
          for (List<String> headings : List.of(ITALIAN, GREEK, ENGLISH)) {
            all.add(Arguments.of(encoding, separator, line, headings));
          }
        }
        all.add(Arguments.of("windows-1252", separator, line, ITALIAN));
        all.add(Arguments.of("windows-1253", separator, line, GREEK));
      }
    }
    return all.build();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyEncodingAndSeparatorReadsTheSame(
      String encoding, char separator, String line, List<String> headings) {
    String first = headings == GREEK ? "Ελένη Άσπρου" : "Nicolò D’Amélie";
    String town = "a" + separator + " b \"c\"";
    String cell = "\"" + town.replace("\"", "\"\"") + "\"";
    String text =
        String.join("" + separator, headings)
            + line
            + String.join("" + separator, first, cell, "x")
            + line
            + String.join("" + separator, "Giulia", "\"first\nsecond\"", "")
            + line;

    Sheet sheet = read(bytes(encoding, text));

    assertThat(sheet.headings()).isEqualTo(headings);
    assertThat(sheet.separator()).isEqualTo(separator);
    assertThat(sheet.rows().get(0).cells()).containsExactly(first, town, "x");
    assertThat(sheet.rows().get(1).cells()).containsExactly("Giulia", "first\nsecond", "");
    assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 3);
  }

  @Test
  void aLineThatNamesTheSeparatorIsNoRow() {
    Sheet sheet = read("sep=,\r\nNome,Note\r\nAmina,a;b;c;d\r\n");

    assertThat(sheet.headings()).containsExactly("Nome", "Note");
    assertThat(sheet.rows().getFirst().cells()).containsExactly("Amina", "a;b;c;d");
  }

  @Test
  void commasInsideNamesDoNotWinAgainstSemicolons() {
    Sheet sheet = read("Nome;Telefono\nRossi, Amina;1\nNeri, Luca;2\nBianchi, Giulia;3\n");

    assertThat(sheet.rows().getFirst().cells()).containsExactly("Rossi, Amina", "1");
  }

  @Test
  void aListWithOneColumnIsAList() {
    Sheet sheet = read("Nome\nAmina\nLuca\n");

    assertThat(sheet.rows()).hasSize(2);
  }

  @Test
  void blankRowsAndEmptyColumnsAtTheEndDisappearAndRowNumbersStay() {
    Sheet sheet = read("Nome;Città;;;\n;;;;\nAmina;Torino;;;\n\n  ;\nLuca;;;;\n;;;;\n");

    assertThat(sheet.headings()).containsExactly("Nome", "Città");
    assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(3, 6);
  }

  @Test
  void aTitleAboveTheHeadingsIsNoHeading() {
    Sheet sheet =
        read("Elenco volontari 2026;;;\n\nNome;Telefono;Lingue;Città\nAmina;1;it;Torino\n");

    assertThat(sheet.above()).containsExactly("Elenco volontari 2026");
    assertThat(sheet.headings()).startsWith("Nome");
    assertThat(sheet.rows().getFirst().number()).isEqualTo(4);
  }

  @Test
  void equalHeadingsAreToldApart() {
    Sheet sheet = read("Telefono;Nome;Telefono;telefono\n1;A;2;3\n");

    assertThat(sheet.headings())
        .containsExactly("Telefono", "Nome", "Telefono (2)", "telefono (3)");
  }

  @Test
  void aColumnWithoutHeadingKeepsItsLetter() {
    Sheet sheet = read("Nome;;Note\nAmina;x;y\n");

    assertThat(sheet.columns().get(1)).isEqualTo(new SheetColumn(1, "", "B"));
    assertThat(SheetColumn.at(27, "").letter()).isEqualTo("AB");
  }

  @Test
  void shortRowsAreFilledAndLongRowsSaySo() {
    Sheet sheet = read("Nome;Città;Note\nAmina\nLuca;Torino;a;b;c\nGiulia;Bari;x\n");

    assertThat(sheet.rows().get(0).cells()).containsExactly("Amina", "", "");
    assertThat(sheet.rows().get(1).beyond()).containsExactly("b", "c");
  }

  @Test
  void aQuoteInTheMiddleOfANameStays() {
    Sheet sheet = read("Nome;Città\nGiuseppe \"Pino\" Rossi;Bari\n");

    assertThat(sheet.rows().getFirst().cells().getFirst()).isEqualTo("Giuseppe \"Pino\" Rossi");
  }

  @Test
  void frenchAccentsAreNotGreek() {
    Sheet sheet =
        read(bytes("windows-1252", "Nom;Ville\nZoé Lefèvre;Orléans\nJosé Núñez;Málaga\n"));

    assertThat(sheet.rows().getFirst().cells()).containsExactly("Zoé Lefèvre", "Orléans");
  }

  @Test
  @Abuse("N06")
  void eachLimitHasItsReason() {
    String heads = "Nome;Città\n";

    assertThat(SheetReader.read(new byte[SheetReader.MOST_BYTES + 1]))
        .isEqualTo(SheetRefusal.TOO_LARGE);
    assertThat(refusal("")).isEqualTo(SheetRefusal.NOTHING_IN_IT);
    assertThat(refusal(" ;; \n\n")).isEqualTo(SheetRefusal.NOTHING_IN_IT);
    assertThat(refusal(heads)).isEqualTo(SheetRefusal.ONLY_HEADINGS);
    assertThat(refusal(heads + "A;B\n".repeat(5001))).isEqualTo(SheetRefusal.TOO_MANY_ROWS);
    assertThat(read(heads + "A;B\n".repeat(5000)).rows()).hasSize(5000);
    assertThat(refusal("x;".repeat(101) + "x\n" + "y;".repeat(101) + "y\n"))
        .isEqualTo(SheetRefusal.TOO_MANY_COLUMNS);
    assertThat(refusal(";".repeat(1_000_000) + "x\n")).isEqualTo(SheetRefusal.TOO_MANY_COLUMNS);
    assertThat(refusal(heads + "\"Amina;Torino\nLuca;Bari\n")).isEqualTo(SheetRefusal.OPEN_QUOTE);
    assertThat(SheetReader.read(new byte[] {'P', 'K', 3, 4, 20})).isEqualTo(SheetRefusal.WORKBOOK);
    assertThat(refusal("%PDF-1.7 x")).isEqualTo(SheetRefusal.NOT_TEXT);
    assertThat(refusal("Nome;\0\0\nA;B\n")).isEqualTo(SheetRefusal.NOT_TEXT);
  }

  @Test
  @Abuse("N06")
  void fiveMegabytesOfSeparatorsOrQuotesAreAnsweredInASecond() {
    long begin = System.nanoTime();

    refusal(";".repeat(SheetReader.MOST_BYTES));
    refusal("\"".repeat(SheetReader.MOST_BYTES));
    refusal("\n".repeat(SheetReader.MOST_BYTES));
    refusal("a;".repeat(90).concat("\n").repeat(20_000));

    assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(4_000);
  }

  private static SheetReading refusal(String text) {
    return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Sheet read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Sheet read(byte[] bytes) {
    SheetReading reading = SheetReader.read(bytes);
    assertThat(reading).isInstanceOf(Sheet.class);
    return (Sheet) reading;
  }

  static byte[] bytes(String encoding, String text) {
    var out = new ByteArrayOutputStream();
    switch (encoding) {
      case "UTF-8 BOM" -> out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      case "UTF-16LE BOM" -> out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
      case "UTF-16BE BOM" -> out.writeBytes(new byte[] {(byte) 0xFE, (byte) 0xFF});
      default -> {}
    }
    out.writeBytes(text.getBytes(Charset.forName(encoding.replace(" BOM", ""))));
    return out.toByteArray();
  }
}
