package org.accanto.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.rules.Person.Gender;
import org.accanto.matching.rules.Supporter.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule at its boundary: what is just allowed, and what just is not. */
class RulebookTests {
  private final Two two = new Two();

  @Test
  void nothingStandsInTheWayOfAminaAndLuca() {
    assertThat(two.fit().allowed()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TRAINING", "EXPIRED"})
  void whoIsNotReadyYetOrAnyMoreIsNotProposed_R01(Status status) {
    two.luca.status = status;
    assertThat(two.broken()).containsExactly(Rule.R01);
  }

  @Test
  void whoIsOnPauseIsNotProposed_R02() {
    two.luca.status = Status.PAUSED;
    assertThat(two.broken()).containsExactly(Rule.R02);
  }

  @Test
  void oneFreePlaceIsEnough_noneIsNot_R03() {
    two.luca.currentRelations = 1;
    assertThat(two.broken()).isEmpty();
    two.luca.currentRelations = 2;
    assertThat(two.broken()).containsExactly(Rule.R03);
    two.luca.currentRelations = 3;
    assertThat(two.broken()).containsExactly(Rule.R03);
  }

  @Test
  void freeHoursMustCoverWhatIsAskedFor_butOnlyWhereHoursCount_R03() {
    two.luca.maxHours = 10;
    two.luca.currentHours = 2;
    two.capacity = Goal.Capacity.HOURS;
    assertThat(two.broken()).isEmpty();
    two.luca.currentHours = 3;
    assertThat(two.broken()).containsExactly(Rule.R03);
    two.capacity = Goal.Capacity.COUNT;
    assertThat(two.broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void whoeverKeepsApartFromTheOther_theCodeIsTheSame_R04(int cause) {
    Set<Integer> other = Set.of(0);
    Consumer<Two> causes =
        switch (cause) {
          case 0 -> t -> t.amina.noContact = other;
          case 1 -> t -> t.amina.therapeutic = other;
          case 2 -> t -> t.amina.doubleRole = other;
          case 3 -> t -> t.amina.declined = other;
          default -> t -> t.luca.noContact = other;
        };
    causes.accept(two);
    assertThat(two.broken()).containsExactly(Rule.R04);
  }

  @Test
  void bothTalkTheSameLanguage_R07() {
    two.amina.languages = Map.of("ar", 4, "it", 2);
    assertThat(two.broken()).isEmpty();
    two.amina.languages = Map.of("ar", 4, "it", 1);
    assertThat(two.broken()).containsExactly(Rule.R07);
    two.amina.languages = Map.of();
    assertThat(two.broken()).containsExactly(Rule.R07);
  }

  @Test
  void theGenderThatThePeerRequires_R08() {
    two.amina.requiredGenders = Set.of(Gender.F, Gender.M);
    assertThat(two.broken()).isEmpty();
    two.amina.requiredGenders = Set.of(Gender.F);
    assertThat(two.broken()).containsExactly(Rule.R08);
  }

  @Test
  void everyTrainingThatThePeerNeeds_R09() {
    two.amina.needs = Set.of("minors", "violence");
    two.luca.trainings = Set.of("minors", "violence", "substances");
    assertThat(two.broken()).isEmpty();
    two.luca.trainings = Set.of("minors");
    assertThat(two.broken()).containsExactly(Rule.R09);
  }

  @Test
  void whatTheSupporterDoesNotAccompany_R10() {
    two.amina.disadvantages = Set.of("debt");
    two.luca.limits = Set.of("substances");
    assertThat(two.broken()).isEmpty();
    two.amina.disadvantages = Set.of("debt", "substances");
    assertThat(two.broken()).containsExactly(Rule.R10);
  }

  @Test
  void whomTheSupporterDoesNotAccompany_R10() {
    two.luca.excludesGenders = Set.of(Gender.M);
    assertThat(two.broken()).isEmpty();
    two.luca.excludesGenders = Set.of(Gender.M, Gender.F);
    assertThat(two.broken()).containsExactly(Rule.R10);
  }

  @Test
  void inPersonBothTogetherMustTravelFarEnough_R11() {
    two.amina.modes = Person.IN_PERSON;
    two.luca.x = 24;
    two.luca.y = 32;
    assertThat(two.broken()).isEmpty();
    two.luca.y = 33;
    assertThat(two.broken()).containsExactly(Rule.R11);
    two.luca.y = 32;
    two.luca.city = "Athens";
    assertThat(two.broken()).containsExactly(Rule.R11);
  }

  @Test
  void onTheTelephoneNobodyIsFarAway_R11() {
    two.luca.city = "Athens";
    two.amina.modes = Person.PHONE;
    assertThat(two.broken()).isEmpty();
    two.amina.modes = Person.ONLINE;
    assertThat(two.broken()).containsExactly(Rule.R11);
    two.luca.modes = Person.ONLINE;
    assertThat(two.broken()).isEmpty();
    two.amina.modes = 0;
    assertThat(two.broken()).containsExactly(Rule.R11);
  }

  @Test
  void asMuchCommonTimeAsThePeerNeeds_R12() {
    two.luca.availability = 0b11;
    two.amina.minOverlap = 2;
    assertThat(two.broken()).isEmpty();
    two.amina.minOverlap = 3;
    assertThat(two.broken()).containsExactly(Rule.R12);
  }

  @Test
  void belowTheFloorNobodyIsProposed_R16() {
    two.floor = two.fit().quality();
    assertThat(two.broken()).isEmpty();
    two.floor++;
    assertThat(two.broken()).containsExactly(Rule.R16);
  }

  @Test
  void allThatStandsInTheWayIsNamed_notOnlyTheFirst_andTheFloorOnlyAlone() {
    two.luca.status = Status.PAUSED;
    two.luca.maxRelations = 0;
    two.amina.declined = Set.of(0);
    two.amina.languages = Map.of("ar", 4);
    two.amina.minOverlap = 21;
    two.floor = 10_000;
    assertThat(two.broken()).containsExactly(Rule.R02, Rule.R03, Rule.R04, Rule.R07, Rule.R12);
  }

  @Test
  void onlyThreeRulesMayBeSetAside_andThreeShareOneSentence() {
    assertThat(Rule.values())
        .filteredOn(Rule::overridable)
        .containsExactly(Rule.R11, Rule.R12, Rule.R16);
    assertThat(Rule.values())
        .filteredOn(Rule::untold)
        .containsExactly(Rule.R02, Rule.R04, Rule.R10);
  }
}
