package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A list that leaves: for what, to whom, until when. */
@AccantoTest
@Tag("import")
class ExportsTests {

  @Autowired Imports imports;
  @Autowired PeopleList people;
  @Autowired Cast cast;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate inOneTransaction;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  @Abuse("X01")
  void anExportSaysForWhatAndIsWrittenDown() {
    Actor giulia = cast.coordinator("Giulia");
    luca(giulia);

    var export =
        new SheetExport("Rubrica per il ritiro " + mark, "Coop Prova", LocalDate.of(2099, 1, 1));

    assertThat(people.export(export, Locale.ITALIAN, giulia))
        .extracting(ListedPerson::called)
        .contains("Luca " + mark);
    assertThat(people.export(export, Locale.ITALIAN, cast.supporter("Nikos"))).isEmpty();
    Integer written =
        Acting.doing(
            giulia,
            () ->
                inOneTransaction.execute(s ->
                    database
                        .sql("select count(*) from enrolment.export_record where purpose = ?")
                        .param("Rubrica per il ritiro " + mark)
                        .query(Integer.class)
                        .single()));
    assertThat(written).isEqualTo(1);
  }

  private void luca(Actor coordinator) {
    String list = "N°;Nome;Città\n%s;Luca %s;Torino\n".formatted(mark, mark);
    UUID file =
        ((ImportUpload.Kept) imports.bring(list.getBytes(StandardCharsets.UTF_8), coordinator))
            .id();
    ImportDraft draft = imports.draft(file, coordinator).orElseThrow();
    ColumnChoice choice = new ColumnChoice(draft.choice().fields(), ImportKind.SUPPORTER, "it");
    assertThat(imports.choose(file, choice, coordinator)).isEmpty();
    assertThat(imports.carryOut(file, coordinator)).isPresent();
  }
}
