package org.accanto.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.rules.Person.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the nine values, where it begins, ends and rounds. */
class QualityTests {
  private final Two two = new Two();

  @Test
  void experienceIsTheShareOfWhatThePeerLooksFor() {
    assertThat(two.value(Criterion.EXPERIENCE)).isEqualTo(50);
    two.amina.seeks = Set.of("shelter", "care", "prison");
    two.luca.offers = Set.of("shelter", "care", "street");
    assertThat(two.value(Criterion.EXPERIENCE)).isEqualTo(66);
    two.luca.offers = Set.of();
    assertThat(two.value(Criterion.EXPERIENCE)).isZero();
  }

  @Test
  void threeCommonInterestsAreEnough() {
    assertThat(two.value(Criterion.INTERESTS)).isZero();
    two.amina.interests = Set.of("music", "football", "cooking", "films");
    two.luca.interests = Set.of("music", "football");
    assertThat(two.value(Criterion.INTERESTS)).isEqualTo(68);
    two.luca.interests = Set.of("music", "football", "cooking");
    assertThat(two.value(Criterion.INTERESTS)).isEqualTo(100);
    two.luca.interests = two.amina.interests;
    assertThat(two.value(Criterion.INTERESTS)).isEqualTo(100);
  }

  @Test
  void wayOfSupportingIsTheShareOfWhatThePeerLikes() {
    assertThat(two.value(Criterion.STYLES)).isEqualTo(50);
    two.amina.styles = Set.of("listening", "doing", "planning");
    two.luca.styles = Set.of("listening");
    assertThat(two.value(Criterion.STYLES)).isEqualTo(33);
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "20, 75", "30, 44", "40, 0"})
  void distanceFallsWithItsSquare(int apart, int value) {
    two.luca.x = apart;
    assertThat(two.value(Criterion.DISTANCE)).isEqualTo(value);
  }

  @Test
  void whoDoesNotMeetInPersonIsNeitherNearNorFar() {
    two.luca.city = "Athens";
    assertThat(two.value(Criterion.DISTANCE)).isEqualTo(40);
    two.luca.city = "Bologna";
    two.luca.x = 41;
    assertThat(two.value(Criterion.DISTANCE)).isEqualTo(40);
  }

  @Test
  void whoNeverTravelsMeetsAtTheSamePlace() {
    two.amina.maxTravel = 0;
    two.luca.maxTravel = 0;
    assertThat(two.value(Criterion.DISTANCE)).isEqualTo(100);
    two.luca.x = 1;
    assertThat(two.value(Criterion.DISTANCE)).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 12", "7, 87", "8, 100", "12, 100"})
  void eightPartsOfTheWeekAreEnough(int slots, int value) {
    two.luca.availability = (1 << slots) - 1;
    assertThat(two.value(Criterion.OVERLAP)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"1, 5, 100", "2, 4, 100", "2, 3, 80", "2, 2, 40", "3, 2, 0", "5, 1, 0"})
  void twoStepsFurtherIsBest(int amina, int luca, int value) {
    two.amina.stage = amina;
    two.luca.stage = luca;
    assertThat(two.value(Criterion.STAGE)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"4, 4, 100", "4, 3, 80", "3, 3, 80", "2, 4, 50", "1, 4, 0"})
  void theLowerLevelOfTheTwoCounts(int amina, int luca, int value) {
    two.amina.languages = Map.of("it", amina);
    two.luca.languages = Map.of("it", luca);
    assertThat(two.value(Criterion.LANGUAGE)).isEqualTo(value);
  }

  @Test
  void theBestOfSeveralLanguagesCounts_eachWithItsOwnLower() {
    two.amina.languages = Map.of("it", 4, "ar", 3, "fr", 2);
    two.luca.languages = Map.of("it", 2, "ar", 4, "fr", 4);
    assertThat(two.value(Criterion.LANGUAGE)).isEqualTo(80);
  }

  @Test
  void aPreferredGenderIsAWish() {
    assertThat(two.value(Criterion.GENDER)).isEqualTo(100);
    two.amina.preferredGenders = Set.of(Gender.M);
    assertThat(two.value(Criterion.GENDER)).isEqualTo(100);
    two.amina.preferredGenders = Set.of(Gender.F, Gender.X);
    assertThat(two.value(Criterion.GENDER)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"30, 100", "31, 96", "29, 96", "54, 4", "55, 0", "90, 0"})
  void aYearApartCostsFour(int luca, int value) {
    two.luca.age = luca;
    assertThat(two.value(Criterion.AGE)).isEqualTo(value);
  }

  /** 28·50 + 12·50 + 12·100 + 10·100 + 10·100 + 8·0 + 8·100 + 7·100 + 5·100. */
  @Test
  void qualityIsTheSumOfWeightTimesValue_andABonusForComingBack() {
    assertThat(two.fit().quality()).isEqualTo(7200);
    two.amina.returnTo = Set.of(0);
    assertThat(two.fit().quality()).isEqualTo(8700);
  }

  @ParameterizedTest
  @CsvSource({"120, 0, 0", "0, 5, 0", "119, 4, 1", "60, 0, 1", "0, 3, 1", "59, 2, 2", "0, 0, 2"})
  void eitherWaitingOrDisadvantagesMakeItUrgent(int days, int told, int tier) {
    two.amina.waitDays = days;
    two.amina.disadvantages = Set.copyOf(List.of("a", "b", "c", "d", "e").subList(0, told));
    assertThat(two.instance().config().tier(two.amina.at(0))).isEqualTo(tier);
  }

  @Test
  void weightsThatDoNotAddUpAreAMistakeOfTheProgram() {
    Map<Criterion, Integer> weights = new EnumMap<>(Config.proposedWeights());
    weights.merge(Criterion.AGE, 1, Integer::sum);
    assertThatThrownBy(() ->
            new Config(
                Goal.Mode.WEIGHTED,
                Goal.Capacity.COUNT,
                0,
                0,
                weights,
                List.of(),
                List.of(1L),
                0,
                0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
