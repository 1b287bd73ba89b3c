package org.accanto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.training.text.BlockState;
import org.accanto.training.text.Check;
import org.accanto.training.text.Objective;
import org.accanto.training.text.UnitText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A3, A28: what somebody does with the course is in their own words, and theirs alone. */
@AccantoTest
@Tag("training")
class LearningTests {

  private static final String UNIT = "what-peer-support-is";

  @Autowired Cast cast;
  @Autowired Courses courses;
  @Autowired Learning learning;

  @Test
  void ourCourseIsThereInThreeLanguagesBlockByBlock() {
    Actor luca = cast.supporter("Luca");

    assertThat(courses.units(luca)).extracting(UnitRow::key).startsWith(UNIT);
    for (String language : List.of("it", "el")) {
      UnitToRead unit = courses.unit(UNIT, language, luca).orElseThrow();
      assertThat(unit.shown().unit().language()).isEqualTo(language);
      assertThat(unit.shown().states()).containsOnly(BlockState.TRANSLATED);
      assertThat(unit.languages()).containsExactlyInAnyOrder("en", "it", "el");
    }
    assertThat(courses.unit(UNIT, "fr", luca).orElseThrow().shown().states())
        .containsOnly(BlockState.ORIGINAL);
    assertThat(courses.unit("no-such-unit", "en", luca)).isEmpty();
  }

  @Test
  void aUnitIsCompleteByOwnWordsAndAnswers_notByReading() {
    Actor luca = cast.supporter("Luca");
    UnitText unit = courses.latest(UNIT, "en", luca).orElseThrow().unit();
    learning.stopAt(UNIT, "values", luca);
    assertThat(learning.progress(luca).of(UNIT).complete()).isFalse();
    assertThat(learning.progress(luca).of(UNIT).section()).isEqualTo("values");
    assertThat(learning.progress(luca).lastRead()).isEqualTo(UNIT);

    for (Objective objective : unit.objectives()) {
      assertThat(learning.say(UNIT, objective.key(), "In my words " + objective.key(), luca))
          .isTrue();
    }
    for (Check check : unit.checks().subList(1, unit.checks().size())) {
      assertThat(learning.found(UNIT, check.key(), "", luca)).isTrue();
    }
    assertThat(learning.progress(luca).of(UNIT).complete()).isFalse();

    learning.found(UNIT, unit.checks().getFirst().key(), "", luca);
    assertThat(learning.progress(luca).of(UNIT).complete()).isTrue();
    assertThat(learning.objectives(UNIT, luca))
        .containsEntry("know-forms", "In my words know-forms")
        .hasSize(unit.objectives().size());
  }

  @Test
  void whatIsNotInTheCourseIsNotKept() {
    Actor luca = cast.supporter("Luca");

    assertThat(learning.say(UNIT, "no-such-objective", "Words", luca)).isFalse();
    assertThat(learning.found(UNIT, "no-such-check", "", luca)).isFalse();
    assertThat(learning.found("no-such-unit", "promise", "", luca)).isFalse();
    assertThat(learning.progress(luca).units()).isEmpty();
  }

  @Test
  void ownWordsAreReadByNobodyElse() {
    Actor luca = cast.supporter("Luca");
    learning.say(UNIT, "know-forms", "What only Luca knows", luca);
    learning.found(UNIT, "first-meeting", "How only Luca would begin", luca);

    Actor asPeer = cast.wears(luca.person(), org.accanto.shared.Hat.PEER);
    for (Actor other :
        List.of(
            asPeer, cast.coordinator("Giulia"), cast.professional("Eleni"), cast.peer("Amina"))) {
      assertThat(learning.objectives(UNIT, new Actor(other.person(), other.hat())))
          .isEqualTo(Map.of());
      assertThat(learning.checks(UNIT, other)).isEmpty();
    }
    assertThat(learning.objectives(UNIT, luca)).containsValue("What only Luca knows");
    assertThat(
            cast.count(
                "select count(*) from training.objective_said where person = ?"
                    + " and position('What only Luca' in encode(said, 'escape')) > 0",
                luca.person().value()))
        .isZero();
  }

  @Test
  void saidAgainItReplaces_andOnlyOnce() {
    Actor luca = cast.supporter("Luca");
    learning.say(UNIT, "know-forms", "First", luca);
    learning.say(UNIT, "know-forms", "Second", luca);
    learning.say(UNIT, "know-forms", "Second", luca);

    assertThat(learning.objectives(UNIT, luca)).isEqualTo(Map.of("know-forms", "Second"));
  }

  @Test
  void howSomebodyReadsGoesWithThemToEachDevice() {
    Actor luca = cast.supporter("Luca");
    assertThat(learning.reading(luca)).isEqualTo(ReadingChoice.USUAL);

    learning.read(new ReadingChoice("el", true), luca);
    assertThat(learning.reading(luca)).isEqualTo(new ReadingChoice("el", true));
  }
}
