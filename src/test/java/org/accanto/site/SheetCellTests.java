package org.accanto.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accanto.testing.Abuse;
import org.accanto.testing.Effort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that leaves us runs in an office program (X05), and it comes back as it was. */
@Tag("import")
class SheetCellTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+39 333", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "  =1", "\u00A0=1", "\u0001=1",
        "\u200B=1", "\uFEFF=1", "\u202E=1", "＝1+1", "＋1", "－1", "＠x", "'=1", "''=1", "-",
        "=cmd|' /C calc'!A0", "\u2212" + "1", "\u0000=1", "\u3000=1", "\u2028=1"
      })
  void whatCouldRunIsMarkedAndComesBack(String text) {
    String written = SheetCell.write(text);

    assertThat(written).isEqualTo("'" + text);
    assertThat(SheetCell.read(written)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amina",
        "D’Angelo",
        "'s avonds",
        "",
        "a=b",
        "5-6",
        "«=»",
        "1+1",
        "x@y",
        "'ndrangheta"
      })
  void whatCannotRunStaysAsItIs(String text) {
    assertThat(SheetCell.write(text)).isEqualTo(text);
    assertThat(SheetCell.read(text)).isEqualTo(text);
  }

  @Test
  void aNumberThatWasKeptWholeAsAFormulaIsANumber() {
    assertThat(SheetCell.read("=\"0115550101\"")).isEqualTo("0115550101");
    assertThat(SheetCell.read("=\"a\"")).isEqualTo("=\"a\"");
  }

  @Test
  @Abuse("N06")
  void aLongRowOfBlanksIsAnsweredAtOnce() {
    String blanks = " ".repeat(1_000_000);

    Duration effort =
        Effort.of(() -> {
          assertThat(SheetCell.write(blanks)).isEqualTo(blanks);
          assertThat(SheetCell.write("'".repeat(1_000_000))).startsWith("''");
        });

    assertThat(effort).isLessThan(Duration.ofSeconds(1));
  }
}
