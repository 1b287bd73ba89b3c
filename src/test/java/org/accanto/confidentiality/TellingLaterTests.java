package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accanto.confidentiality.Emergency.Harm;
import org.accanto.notification.Notifications;
import org.accanto.rights.Rights;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.TheDatabase;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Telling could endanger somebody: the opening and all its traces wait, for a decision of somebody
 * who is neither opener nor person, and never for ever (B06).
 */
@AccantoTest
@Tag("confidentiality")
class TellingLaterTests {

  private static final String WHY = "She wrote to Luca that she is going to the bridge tonight.";
  private static final String LATER = "Her husband reads her telephone and would hurt the child.";
  private static final String NOT_YET = "The police asked us to wait until he is out of the house.";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Confidentiality confidentiality;
  @Autowired Emergencies emergencies;
  @Autowired Tellings tellings;
  @Autowired Notifications notifications;
  @Autowired Rights rights;

  private Actor amina;
  private Actor giulia;
  private Actor nikos;
  private Actor irini;

  @BeforeEach
  void people() {
    amina = cast.person("Amina", Hat.PEER, "en");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    nikos = cast.person("Nikos", Hat.COORDINATOR, "en");
    irini = cast.person("Irini", Hat.DPO, "en");
  }

  @Test
  @Abuse("B06")
  void b06_whereTellingIsDangerousNoTraceIsFoundUntilItIsTold() {
    UUID id = openUntold();
    confidentiality.seen(giulia, DataClass.CONTACT, Subject.of(amina.person()));
    emergencies.of(id, nikos);
    tellings.of(id, irini);
    emergencies.review(UUID.randomUUID(), id, true, "She was in danger.", nikos);

    nothingIsFound(id);
    clock.pass(Duration.ofHours(23));
    nothingIsFound(id);
    clock.pass(Duration.ofHours(1));

    allIsFound(id);
    site.as(amina).open("/who-sees").says(LATER).says("Nobody decided within 24 hours");
    clock.setBack(Duration.ofHours(3), () -> assertThat(emergencies.about(amina)).hasSize(1));
  }

  @Test
  @Abuse("B06")
  void b06_theOfficerDecides_andThePersonReadsByWhomAndWhy() {
    UUID id = openUntold();
    assertThat(later(id, 10)).isEqualTo(Tellings.Answer.DECIDED);
    clock.pass(Duration.ofDays(8));
    nothingIsFound(id);
    assertThat(later(id, 20)).isEqualTo(Tellings.Answer.DECIDED);
    clock.pass(Duration.ofDays(15));
    nothingIsFound(id);

    assertThat(tellings.tellNow(UUID.randomUUID(), id, "He has left.", irini))
        .isEqualTo(Tellings.Answer.DECIDED);

    allIsFound(id);
    site.as(amina)
        .open("/who-sees")
        .says("Giulia")
        .says("and not at once")
        .says(LATER)
        .says("Irini decided on")
        .says(NOT_YET)
        .says("to tell now. He has left.");
    assertThat(later(id, 5)).isEqualTo(Tellings.Answer.TOLD);
  }

  @Test
  @Abuse("B06")
  void b06_neitherOpenerNorPersonNorWhomTheyKeepApartFromNorANewOfficerDecides() {
    UUID id = openUntold();
    Actor giuliasOther = cast.wears(giulia.person(), Hat.DPO);
    Actor aminasOther = cast.wears(amina.person(), Hat.DPO);
    Actor rosa = cast.person("Rosa", Hat.DPO, "en");
    clock.pass(Duration.ofMinutes(5));
    Actor newOne = cast.person("Elias", Hat.DPO, "en");
    cast.run(
        "insert into enrolment.apart (id, owner, called, kind, since) values (?, ?, 'Rosa', 'NO_CONTACT', ?)",
        UUID.randomUUID(),
        amina.person().value(),
        Sql.at(clock.instant()));

    for (Actor one : List.of(giuliasOther, aminasOther, rosa, nikos, giulia)) {
      assertThat(tellings.all(one)).extracting(Emergency::id).as(one + "").doesNotContain(id);
      assertThat(inTheDatabase(one, id, 5)).isEqualTo("NOBODY");
      site.as(one).open("/delays/" + id).isNotFound();
    }
    assertThat(inTheDatabase(newOne, id, 5)).isEqualTo("NEW");
    assertThat(tellings.tellNow(UUID.randomUUID(), id, "", newOne))
        .isEqualTo(Tellings.Answer.DECIDED);
  }

  @Test
  @Abuse("B06")
  void b06_neverForLongerThanThirtyDaysEach_norNinetyInAll_andNothingWritesPastThat() {
    UUID id = openUntold();
    assertThat(inTheDatabase(irini, id, 31)).isEqualTo("TOO_LONG");
    for (int days = 0; days < 90; days += 30) {
      assertThat(inTheDatabase(irini, id, 30)).isEqualTo("DECIDED");
      clock.pass(Duration.ofDays(29));
      assertThat(emergencies.about(amina)).isEmpty();
      clock.pass(Duration.ofDays(1).minusMinutes(1));
    }
    assertThat(inTheDatabase(irini, id, 1)).isEqualTo("TOO_LONG");
    clock.pass(Duration.ofMinutes(4));
    assertThat(emergencies.about(amina)).hasSize(1);

    for (Actor one : List.of(giulia, irini, amina)) {
      TheDatabase.refuses(() ->
          as(one, "update confidentiality.emergency set tell_at = tell_at + interval '1 day'"));
      TheDatabase.refuses(() ->
          as(
              one,
              "insert into confidentiality.telling (id, emergency, officer, at, until_at)"
                  + " select gen_random_uuid(), t.emergency, t.officer, t.at, t.at"
                  + " from confidentiality.telling t"));
      TheDatabase.refuses(() -> as(one, "delete from confidentiality.telling"));
      TheDatabase.refuses(
          () -> as(one, "update notification.notice set told_at = told_at + interval '1 day'"));
    }
  }

  /** What she can look at, through the pages, the file and past every page in the database. */
  private void nothingIsFound(UUID id) {
    Visitor asAmina = site.as(amina);
    for (String page : List.of("/who-sees", "/who-saw", "/today", "/notices")) {
      asAmina
          .open(page)
          .doesNotSay("Giulia")
          .doesNotSay("Nikos")
          .doesNotSay("Irini")
          .doesNotSay("bridge")
          .doesNotSay("husband");
    }
    assertThat(emergencies.about(amina)).isEmpty();
    assertThat(emergencies.of(id, amina)).isEmpty();
    assertThat(
            confidentiality.may(
                amina, DataClass.SAFEGUARDING, Subject.item(amina.person(), null, id)))
        .isFalse();
    assertThat(notifications.unread(amina)).isZero();
    assertThat(inTheFile()).doesNotContain("Giulia", "bridge", "Irini", "husband");
    for (String rows :
        List.of(
            "confidentiality.emergency",
            "confidentiality.emergency_review",
            "confidentiality.telling",
            "confidentiality.seen",
            "notification.notice",
            "unnest(sec.openings())",
            "unnest(sec.known_people())")) {
      assertThat(count(rows)).as(rows).isZero();
    }
  }

  private void allIsFound(UUID id) {
    Visitor asAmina = site.as(amina);
    asAmina.open("/who-sees").says("Giulia").says("going to the bridge");
    assertThat(emergencies.about(amina)).extracting(Emergency::id).containsExactly(id);
    assertThat(notifications.unread(amina)).isEqualTo(1);
    assertThat(inTheFile()).contains("Giulia", "bridge", "husband");
  }

  private String inTheFile() {
    return rights.own(amina) + "";
  }

  private UUID openUntold() {
    UUID id = UUID.randomUUID();
    assertThat(emergencies.openUntold(id, amina.person(), Harm.LIFE, WHY, LATER, giulia))
        .isEqualTo(Emergencies.Answer.OPENED);
    return id;
  }

  private Tellings.Answer later(UUID id, int days) {
    return tellings.tellLater(UUID.randomUUID(), id, today().plusDays(days), NOT_YET, irini);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** Past the application, which asks about days and words before. */
  private String inTheDatabase(Actor officer, UUID id, int days) {
    UUID telling = UUID.randomUUID();
    byte[] words = cast.sealed(Sealed.telling(amina.person(), telling), NOT_YET);
    return transaction.as(
        officer,
        () ->
            database
                .sql("select sec.decide_telling(?, ?, sec.now() + make_interval(days => ?), ?)")
                .params(telling, id, days, words)
                .query(String.class)
                .single());
  }

  private int count(String rows) {
    return transaction.as(
        amina, () -> database.sql("select count(*) from " + rows).query(Integer.class).single());
  }

  private int as(Actor actor, String sql) {
    return transaction.as(actor, () -> database.sql(sql).update());
  }
}
