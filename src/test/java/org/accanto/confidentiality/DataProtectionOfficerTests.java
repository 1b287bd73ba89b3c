package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.accanto.access.Access;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The data protection officer: a role like others of the staff, that opens no book. */
@AccantoTest
@Tag("confidentiality")
class DataProtectionOfficerTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Access access;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Confidentiality confidentiality;

  private Actor giulia;
  private Actor irini;

  @BeforeEach
  void people() {
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    irini = cast.person("Irini", Hat.DPO, "en");
  }

  @Test
  void aCoordinatorInvitesOneAndGivesTheRoleToSomebodyOfTheStaff() {
    Actor eleni = cast.person("Eleni", Hat.PROFESSIONAL, "en");
    Visitor asGiulia = site.as(giulia);
    Page staff = asGiulia.open("/staff").says("data protection officer");
    asGiulia.submit(staff, "/staff/invitations", Map.of("hat", "DPO")).says("The link is ready");

    String roles = "/people/" + eleni.person() + "/roles";
    asGiulia.submit(asGiulia.open(roles), roles, Map.of("hat", "DPO"));

    assertThat(access.wears(eleni.person(), Hat.DPO, giulia)).isTrue();
  }

  @Test
  void codeAndDatabaseReadWhatTheTableGivesAndNothingElse() {
    Subject aminas = Subject.of(cast.peer("Amina").person());
    DecisionTable table = DecisionTable.golden();
    for (DataClass of : DataClass.values()) {
      boolean given = table.cell(of, Relation.DPO).answer() == 'A';
      assertThat(confidentiality.may(irini, of, aminas)).as("reads " + of).isEqualTo(given);
      assertThat(letThrough(of)).as("in the database " + of).isEqualTo(given);
      assertThat(confidentiality.mayWrite(irini, of, aminas)).as("writes " + of).isFalse();
    }
  }

  @Test
  void noPageOfPeopleOpens() {
    Actor amina = cast.peer("Amina");
    Visitor asIrini = site.as(irini);
    Stream.of(
            "/people",
            "/people/" + amina.person() + "/roles",
            "/requests",
            "/supporters",
            "/opened",
            "/opened/" + amina.person(),
            "/emergencies",
            "/emergencies/new?person=" + amina.person())
        .forEach(page -> asIrini.open(page).isNotFound());
    asIrini.open("/today").isFound();
    asIrini.open("/me").isFound();
    asIrini.open("/who-saw").isFound();
  }

  private boolean letThrough(DataClass of) {
    return transaction.as(
        irini,
        () ->
            database.sql("select sec.hat_reads(?)").param(of.name()).query(Boolean.class).single());
  }
}
