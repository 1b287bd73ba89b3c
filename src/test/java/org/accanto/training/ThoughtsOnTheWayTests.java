package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * A28, A45, B32: what somebody thinks on the way is theirs, until they give it to their trainer.
 */
@AccantoTest
@Tag("training")
class ThoughtsOnTheWayTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired Cohorts cohorts;
  @Autowired Reflections reflections;
  @Autowired Clock clock;

  @Test
  void whatSomebodyThinksOnTheWayIsReadByNobodyElse() {
    LearningGroup group = LearningGroup.of(cast, cohorts, today());
    reflections.write(UUID.randomUUID(), Topic.SELF_ACCEPTANCE, "Only Luca's", group.luca());

    Actor asPeer = cast.wears(group.luca().person(), Hat.PEER);
    for (Actor other :
        List.of(group.eleni(), group.giulia(), group.anna(), cast.person("Irini", Hat.DPO, "en"))) {
      assertThat(reflections.given(other)).isEmpty();
      assertThat(reflections.mine(other)).isEmpty();
    }
    assertThat(reflections.mine(asPeer)).isEmpty();
    assertThat(reflections.mine(group.luca())).hasSize(1);
  }

  @Test
  void whatIsGivenTheTrainerReads_untilItIsTakenBackOrTheGroupEnds() {
    LearningGroup group = LearningGroup.of(cast, cohorts, today());
    UUID id = UUID.randomUUID();
    reflections.write(id, Topic.STORY, "The winter of the bench", group.luca());
    assertThat(reflections.give(id, group.anna())).isFalse();
    assertThat(reflections.give(id, group.luca())).isTrue();

    assertThat(reflections.given(group.eleni()))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.reflection().said()).isEqualTo("The winter of the bench");
          assertThat(one.called()).isEqualTo("Luca");
        });
    assertThat(reflections.given(group.giulia())).isEmpty();
    assertThat(reflections.given(group.anna())).isEmpty();
    assertThat(
            cast.count(
                "select count(*) from confidentiality.seen where subject = ? and reader = ?",
                group.luca().person().value(),
                group.eleni().person().value()))
        .isEqualTo(1);

    reflections.takeBack(id, group.luca());
    assertThat(reflections.given(group.eleni())).isEmpty();
    reflections.give(id, group.luca());
    cohorts.close(group.id(), group.giulia());
    assertThat(reflections.given(group.eleni())).isEmpty();
  }

  @Test
  void whatIsGivenIsForThatTrainerAlone_notForWhoeverTrainsLater() {
    LearningGroup group = LearningGroup.of(cast, cohorts, today());
    UUID id = UUID.randomUUID();
    reflections.write(id, Topic.STORY, "For Eleni", group.luca());
    assertThat(reflections.give(id, group.luca())).isTrue();

    LearningGroup.certify(cast, group.giulia(), today());
    UUID later = UUID.randomUUID();
    NewCohort byGiulia = new NewCohort("Later", "", today(), group.giulia().person());
    assertThat(cohorts.begin(later, byGiulia, group.giulia())).isTrue();
    cohorts.join(later, group.luca().person(), Hat.SUPPORTER, group.giulia());

    assertThat(reflections.given(group.giulia())).isEmpty();
    assertThat(reflections.given(group.eleni())).hasSize(1);
  }

  @Test
  void whoIsTrainedByNobodyGivesToNobody() {
    Actor nikos = cast.supporter("Nikos");
    UUID id = UUID.randomUUID();
    reflections.write(id, Topic.JOURNAL, "Alone", nikos);

    assertThat(reflections.isTrained(nikos)).isFalse();
    assertThat(reflections.give(id, nikos)).isFalse();
    assertThat(reflections.mine(nikos)).noneMatch(Reflection::given);
  }

  @Test
  void inTheBrowserLucaWritesGivesAndTakesBack() {
    LearningGroup group = LearningGroup.of(cast, cohorts, today());
    Visitor luca = site.as(group.luca()).reading("en");
    Page page = luca.open("/me/reflections");
    assertThat(luca.submit(page, "/me/reflections", Map.of("said", " ")).status()).isEqualTo(422);
    Page kept =
        luca.submitAndFollow(
            page, "/me/reflections", Map.of("topic", "SELF_RESPECT", "said", "I said no once"));
    kept.says("I said no once").doesNotSay("Your trainer can read this");
    Visitor eleni = site.as(group.eleni()).reading("en");
    eleni.open("/reflections").doesNotSay("I said no once");
    Page given = luca.submitAndFollow(kept, "/gift", Map.of()).says("Your trainer can read this");
    eleni.open("/reflections").says("I said no once");
    luca.submitAndFollow(given, "/gift/end", Map.of()).doesNotSay("Your trainer can read");
    eleni.open("/reflections").doesNotSay("I said no once");
    luca.post("/me/reflections/" + UUID.randomUUID() + "/gift", Map.of()).isNotFound();
    site.as(cast.peer("Amina")).open("/me/reflections").isNotFound();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
