package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accanto.testing.Abuse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row becomes a person or says every reason why not. */
@Tag("import")
class ImportRowsTests {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

  @Test
  void anItalianRow() {
    List<ImportRow> rows =
        rows(
            "N°;Nome;Cognome;Cellulare;E-mail;Lingue;Città;Scadenza attestato;Ore settimanali;Al massimo;Esperienze\n"
                + "7;Luca;Neri;333 1234567;luca@example.org;italiano e arabo;Torino;31/12/2028;2,5;2;strada, carcere\n",
            ImportKind.SUPPORTER);

    assertThat(rows)
        .containsExactly(
            new ImportRow.Understood(
                rows.getFirst().row(),
                new ImportPerson(
                    "7",
                    "Luca Neri",
                    "Luca",
                    ImportKind.SUPPORTER,
                    List.of("it", "ar"),
                    List.of("3331234567"),
                    "luca@example.org",
                    "Torino",
                    List.of("sleptRough", "prison"),
                    LocalDate.of(2028, 12, 31),
                    150,
                    2,
                    "",
                    null)));
  }

  @Test
  void aGreekRow() {
    ImportPerson eleni =
        person(
            "Ονοματεπώνυμο;Τηλέφωνο;Γλώσσες;Περιοχή;Ημ/νία εγγραφής;Ώρες;Ιδιότητα\n"
                + "Ελένη Άσπρου;694 1234567;Ελληνικά, Αγγλικά;Κυψέλη;1.9.2026;3 ώρες;Εθελόντρια\n");

    assertThat(eleni.called()).isEqualTo("Ελένη Άσπρου");
    assertThat(eleni.kind()).isEqualTo(ImportKind.SUPPORTER);
    assertThat(eleni.languages()).containsExactly("el", "en");
    assertThat(eleni.since()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(eleni.weeklyMinutes()).isEqualTo(180);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 120",
    "2.5, 150",
    "'2,5 h', 150",
    "2:30, 150",
    "3 ore, 180",
    "3 ώρες, 180",
    "4h, 240"
  })
  void hoursInManyShapes(String cell, int minutes) {
    assertThat(person("Nome\tOre\nLuca\t" + cell + "\n").weeklyMinutes()).isEqualTo(minutes);
  }

  @Test
  void everyReasonOfARowIsSaidAtOnce() {
    List<ImportRow> rows =
        rows("Nome;Cellulare;Lingue;Dal\n;sera;klingonese;12/31/2025\n", ImportKind.PEER);

    assertThat(((ImportRow.Refused) rows.getFirst()).troubles())
        .extracting(ImportTrouble::why)
        .containsExactly(
            ImportReason.NO_NAME,
            ImportReason.LANGUAGE_UNKNOWN,
            ImportReason.PHONE_UNCLEAR,
            ImportReason.DATE_MONTH_FIRST);
  }

  @Test
  @Abuse("X08")
  void aSpreadsheetMakesNobodyACoordinator() {
    assertThat(refusal("Nome;Tipo\nGiulia;Coordinatrice\n")).isEqualTo(ImportReason.KIND_NOT_GIVEN);
    assertThat(refusal("Nome;Tipo\nGiulia;admin\n")).isEqualTo(ImportReason.KIND_NOT_GIVEN);
  }

  @Test
  void aRowWithASeparatorTooManyIsRefused() {
    assertThat(refusal("Nome;Città;Dal\nLuca;Torino;;x\nAmina;Bari;\nZoe;Bari;\n"))
        .isEqualTo(ImportReason.TOO_MANY_CELLS);
  }

  @Test
  void aTextThatIsTooLongSaysHowLongItMayBe() {
    List<ImportRow> rows = rows("Nome;Città\n" + "x".repeat(81) + ";Bari\n", ImportKind.PEER);

    assertThat(((ImportRow.Refused) rows.getFirst()).troubles())
        .containsExactly(new ImportTrouble(0, ImportReason.TOO_LONG, 80));
  }

  @Test
  void theSamePersonTwiceInOneListNamesTheOtherRow() {
    List<ImportRow> rows =
        rows("Nome;Cellulare\nÀmina;333 123456\nLuca;1234567\namina;333-123456\n", ImportKind.PEER);

    assertThat(((ImportRow.Refused) rows.get(2)).troubles())
        .containsExactly(new ImportTrouble(-1, ImportReason.SAME_AS_ROW, 2));
  }

  @Test
  void oneNumberForTwoPeopleIsNoNumber() {
    List<ImportRow> rows =
        rows("ID;Nome\n179;Cully\n180;Beryle\n179;Leelah\n", ImportKind.SUPPORTER);

    assertThat(((ImportRow.Refused) rows.get(2)).troubles())
        .containsExactly(new ImportTrouble(-1, ImportReason.SAME_NUMBER_AS_ROW, 2));
  }

  @Test
  void aNameThatNobodySeesIsNoName() {
    assertThat(refusal("Nome;Dal\n\u200B\uFEFF;1/1/2026\n")).isEqualTo(ImportReason.NO_NAME);
  }

  @Test
  void aChoiceNeedsANameAndAKindAndTakesNoColumnOfPower() {
    Sheet sheet = SheetReaderTests.read("Nome;Ruolo;Nominativo\nLuca;admin;x\n");

    assertThat(choice(sheet, java.util.Map.of(), ImportKind.PEER).trouble(sheet))
        .contains(ColumnTrouble.NO_NAME);
    assertThat(choice(sheet, java.util.Map.of(0, ColumnField.CALLED), null).trouble(sheet))
        .contains(ColumnTrouble.NO_KIND);
    assertThat(
            choice(
                    sheet,
                    java.util.Map.of(0, ColumnField.CALLED, 1, ColumnField.KIND),
                    ImportKind.PEER)
                .trouble(sheet))
        .contains(ColumnTrouble.NEVER_TAKEN);
    assertThat(
            choice(
                    sheet,
                    java.util.Map.of(0, ColumnField.CALLED, 2, ColumnField.CALLED),
                    ImportKind.PEER)
                .trouble(sheet))
        .contains(ColumnTrouble.TWICE);
    assertThat(
            choice(sheet, java.util.Map.of(0, ColumnField.CALLED), ImportKind.PEER).leftOut(sheet))
        .extracting(SheetColumn::heading)
        .containsExactly("Ruolo", "Nominativo");
  }

  private static ColumnChoice choice(
      Sheet sheet,
      java.util.Map<Integer, ColumnField> fields,
      @org.jspecify.annotations.Nullable ImportKind everybody) {
    assertThat(sheet.rows()).isNotEmpty();
    return new ColumnChoice(fields, everybody, "it");
  }

  private static ImportReason refusal(String text) {
    return ((ImportRow.Refused) rows(text, ImportKind.PEER).getFirst()).troubles().getFirst().why();
  }

  private static ImportPerson person(String text) {
    return ((ImportRow.Understood) rows(text, ImportKind.SUPPORTER).getFirst()).person();
  }

  static List<ImportRow> rows(String text, ImportKind everybody) {
    Sheet sheet = SheetReaderTests.read(text);
    var choice = new ColumnChoice(ColumnWords.suggest(sheet.columns()), everybody, "it");
    return ImportRows.of(sheet, choice, TODAY);
  }
}
