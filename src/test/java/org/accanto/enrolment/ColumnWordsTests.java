package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings are recognised in three languages; what gives power is never taken (X08). */
@Tag("import")
class ColumnWordsTests {

  @ParameterizedTest
  @CsvSource({
    "Nome, CALLED",
    "NOME E COGNOME, CALLED",
    "Nominativo, CALLED",
    "Ονοματεπώνυμο, CALLED",
    "ΟΝΟΜΑ, CALLED",
    "Όνομα, CALLED",
    "First Name, CALLED",
    "Cognome, SURNAME",
    "Επώνυμο, SURNAME",
    "Last name, SURNAME",
    "Tel., PHONE",
    "N. cellulare, PHONE",
    "Κινητό Τηλέφωνο, PHONE",
    "Phone number, PHONE",
    "E-mail, EMAIL",
    "Lingue parlate, LANGUAGES",
    "Γλώσσες, LANGUAGES",
    "Città, PLACE",
    "citta, PLACE",
    "Πόλη, PLACE",
    "Town, PLACE",
    "Scadenza certificato, CERTIFICATE_UNTIL",
    "Λήξη πιστοποιητικού, CERTIFICATE_UNTIL",
    "Certificate valid until, CERTIFICATE_UNTIL",
    "Ore settimanali, WEEKLY_HOURS",
    "Ώρες/εβδομάδα, WEEKLY_HOURS",
    "Hours per week, WEEKLY_HOURS",
    "Al massimo, AT_MOST",
    "Presentazione, INTRODUCTION",
    "Παρουσίαση, INTRODUCTION",
    "Data di iscrizione, SINCE",
    "Ημερομηνία Εγγραφής, SINCE",
    "firstName, CALLED",
    "phone_number, PHONE",
    "hoursVolunteeredWeekly, WEEKLY_HOURS",
    "volunteerID, EXTERNAL_ID",
    "Αρ. Κινητού Τηλεφώνου:, PHONE",
    "Member since, SINCE",
    "Α/Α, EXTERNAL_ID",
    "N°, EXTERNAL_ID",
    "ID, EXTERNAL_ID",
    "Tipo, KIND",
    "Κατηγορία, KIND",
    "Esperienze, AREAS",
    "Phone (2), PHONE"
  })
  void headingsAreRecognised(String heading, ColumnField field) {
    assertThat(ColumnWords.field(heading)).isEqualTo(Optional.of(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruolo", "role", "User Role", "Ρόλος", "Organizzazione", "organisation_id", "Οργάνωση",
        "Password", "Κωδικός πρόσβασης", "PIN", "is_admin", "Permessi", "Nome utente", "Username",
        "RÒLE", "r\u006Fle\u200B", "Συντονιστής"
      })
  void columnsThatGiveARoleAnOrganisationOrAWayInAreNeverTaken(String heading) {
    assertThat(ColumnWords.neverTaken(heading)).isTrue();
    assertThat(ColumnWords.field(heading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Taglia maglietta",
        "",
        "Codice fiscale",
        "Αριθμός παπουτσιών",
        "Τύπος Εθελοντή",
        "Emergency phone",
        "Όνομα Πατέρα:",
        "???"
      })
  void whatWeDoNotKnowIsNotGuessed(String heading) {
    assertThat(ColumnWords.neverTaken(heading)).isFalse();
    assertThat(ColumnWords.field(heading)).isEmpty();
  }

  @Test
  void aThingIsProposedOnceExceptWhatMayStandTwice() {
    assertThat(suggested("Nome", "Nominativo", "Telefono", "Cellulare"))
        .isEqualTo(Map.of(0, ColumnField.CALLED, 2, ColumnField.PHONE, 3, ColumnField.PHONE));
  }

  private static Map<Integer, ColumnField> suggested(String... headings) {
    List<SheetColumn> columns =
        IntStream.range(0, headings.length).mapToObj(i -> SheetColumn.at(i, headings[i])).toList();
    return ColumnWords.suggest(columns);
  }
}
