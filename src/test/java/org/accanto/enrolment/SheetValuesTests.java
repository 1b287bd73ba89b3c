package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, telephones, languages and words as people of our countries write them. */
@Tag("import")
class SheetValuesTests {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/12/2025",
        "31.12.2025",
        "31-12-2025",
        "31-12-25",
        "31/12/25",
        "31.12.25",
        "2025-12-31",
        "2025/12/31",
        "2025-12-31 00:00:00",
        "2025-12-31T08:15",
        "31/12/2025 0:00",
        " 31/12/2025\u00A0",
        "31 dicembre 2025",
        "31 Δεκεμβρίου 2025",
        "31 December 2025",
        "31 dic 2025",
        "31-Dec-25",
        "31 Δεκ 2025",
        "３１/１２/２０２５"
      })
  void theSameDayInManyShapes(String cell) {
    assertThat(SheetDate.read(cell, TODAY))
        .isEqualTo(new SheetDate.Day(LocalDate.of(2025, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource({
    "12/31/2025, DATE_MONTH_FIRST",
    "31/02/2025, DATE_NO_SUCH_DAY",
    "29.2.2025, DATE_NO_SUCH_DAY",
    "45123, DATE_UNCLEAR",
    "soon, DATE_UNCLEAR",
    "2025, DATE_UNCLEAR",
    "31/12-2025, DATE_UNCLEAR",
    "1/1/0001, DATE_UNCLEAR",
    "'31 brumaio 2025', DATE_UNCLEAR"
  })
  void aDayThatIsNotCertainIsAskedAgain(String cell, ImportReason why) {
    assertThat(SheetDate.read(cell, TODAY)).isEqualTo(new SheetDate.Unclear(why));
  }

  @ParameterizedTest
  @CsvSource({"1/2/47, 2047", "1/2/48, 1948", "1/2/99, 1999", "1/2/00, 2000", "1/2/27, 2027"})
  void twoDigitsOfAYearMeanTheNearestCentury(String cell, int year) {
    assertThat(SheetDate.read(cell, TODAY)).isEqualTo(new SheetDate.Day(LocalDate.of(year, 2, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "333 1234567, 3331234567",
    "+39 333-123.45.67, +393331234567",
    "0039 (0)11 1234567, +39111234567",
    "011/1234567, 0111234567",
    "210 123 4567, 2101234567",
    "'\u200E+30 694\u00A0123 4567', +306941234567",
    "'(555) 123-4567', 5551234567"
  })
  void telephonesAreKeptAsDigits(String cell, String number) {
    assertThat(SheetPhone.read(cell)).isEqualTo(new SheetPhone.Numbers(List.of(number)));
  }

  @Test
  void twoTelephonesInOneCellAreTwo() {
    assertThat(SheetPhone.read("333 1234567 / 011 7654321"))
        .isEqualTo(new SheetPhone.Numbers(List.of("3331234567", "0117654321")));
  }

  @ParameterizedTest
  @CsvSource({
    "'3,93331E+11', PHONE_SHORTENED",
    "3.9E11, PHONE_SHORTENED",
    "chiedere a Luca, PHONE_UNCLEAR",
    "333 1234567 sera, PHONE_UNCLEAR",
    "12345, PHONE_UNCLEAR",
    "1234567890123456, PHONE_UNCLEAR"
  })
  void aTelephoneThatCannotBeCalledIsAskedAgain(String cell, ImportReason why) {
    assertThat(SheetPhone.read(cell)).isEqualTo(new SheetPhone.Unclear(why));
  }

  @ParameterizedTest
  @CsvSource({
    "it, it",
    "ITA, it",
    "Italiano, it",
    "ιταλικά, it",
    "Italian, it",
    "gr, el",
    "greco, el",
    "Ελληνικά, el",
    "ελληνικα, el",
    "arabo, ar",
    "Αραβικά, ar",
    "العربية, ar",
    "Inglese (B2), en",
    "English C1, en",
    "ucraino, uk",
    "Albanian, sq",
    "Αλβανικά, sq",
    "farsi, fa",
    "français, fr"
  })
  void languagesByNameOrCode(String cell, String code) {
    assertThat(SheetLanguages.read(cell)).isEqualTo(Optional.of(List.of(code)));
  }

  @Test
  void manyLanguagesInOneCell() {
    assertThat(SheetLanguages.read("Italiano, inglese e arabo"))
        .isEqualTo(Optional.of(List.of("it", "en", "ar")));
    assertThat(SheetLanguages.read("Ελληνικά και Αγγλικά; ιταλικά/ελληνικά"))
        .isEqualTo(Optional.of(List.of("el", "en", "it")));
    assertThat(SheetLanguages.read("italiano, klingonese")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sì, true",
    "SI, true",
    "ναι, true",
    "yes, true",
    "x, true",
    "✓, true",
    "no, false",
    "όχι, false",
    "ΟΧΙ, false",
    "0, false"
  })
  void yesAndNo(String word, boolean meant) {
    assertThat(ColumnWords.yes(word)).isEqualTo(Optional.of(meant));
  }

  @Test
  void perhapsIsNeitherYesNorNo() {
    assertThat(ColumnWords.yes("perhaps")).isEmpty();
  }
}
