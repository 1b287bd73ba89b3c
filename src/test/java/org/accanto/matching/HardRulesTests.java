package org.accanto.matching;

import static org.accanto.enrolment.WaysToMeet.HowFar.CITY;
import static org.accanto.enrolment.WaysToMeet.HowFar.NEAR;
import static org.accanto.matching.Sample.luca;
import static org.accanto.matching.Sample.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Readiness.Missing;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.WaysToMeet.Way;
import org.accanto.enrolment.Wish;
import org.accanto.matching.Sample.Offer;
import org.accanto.programme.Slot;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is not proposed, rule by rule (design "Matching", R01 to R12). */
@Tag("matching")
class HardRulesTests {

  private static void allowed(PeerWish wish, Offer offer) {
    assertThat(HardRules.objection(wish, offer.candidate())).isEmpty();
  }

  private static void refused(PeerWish wish, Offer offer, Objection because) {
    assertThat(HardRules.objection(wish, offer.candidate())).contains(because);
  }

  @Test
  void whoFitsIsAllowed() {
    allowed(wish(), luca());
  }

  @Nested
  class R01Ready {
    @ParameterizedTest
    @EnumSource(Missing.class)
    void nobodyWalksWithSomebodyBeforeEverythingTheyNeedIsThere(Missing missing) {
      refused(wish(), luca().notReady(missing), Objection.SUPPORTER_NOT_READY);
    }
  }

  @Nested
  class R02Paused {
    @Test
    void aPauseLooksLikeAnythingThatIsProtected() {
      refused(wish(), luca().pausing(), Objection.NOT_POSSIBLE);
    }
  }

  @Nested
  class R03Room {
    @ParameterizedTest
    @CsvSource({"1,0", "2,1", "5,4"})
    void thereIsRoomUpToTheAgreedNumber(int atMost, int with) {
      allowed(wish(), luca().room(atMost, with));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "2,3"})
    void nobodyIsAskedBeyondIt(int atMost, int with) {
      refused(wish(), luca().room(atMost, with), Objection.SUPPORTER_HAS_NO_ROOM);
    }

    @Test
    void threePeopleAtMostChooseForOneFreePlace() {
      allowed(wish(), luca().room(2, 1).asked(2, null));
      refused(wish(), luca().room(2, 1).asked(3, null), Objection.SUPPORTER_ASKED_OFTEN);
    }
  }

  @Nested
  class R04Protected {
    @Test
    void whateverKeepsTwoPeopleApartIsOnlyNotPossible() {
      refused(wish(), luca().apart(), Objection.NOT_POSSIBLE);
    }

    @Test
    void whatMayBeToldComesFirstSoThatNothingProtectedShows() {
      refused(wish(), luca().apart().room(1, 1), Objection.SUPPORTER_HAS_NO_ROOM);
      refused(
          wish(),
          luca().apart().notReady(Missing.CERTIFICATE_ENDED),
          Objection.SUPPORTER_NOT_READY);
    }

    @Test
    void evenAWishToReturnDoesNotOpenIt() {
      refused(wish(), luca().apart().askedBack(), Objection.NOT_POSSIBLE);
    }
  }

  @Nested
  class R07Language {
    @Test
    void oneSharedLanguageIsEnough() {
      allowed(Sample.speaking("ar", "it"), luca().languages("it", "fr"));
    }

    @Test
    void withoutASharedLanguageNobodyIsProposed() {
      refused(Sample.speaking("ar"), luca().languages("it", "fr"), Objection.NO_COMMON_LANGUAGE);
    }

    @Test
    void whoSkippedTheQuestionIsNotLeftAlone() {
      allowed(Sample.speaking(), luca());
      allowed(wish(), luca().languages());
    }
  }

  @Nested
  class R08Musts {
    private PeerWish must(Wish... musts) {
      return Sample.wishing(Set.of(musts), Set.of(musts));
    }

    @Test
    void aWomanMeansAWoman() {
      allowed(must(Wish.A_WOMAN), luca().gender(Gender.WOMAN));
      refused(must(Wish.A_WOMAN), luca().gender(Gender.MAN), Objection.MUST_NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Gender.class,
        names = {"OTHER", "NOT_TOLD"})
    void whatIsNotToldDoesNotMeetAMust(Gender gender) {
      refused(must(Wish.A_WOMAN), luca().gender(gender), Objection.MUST_NOT_MET);
      refused(must(Wish.A_MAN), luca().gender(gender), Objection.MUST_NOT_MET);
    }

    @Test
    void aWomanOrAManMeansEitherOfThem() {
      allowed(must(Wish.A_WOMAN, Wish.A_MAN), luca().gender(Gender.WOMAN));
      allowed(must(Wish.A_WOMAN, Wish.A_MAN), luca().gender(Gender.MAN));
      refused(must(Wish.A_WOMAN, Wish.A_MAN), luca().gender(Gender.OTHER), Objection.MUST_NOT_MET);
    }

    @Test
    void aWishThatIsNoMustExcludesNobody() {
      allowed(Sample.wishing(Set.of(Wish.A_WOMAN), Set.of()), luca().gender(Gender.MAN));
    }

    @Test
    void recentlyOrLongAgo() {
      allowed(must(Wish.LIVED_IT_RECENTLY), luca().livedIt(LivedIt.RECENTLY));
      refused(
          must(Wish.LIVED_IT_RECENTLY), luca().livedIt(LivedIt.LONG_AGO), Objection.MUST_NOT_MET);
      refused(
          must(Wish.LIVED_IT_LONG_AGO), luca().livedIt(LivedIt.NOT_TOLD), Objection.MUST_NOT_MET);
    }

    @Test
    void knowsShelters() {
      allowed(must(Wish.KNOWS_SHELTERS), luca().knowsShelters());
      refused(must(Wish.KNOWS_SHELTERS), luca(), Objection.MUST_NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Wish.class,
        names = {"NO_MESSAGES_AT_NIGHT", "NOT_IN_SHELTER"})
    void whatTheTwoAgreeOnExcludesNobody(Wish wish) {
      allowed(must(wish), luca());
    }
  }

  @Nested
  class R03Hours {
    @ParameterizedTest
    @CsvSource({"120,0,120", "120,60,60", "0,500,180", "120,120,0"})
    void whoHasEnoughOfTheAgreedTimeLeftIsAsked(int agreed, int given, int asked) {
      allowed(wish().withMinutes(asked), luca().time(agreed, given));
    }

    @ParameterizedTest
    @CsvSource({"60,0,120", "120,61,60", "120,180,30"})
    void whoHasLessLeftIsNot(int agreed, int given, int asked) {
      refused(
          wish().withMinutes(asked), luca().time(agreed, given), Objection.SUPPORTER_HAS_NO_HOURS);
    }
  }

  @Nested
  class R09Safety {
    @Test
    void withoutWhatSafetyAsksNobodyIsProposed() {
      refused(wish(), luca().notSafe(), Objection.SAFETY_NOT_MET);
      refused(wish(), luca().notSafe().apart(), Objection.SAFETY_NOT_MET);
    }
  }

  @Nested
  class R11WaysToMeet {
    private final PeerWish byPhone = wish().meeting(new WaysToMeet(Set.of(Way.BY_PHONE), NEAR));
    private final PeerWish near = wish().meeting(new WaysToMeet(Set.of(Way.IN_PERSON), NEAR));

    @Test
    void oneSharedWayIsEnough() {
      allowed(byPhone, luca().meets(NEAR, Way.BY_PHONE, Way.IN_PERSON));
      refused(byPhone, luca().meets(CITY, Way.IN_PERSON), Objection.NO_WAY_TO_MEET);
    }

    @Test
    void whatOneOfThemHasNotSaidIsAskedAndExcludesNobody() {
      allowed(byPhone, luca());
      allowed(wish(), luca().meets(NEAR, Way.BY_MESSAGE));
    }

    @Test
    void faceToFaceAndBothOnlyNearTheirOwnPlaceIsNoWay() {
      refused(near, luca().place("Mestre").meets(NEAR, Way.IN_PERSON), Objection.NO_WAY_TO_MEET);
      allowed(near, luca().meets(NEAR, Way.IN_PERSON));
      allowed(near, luca().place("Mestre").meets(CITY, Way.IN_PERSON));
      allowed(near, luca().place("").meets(NEAR, Way.IN_PERSON));
      allowed(near, luca().place("Mestre").meets(NEAR));
      PeerWish orByPhone =
          wish().meeting(new WaysToMeet(Set.of(Way.IN_PERSON, Way.BY_PHONE), NEAR));
      allowed(orByPhone, luca().place("Mestre").meets(NEAR, Way.IN_PERSON, Way.BY_PHONE));
    }
  }

  @Nested
  class R12CommonTime {
    @Test
    void bothSaidWhenAndNothingIsCommon() {
      refused(wish(), luca().times(Set.of(Slot.FRIDAY_AFTERNOON)), Objection.NO_COMMON_TIME);
      allowed(wish(), luca().times(Set.of(Slot.MONDAY_MORNING)));
    }

    @Test
    void whoSaidNothingAboutTimeIsAsked() {
      allowed(wish(), luca().times(Set.of()));
      allowed(wish().withTimes(Set.of()), luca());
    }
  }

  @Test
  void whoIsProtectedIsNeverNamedWhereACoordinatorMaySetARuleAside() {
    refused(wish(), luca().apart().times(Set.of(Slot.FRIDAY_AFTERNOON)), Objection.NOT_POSSIBLE);
    refused(wish(), luca().pausing().times(Set.of(Slot.FRIDAY_AFTERNOON)), Objection.NOT_POSSIBLE);
  }
}
