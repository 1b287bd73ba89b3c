package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.confidentiality.Emergencies.Answer;
import org.accanto.confidentiality.Emergency.Harm;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.Sql;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.TheDatabase;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imminent harm opens little, to read, for hours; it is told at once and looked at by another. */
@AccantoTest
@Tag("confidentiality")
class ImminentHarmTests {

  private static final String WHY = "She wrote to Luca that she is going to the bridge tonight.";

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired JdbcClient database;
  @Autowired ActingTransaction transaction;
  @Autowired Confidentiality confidentiality;
  @Autowired Emergencies emergencies;

  private Actor amina;
  private Actor giulia;
  private Actor nikos;
  private Subject aminas;

  @BeforeEach
  void people() {
    amina = cast.person("Amina", Hat.PEER, "en");
    giulia = cast.person("Giulia", Hat.COORDINATOR, "en");
    nikos = cast.person("Nikos", Hat.COORDINATOR, "en");
    aminas = Subject.of(amina.person());
  }

  @Test
  @Abuse("B04")
  void itOpensThreeKindsToReadAndNothingElse() {
    assertThat(open(giulia)).isEqualTo(Answer.OPENED);

    for (DataClass of : DataClass.values()) {
      boolean one = List.of(DataClass.CONTACT, DataClass.PROFILE, DataClass.NOTE).contains(of);
      Decision answer = confidentiality.decide(giulia, of, aminas);
      assertThat(answer.equals(new Decision.Allowed(Decision.Because.EMERGENCY)))
          .as(of + " " + answer)
          .isEqualTo(one);
      if (one) {
        assertThat(confidentiality.mayWrite(giulia, of, aminas)).as("writing " + of).isFalse();
      }
      assertThat(letThrough(giulia, of)).as("in the database: " + of).isEqualTo(one);
    }
    assertThat(confidentiality.may(nikos, DataClass.NOTE, aminas)).isFalse();
    assertThat(letThrough(nikos, DataClass.NOTE)).isFalse();
  }

  @Test
  @Abuse("B01")
  void b01_withoutAReasonOrATestNothingOpens() {
    Visitor asGiulia = site.as(giulia);
    Page form = asGiulia.open("/emergencies/new?person=" + amina.person()).isFound();
    form.says("Amina is told at once").says("Emergency numbers");

    Page again =
        asGiulia.submit(
            form, "/emergencies", Map.of("harm", "LIFE", "tests", "imminent", "reason", "worried"));

    assertThat(again.status()).isEqualTo(422);
    again.says("All three must hold").says("at least one sentence").says("worried");
    assertThat(confidentiality.may(giulia, DataClass.NOTE, aminas)).isFalse();
    TheDatabase.refuses(() ->
        as(
            giulia,
            """
            insert into confidentiality.emergency (id, subject, opener, opener_hat, category, reason,
              opened_at, until_at)
            values (gen_random_uuid(), '%s', '%s', 'COORDINATOR', 'LIFE', '%s', now(), now() + '1 hour')
            """
                .formatted(amina.person(), giulia.person(), WHY)));
  }

  @Test
  @Abuse("B01")
  void b01_thePersonReadsWhoAndWhyAtOnce() {
    open(giulia);
    confidentiality.seen(giulia, DataClass.CONTACT, aminas);

    site.as(amina)
        .open("/who-sees")
        .says("Giulia")
        .says("because of imminent harm")
        .says("going to the bridge tonight");
    site.as(amina).open("/who-saw").says("because of imminent harm");
    site.as(amina).open("/today").says("going to the bridge tonight");
  }

  @Test
  @Abuse({"B03", "C07"})
  void b03_afterFourHoursItIsOverAndAClockSetBackOpensNothing() {
    open(giulia);
    clock.pass(Duration.ofHours(3));
    assertThat(confidentiality.may(giulia, DataClass.NOTE, aminas)).isTrue();
    clock.pass(Duration.ofHours(1));
    assertThat(confidentiality.may(giulia, DataClass.NOTE, aminas)).isFalse();
    assertThat(letThrough(giulia, DataClass.NOTE)).isFalse();
    // Any request of anybody is enough for the database to know how late it is.
    confidentiality.may(nikos, DataClass.NOTE, aminas);

    clock.setBack(
        Duration.ofHours(2),
        () -> {
          assertThat(confidentiality.may(giulia, DataClass.NOTE, aminas)).isFalse();
          assertThat(letThrough(giulia, DataClass.NOTE)).isFalse();
        });
  }

  @Test
  void whoOpenedItEndsItBeforeItsTimeAndNobodyElseDoes() {
    open(giulia);
    UUID id = emergencies.mine(giulia).getFirst().id();

    assertThat(emergencies.end(id, nikos)).isFalse();
    assertThat(emergencies.end(id, amina)).isFalse();
    assertThat(confidentiality.may(giulia, DataClass.NOTE, aminas)).isTrue();
    assertThat(emergencies.end(id, giulia)).isTrue();
    assertThat(confidentiality.may(giulia, DataClass.NOTE, aminas)).isFalse();
    assertThat(emergencies.open(id, amina.person(), Harm.LIFE, WHY, giulia))
        .isEqualTo(Answer.OPENED);
    assertThat(confidentiality.may(giulia, DataClass.NOTE, aminas)).isFalse();
  }

  @Test
  @Abuse("B02")
  void b02_nobodyReviewsTheirOwnOpeningNorWhatIsAboutThemselves() {
    Actor aminaCoordinates = cast.wears(amina.person(), Hat.COORDINATOR);
    open(giulia);
    UUID id = emergencies.mine(giulia).getFirst().id();

    assertThat(emergencies.review(UUID.randomUUID(), id, true, "It was right.", giulia)).isFalse();
    assertThat(emergencies.review(UUID.randomUUID(), id, true, "Mine.", aminaCoordinates))
        .isFalse();
    assertThat(emergencies.review(UUID.randomUUID(), id, true, "No hat.", amina)).isFalse();
    assertThat(emergencies.waiting(nikos)).extracting(Emergency::id).contains(id);
    assertThat(emergencies.review(UUID.randomUUID(), id, true, "She was in danger.", nikos))
        .isTrue();
    assertThat(emergencies.waiting(nikos)).extracting(Emergency::id).doesNotContain(id);
  }

  @Test
  @Abuse("B01")
  void b01_withoutAReviewWithinThreeDaysTheRightIsLostUntilThereIsOne() {
    open(giulia);
    clock.pass(Duration.ofHours(71));
    assertThat(open(giulia)).isEqualTo(Answer.OPENED);
    clock.pass(Duration.ofHours(2));

    assertThat(open(giulia)).isEqualTo(Answer.LOST);
    Visitor asGiulia = site.as(giulia);
    Page form = asGiulia.open("/emergencies/new?person=" + amina.person());
    assertThat(submit(asGiulia, form).status()).isEqualTo(422);
    submit(asGiulia, form).says("not looked at in time").says("going to the bridge");

    emergencies
        .waiting(nikos)
        .forEach(one -> emergencies.review(UUID.randomUUID(), one.id(), true, "Right.", nikos));
    assertThat(open(giulia)).isEqualTo(Answer.OPENED);
  }

  @Test
  void aReviewThatSaysNoTakesTheRightForAYear() {
    open(giulia);
    UUID id = emergencies.mine(giulia).getFirst().id();
    emergencies.review(UUID.randomUUID(), id, false, "It could have waited.", nikos);

    assertThat(open(giulia)).isEqualTo(Answer.LOST);
    site.as(giulia).open("/emergencies").says("it was not justified").says("could have waited");
  }

  @Test
  @Abuse("B05")
  void b05_whomThePersonKeepsApartFromNeverOpensAnythingAndIsNotToldWhy() {
    cast.run(
        "insert into enrolment.apart (id, owner, called, kind, since) values (?, ?, 'Giulia', 'NO_CONTACT', ?)",
        UUID.randomUUID(),
        amina.person().value(),
        Sql.at(clock.instant()));

    assertThat(open(giulia)).isEqualTo(Answer.NOT_YOU);
    Visitor asGiulia = site.as(giulia);
    Page form = asGiulia.open("/emergencies/new?person=" + amina.person());
    submit(asGiulia, form).says("Ask another coordinator").doesNotSay("apart");
    assertThat(open(nikos)).isEqualTo(Answer.OPENED);
  }

  @Test
  @Abuse("B05")
  void b05_whoIsNamedWhileItIsOpenReadsNoFurther() {
    open(giulia);
    assertThat(confidentiality.may(giulia, DataClass.NOTE, aminas)).isTrue();
    cast.run(
        "insert into enrolment.apart (id, owner, called, kind, since) values (?, ?, 'Giulia', 'NO_CONTACT', ?)",
        UUID.randomUUID(),
        amina.person().value(),
        Sql.at(clock.instant()));

    assertThat(confidentiality.may(giulia, DataClass.NOTE, aminas)).isFalse();
    assertThat(letThrough(giulia, DataClass.NOTE)).isFalse();
  }

  @Test
  void onlyCoordinatorsOpenAndOnlyPeopleOfTheProgramme() {
    Actor anna = cast.professional("Anna");
    Actor luca = cast.supporter("Luca");

    assertThat(open(anna)).isEqualTo(Answer.NOBODY);
    assertThat(open(luca)).isEqualTo(Answer.NOBODY);
    assertThat(emergencies.open(UUID.randomUUID(), anna.person(), Harm.LIFE, WHY, giulia))
        .isEqualTo(Answer.NOBODY);
    site.as(anna).open("/emergencies").isNotFound();
    site.as(luca).open("/emergencies/new?person=" + amina.person()).isNotFound();
  }

  @Test
  void fromThePageOfThePersonToWhatIsReadAndToTheLookOfAnother() {
    Visitor asGiulia = site.as(giulia);
    Page form = asGiulia.open("/emergencies/new?person=" + amina.person());

    Page sent = submit(asGiulia, form);

    assertThat(sent.location()).isEqualTo("/opened/" + amina.person());
    asGiulia.open("/opened/" + amina.person()).says("because of imminent harm");
    UUID id = emergencies.mine(giulia).getFirst().id();
    Visitor asNikos = site.as(nikos);
    asNikos.open("/today").says("for a look");
    Page review = asNikos.open("/emergencies/" + id).says("going to the bridge");
    assertThat(asNikos.submit(review, "/review", Map.of("words", "")).status()).isEqualTo(422);
    asNikos.submit(review, "/review", Map.of("justified", "yes", "words", "It was right."));
    assertThat(emergencies.waiting(nikos)).extracting(Emergency::id).doesNotContain(id);
    asGiulia.open("/emergencies").says("it was justified").says("It was right.");
    site.as(amina).open("/emergencies/" + id).isNotFound();
  }

  @Test
  void whoIsAloneAsCoordinatorIsToldWhatItCosts() {
    site.as(giulia)
        .open("/emergencies/new?person=" + amina.person())
        .doesNotSay("There is no other coordinator");
    assertThat(emergencies.somebodyCanReview(giulia)).isTrue();
    assertThat(emergencies.somebodyCanReview(amina)).isFalse();
  }

  private Answer open(Actor actor) {
    return emergencies.open(UUID.randomUUID(), amina.person(), Harm.LIFE, WHY, actor);
  }

  private static Page submit(Visitor visitor, Page form) {
    return visitor.submitMany(
        form,
        "/emergencies",
        Map.of(
            "harm", List.of("LIFE"),
            "tests", List.of("imminent", "serious", "foreseeable"),
            "reason", List.of(WHY)));
  }

  private boolean letThrough(Actor actor, DataClass of) {
    return transaction.as(
        actor,
        () ->
            database
                .sql("select ? = any (sec.subjects(?))")
                .params(amina.person().value(), of.name())
                .query(Boolean.class)
                .single());
  }

  private int as(Actor actor, String sql) {
    return transaction.as(actor, () -> database.sql(sql).update());
  }
}
