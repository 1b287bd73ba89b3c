package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A28, A51, B32: Eleni was trained first and now leads a group in which Luca and a colleague learn
 * side by side.
 */
@AccantoTest
@Tag("training")
class LearningTogetherTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Cohorts cohorts;
  @Autowired Reflections reflections;
  @Autowired Hours hours;
  @Autowired Courses courses;
  @Autowired Clock clock;

  @Test
  void whoHoldsACertificateAsTrainerLeads_andNobodyElse() {
    Actor giulia = cast.coordinator("Giulia");
    Actor anna = cast.professional("Anna");
    NewCohort byAnna = new NewCohort("Spring", "", today(), anna.person());
    assertThat(cohorts.begin(UUID.randomUUID(), byAnna, giulia)).isFalse();

    LearningGroup.certify(cast, anna, today());
    UUID id = UUID.randomUUID();
    assertThat(cohorts.begin(id, byAnna, anna)).isFalse();
    assertThat(cohorts.begin(id, byAnna, giulia)).isTrue();
    assertThat(cohorts.begin(id, byAnna, giulia)).isTrue();
    assertThat(cohorts.trainers(giulia)).containsKey(anna.person());
    assertThat(cohorts.look(id, anna).orElseThrow().cohort().led()).isTrue();
    assertThat(cohorts.look(id, cast.professional("Stranger"))).isEmpty();
    assertThat(cohorts.look(id, cast.supporter("Nikos"))).isEmpty();
  }

  @Test
  void bothGroupsLearnSideBySide_andTheBalanceIsShown() {
    LearningGroup group = group();
    Cohort cohort = cohorts.look(group.id(), group.eleni()).orElseThrow().cohort();
    assertThat(cohort.supporters()).isEqualTo(1);
    assertThat(cohort.professionals()).isEqualTo(1);
    assertThat(cohort.balanced()).isTrue();

    Actor nikos = cast.supporter("Nikos");
    assertThat(cohorts.join(group.id(), nikos.person(), Hat.SUPPORTER, group.eleni())).isFalse();
    assertThat(cohorts.join(group.id(), nikos.person(), Hat.PROFESSIONAL, group.giulia()))
        .isFalse();
    assertThat(cohorts.leave(group.id(), group.anna().person(), group.giulia())).isTrue();
    assertThat(cohorts.look(group.id(), group.giulia()).orElseThrow().cohort().balanced())
        .isFalse();
  }

  @Test
  void whoCameHasTheseHoursOnce_whoeverSaysItTwice() {
    LearningGroup group = group();
    CohortStep step = step(today());
    assertThat(cohorts.plan(group.id(), step, group.luca())).isFalse();
    assertThat(cohorts.plan(group.id(), step, group.eleni())).isTrue();
    Set<org.accanto.shared.PersonId> all =
        Set.of(group.luca().person(), group.eleni().person(), cast.supporter("Nikos").person());

    assertThat(cohorts.came(group.id(), step.id(), all, group.eleni())).contains(1);
    assertThat(cohorts.came(group.id(), step.id(), all, group.eleni())).contains(1);
    assertThat(cohorts.came(group.id(), step.id(), all, group.luca())).isEmpty();
    assertThat(hours.mine(group.luca()))
        .singleElement()
        .satisfies(row -> assertThat(row.minutes()).isEqualTo(90));
    assertThat(cohorts.look(group.id(), group.luca()).orElseThrow().plan().getFirst().came())
        .containsExactly(group.luca().person());
  }

  @Test
  void aDayToComeIsNoAttendance() {
    LearningGroup group = group();
    CohortStep step = step(today().plusDays(3));
    cohorts.plan(group.id(), step, group.eleni());

    assertThat(cohorts.came(group.id(), step.id(), Set.of(group.luca().person()), group.eleni()))
        .contains(0);
    assertThat(hours.mine(group.luca())).isEmpty();
  }

  @Test
  void inAGroupThatHasEndedNobodyIsMarkedAnyMore() {
    LearningGroup group = group();
    CohortStep step = step(today());
    cohorts.plan(group.id(), step, group.eleni());
    cohorts.close(group.id(), group.giulia());

    assertThat(cohorts.came(group.id(), step.id(), Set.of(group.luca().person()), group.giulia()))
        .isEmpty();
    assertThat(hours.mine(group.luca())).isEmpty();
  }

  @Test
  void whoComesAgainLearnsInTheRoleThatIsSaidNow() {
    LearningGroup group = group();
    Actor luca = cast.wears(group.luca().person(), Hat.PROFESSIONAL);
    cohorts.leave(group.id(), luca.person(), group.giulia());
    cohorts.join(group.id(), luca.person(), Hat.PROFESSIONAL, group.giulia());

    assertThat(cohorts.look(group.id(), luca)).isPresent();
    assertThat(cohorts.look(group.id(), group.luca())).isEmpty();
  }

  @Test
  void noKeyOfAFormTakesThePlaceOfAnAttendance() {
    LearningGroup group = group();
    CohortStep step = step(today());
    cohorts.plan(group.id(), step, group.eleni());
    UUID same =
        UUID.nameUUIDFromBytes(
            (step.id() + "|" + group.luca().person())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    hours.write(new NewHours(HoursKind.TRAINING, 1440, today(), ""), same, group.luca());

    assertThat(cohorts.came(group.id(), step.id(), Set.of(group.luca().person()), group.eleni()))
        .contains(1);
    assertThat(hours.mine(group.luca()))
        .filteredOn(HoursRow::confirmed)
        .extracting(HoursRow::minutes)
        .containsExactly(90);
  }

  @Test
  void aTrainerWhoseCertificateEndedReadsAndPlansNoMore() {
    LearningGroup group = group();
    UUID id = UUID.randomUUID();
    reflections.write(id, Topic.STORY, "Words", group.luca());
    reflections.give(id, group.luca());
    cast.run(
        "update training.certificate set issued_on = issued_on - 900, valid_until = issued_on - 10"
            + " where person = ?",
        group.eleni().person().value());

    assertThat(reflections.given(group.eleni())).isEmpty();
    assertThat(cohorts.look(group.id(), group.eleni())).isEmpty();
    assertThat(cohorts.plan(group.id(), step(today()), group.eleni())).isFalse();
  }

  @Test
  void inTheBrowserEleniPlansARolePlayAndLucaFindsIt() {
    LearningGroup group = group();
    Visitor eleni = site.as(group.eleni()).reading("en");
    Page page = eleni.open("/cohorts/" + group.id()).isFound().says("Luca");
    Page refused = eleni.submit(page, "/steps", Map.of("title", "", "minutes", "0"));
    assertThat(refused.status()).isEqualTo(422);
    refused.says("Say in a few words").says("Choose a day").says("from 1 to 1440");
    eleni
        .submitAndFollow(
            page,
            "/steps",
            Map.of(
                "kind",
                "ROLE_PLAY",
                "title",
                "The corridor",
                "card",
                "what-peer-support-is/corridor",
                "day",
                today().toString(),
                "minutes",
                "90"))
        .says("The corridor");

    site.as(group.luca())
        .reading("en")
        .open("/cohorts/" + group.id())
        .says("The corridor")
        .says("Led by Eleni")
        .says("1 supporter and 1 professional")
        .doesNotSay("Anna");
    site.as(group.luca()).reading("en").open("/cohorts").says("Spring");
  }

  @Test
  void whoLeadsAGroupMayWriteTheCourseToo() {
    LearningGroup group = group();
    assertThat(edits(group.eleni())).isTrue();
    assertThat(edits(group.giulia())).isTrue();
    assertThat(edits(group.anna())).isFalse();
    assertThat(edits(group.luca())).isFalse();
  }

  private LearningGroup group() {
    return LearningGroup.of(cast, cohorts, today());
  }

  private CohortStep step(LocalDate day) {
    return new CohortStep(
        UUID.randomUUID(), StepKind.DILEMMA, "Corridor", "", "", day, 90, Set.of());
  }

  private boolean edits(Actor actor) {
    return courses.mayWrite(actor);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
