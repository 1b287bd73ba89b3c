package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.vault.Whose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A list becomes people: once, without undoing what people wrote since, and nobody is shown
 * unasked.
 */
@AccantoTest
@Tag("import")
class ImportsTests {

  private static final String SUPPORTERS =
      "N°;Nome;Cellulare;Lingue;Città;Ore settimanali;Al massimo;Esperienze;Scadenza attestato;Presentazione\n";

  @Autowired Imports imports;
  @Autowired PeopleList people;
  @Autowired Access access;
  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void supportersComeAsCandidatesWithWhatTheListSays() {
    Actor giulia = cast.coordinator("Giulia");

    ImportResult result = bring(giulia, ImportKind.SUPPORTER, luca("Torino", "2,5"));

    assertThat(result.added()).isEqualTo(1);
    ListedPerson luca = find(giulia, "Luca " + mark);
    assertThat(luca.state()).isEqualTo(ListedPerson.State.CANDIDATE);
    assertThat(luca.phones()).containsExactly("3331234567");
    assertThat(luca.languages()).containsExactly("it", "ar");
    assertThat(luca.areas()).containsExactlyInAnyOrder("sleptRough", "prison");
    assertThat(luca.certificateUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
    assertThat(luca.weeklyMinutes()).isEqualTo(150);
    assertThat(access.wears(luca.person(), Hat.SUPPORTER, giulia)).isFalse();
  }

  @Test
  void theSameListAgainChangesNothing() {
    Actor giulia = cast.coordinator("Giulia");
    String list = luca("Torino", "2");
    bring(giulia, ImportKind.SUPPORTER, list);
    int before = people.all(giulia, Locale.ITALIAN).size();

    ImportResult again = bring(giulia, ImportKind.SUPPORTER, list);

    assertThat(List.of(again.added(), again.changed(), again.unchanged())).containsExactly(0, 0, 1);
    assertThat(people.all(giulia, Locale.ITALIAN)).hasSize(before);
  }

  @Test
  void whatAListSaysOfSomebodyWhoseFileRestsWaitsWithAReason_andTheOthersAreTaken() {
    Actor giulia = cast.coordinator("Giulia");
    bring(giulia, ImportKind.SUPPORTER, many("Torino"));
    ListedPerson resting = find(giulia, "Luca 7 " + mark);
    cast.run(
        "insert into confidentiality.resting (person, file, since) values (?, 'COLLEAGUE', now())",
        resting.person().value());

    ImportResult result =
        bring(giulia, ImportKind.SUPPORTER, many("Bari").replace("Luca", "Lucio"));

    assertThat(result.changed()).isEqualTo(119);
    assertThat(result.refused()).hasSize(1);
    assertThat(result.refused().getFirst().troubles())
        .extracting(ImportTrouble::why)
        .containsExactly(ImportReason.THEIR_FILE_RESTS);
    assertThat(result.refused().getFirst().row().cells()).contains("Lucio 7 " + mark);
    cast.run(
        "update confidentiality.resting set ended_at = now() where person = ?",
        resting.person().value());
    assertThat(bring(giulia, ImportKind.SUPPORTER, many("Bari").replace("Luca", "Lucio")).changed())
        .isEqualTo(1);
  }

  /** Many rows are written in one statement: each person keeps their own words. */
  @Test
  void inALongListEachRowStaysWithItsPerson_andTheNextListChangesEachAlone() {
    Actor giulia = cast.coordinator("Giulia");

    assertThat(bring(giulia, ImportKind.SUPPORTER, many("Torino")).added()).isEqualTo(120);

    for (int i : List.of(0, 7, 119)) {
      ListedPerson one = find(giulia, "Luca " + i + " " + mark);
      assertThat(one.phones()).containsExactly("333" + (1_000_000 + i));
      assertThat(one.place()).isEqualTo("Torino " + i);
      assertThat(one.areas()).containsExactly(i % 2 == 0 ? "sleptRough" : "prison");
      assertThat(one.certificateUntil())
          .isEqualTo(i % 3 == 0 ? null : LocalDate.of(2028, 12, 1 + i % 28));
      assertThat(one.weeklyMinutes()).isEqualTo(60 * (i % 5));
    }
    assertThat(bring(giulia, ImportKind.SUPPORTER, many("Bari")).changed()).isEqualTo(120);
    assertThat(find(giulia, "Luca 7 " + mark).place()).isEqualTo("Bari 7");
    assertThat(find(giulia, "Luca 119 " + mark).place()).isEqualTo("Bari 119");
    assertThat(bring(giulia, ImportKind.SUPPORTER, many("Bari")).unchanged()).isEqualTo(120);
  }

  private String many(String town) {
    StringBuilder list = new StringBuilder(SUPPORTERS);
    for (int i = 0; i < 120; i++) {
      String until = i % 3 == 0 ? "" : (1 + i % 28) + "/12/2028";
      list.append(
          "%s-%d;Luca %d %s;333 %d;italiano;%s %d;%d;2;%s;%s;Ciao\n"
              .formatted(
                  mark,
                  i,
                  i,
                  mark,
                  1_000_000 + i,
                  town,
                  i,
                  i % 5,
                  i % 2 == 0 ? "strada" : "carcere",
                  until));
    }
    return list.toString();
  }

  @Test
  void aChangedRowChangesOnlyWhatItSaysDifferently() {
    Actor giulia = cast.coordinator("Giulia");
    bring(giulia, ImportKind.SUPPORTER, luca("Torino", "2"));

    UUID file = chosen(giulia, ImportKind.SUPPORTER, luca("Bari", "2"));
    ImportPlan plan = imports.plan(file, giulia).orElseThrow();

    assertThat(plan.of(ImportStep.Change.class).getFirst().taken())
        .containsExactly(ColumnField.PLACE);
    assertThat(imports.carryOut(file, giulia).orElseThrow().changed()).isEqualTo(1);
    assertThat(find(giulia, "Luca " + mark).place()).isEqualTo("Bari");
  }

  @Test
  void whatThePersonWroteSinceStays() {
    Actor giulia = cast.coordinator("Giulia");
    bring(giulia, ImportKind.SUPPORTER, luca("Torino", "2"));
    Actor luca = new Actor(find(giulia, "Luca " + mark).person(), Hat.ASKER);
    byte[] aosta = cast.sealed(Whose.colleague(luca.person()), "enrolment.offer.place", "Aosta");
    Acting.doing(
        luca,
        () ->
            inOneTransaction.execute(s ->
                database
                    .sql("update enrolment.offer set place = ?, at_most = 3")
                    .param(aosta)
                    .update()));

    UUID file = chosen(giulia, ImportKind.SUPPORTER, luca("Bari", "4"));
    ImportPlan plan = imports.plan(file, giulia).orElseThrow();
    imports.carryOut(file, giulia);

    ImportStep.Change change = plan.of(ImportStep.Change.class).getFirst();
    assertThat(change.taken()).isEqualTo(Set.of(ColumnField.WEEKLY_HOURS));
    assertThat(change.kept()).isEqualTo(Set.of(ColumnField.PLACE));
    ListedPerson now = find(giulia, "Luca " + mark);
    assertThat(now.place()).isEqualTo("Aosta");
    assertThat(now.atMost()).isEqualTo(3);
    assertThat(now.weeklyMinutes()).isEqualTo(240);
  }

  @Test
  void aMendedCertificateIsANewRowAndTheWrongOneIsWithdrawn() {
    Actor giulia = cast.coordinator("Giulia");
    bring(giulia, ImportKind.SUPPORTER, luca("Torino", "2"));

    bring(giulia, ImportKind.SUPPORTER, luca("Torino", "2").replace("2028", "2027"));

    assertThat(find(giulia, "Luca " + mark).certificateUntil())
        .isEqualTo(LocalDate.of(2027, 12, 31));
  }

  @Test
  void aPeerRowNeverTakesWhatIsTheirsToTell() {
    Actor giulia = cast.coordinator("Giulia");

    bring(
        giulia, ImportKind.PEER, "Nome;Esperienze;Scadenza\nAmina " + mark + ";carcere;1/1/2029\n");

    ListedPerson amina = find(giulia, "Amina " + mark);
    assertThat(amina.areas()).isEmpty();
    assertThat(amina.certificateUntil()).isNull();
  }

  @Test
  @Abuse("X06")
  void refusedRowsAreKeptADayAndTheFileGoesAtTheEnd() {
    Actor giulia = cast.coordinator("Giulia");
    UUID file =
        chosen(
            giulia,
            ImportKind.PEER,
            "Nome;Telefono\nAmina " + mark + ";333 7654321\nZoe " + mark + ";sera\n");

    ImportResult result = imports.carryOut(file, giulia).orElseThrow();

    assertThat(result.added()).isEqualTo(1);
    assertThat(result.refused().getFirst().row().number()).isEqualTo(3);
    assertThat(result.refused().getFirst().troubles())
        .containsExactly(new ImportTrouble(1, ImportReason.PHONE_UNCLEAR, 0));
    assertThat(imports.draft(file, giulia)).isEmpty();
    assertThat(imports.carryOut(file, giulia)).contains(result);
    clock.pass(Duration.ofHours(25));
    assertThat(imports.result(file, giulia)).isEmpty();
    assertThat(imports.forgetOld()).isPositive();
  }

  @Test
  void anotherCoordinatorDoesNotSeeAListOnItsWayIn() {
    Actor giulia = cast.coordinator("Giulia");
    UUID file = chosen(giulia, ImportKind.PEER, "Nome\nAmina " + mark + "\n");

    for (Actor other :
        List.of(cast.coordinator("Eleni"), cast.supporter("Luca"), cast.peer("Amina"))) {
      assertThat(imports.draft(file, other)).isEmpty();
      assertThat(imports.plan(file, other)).isEmpty();
      assertThat(imports.carryOut(file, other)).isEmpty();
    }
  }

  @Test
  void theChoiceOfColumnsIsRememberedForTheseHeadingsInAnyOrder() {
    Actor giulia = cast.coordinator("Giulia");
    UUID first = kept(giulia, "Chi " + mark + ";Dove\nAmina;Torino\n");
    imports.choose(
        first,
        new ColumnChoice(
            java.util.Map.of(0, ColumnField.CALLED, 1, ColumnField.PLACE), ImportKind.PEER, "it"),
        giulia);

    ImportDraft second =
        imports.draft(kept(giulia, "dove,CHI " + mark + "\nBari,Luca\n"), giulia).orElseThrow();

    assertThat(second.remembered()).isTrue();
    assertThat(second.choice().fields())
        .isEqualTo(java.util.Map.of(0, ColumnField.PLACE, 1, ColumnField.CALLED));
  }

  private String luca(String town, String hours) {
    String row = "%s;Luca %s;333 1234567;italiano, arabo;%s;%s;2;strada, carcere;31/12/2028;Ciao\n";
    return SUPPORTERS + row.formatted(mark, mark, town, hours);
  }

  private ListedPerson find(Actor coordinator, String called) {
    return people.all(coordinator, Locale.ITALIAN).stream()
        .filter(one -> one.called().equals(called))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is called " + called));
  }

  private ImportResult bring(Actor coordinator, ImportKind everybody, String text) {
    return imports.carryOut(chosen(coordinator, everybody, text), coordinator).orElseThrow();
  }

  private UUID chosen(Actor coordinator, ImportKind everybody, String text) {
    UUID file = kept(coordinator, text);
    ImportDraft draft = imports.draft(file, coordinator).orElseThrow();
    assertThat(
            imports.choose(
                file, new ColumnChoice(draft.choice().fields(), everybody, "it"), coordinator))
        .isEmpty();
    return file;
  }

  private UUID kept(Actor coordinator, String text) {
    return ((ImportUpload.Kept) imports.bring(text.getBytes(StandardCharsets.UTF_8), coordinator))
        .id();
  }
}
