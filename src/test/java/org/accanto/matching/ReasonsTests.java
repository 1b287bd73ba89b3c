package org.accanto.matching;

import static org.accanto.matching.Sample.luca;
import static org.accanto.matching.Sample.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Told;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.WaysToMeet.HowFar;
import org.accanto.enrolment.WaysToMeet.Way;
import org.accanto.enrolment.Wish;
import org.accanto.matching.Reason.Fits;
import org.accanto.matching.Reason.Partly;
import org.accanto.matching.Reason.ToClarify;
import org.accanto.matching.Sample.Offer;
import org.accanto.programme.Slot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why somebody could walk with a peer, in words: fits, partly, to clarify. */
@Tag("matching")
class ReasonsTests {

  private static List<Reason> reasons(PeerWish wish, Offer offer) {
    return new Comparison(wish).reasons(offer.offer());
  }

  @Test
  void onlyWhatTheSupporterTellsFromTheFirstDayCounts() {
    Offer tellsLater = luca().told(Map.of("shelter", Told.NOW, "debt", Told.LATER));

    assertThat(reasons(wish(), tellsLater))
        .contains(new Partly(Criterion.EXPERIENCE, List.of("shelter")));
    assertThat(reasons(wish(), luca().told(Map.of("debt", Told.LATER))))
        .contains(new ToClarify(Criterion.EXPERIENCE, List.of()));
    assertThat(reasons(wish(), luca()))
        .contains(new Fits(Criterion.EXPERIENCE, List.of("debt", "shelter")));
  }

  @Test
  void theAreasStandInTheOrderThatThePeerChose() {
    assertThat(reasons(Sample.ranking(wish(), "shelter", "debt"), luca()))
        .contains(new Fits(Criterion.EXPERIENCE, List.of("shelter", "debt")));
  }

  @Test
  void aWishThatIsNotMetIsToBeClarifiedAndNotHidden() {
    PeerWish aWoman = Sample.wishing(Set.of(Wish.A_WOMAN), Set.of());

    assertThat(reasons(aWoman, luca().gender(Gender.MAN)))
        .contains(new ToClarify(Criterion.GENDER, List.of("MAN")));
    assertThat(reasons(aWoman, luca().gender(Gender.WOMAN)))
        .contains(new Fits(Criterion.GENDER, List.of("WOMAN")));
  }

  @Test
  void recentlyOrLongAgoIsAReasonOnlyWhenItWasWished() {
    PeerWish recently = Sample.wishing(Set.of(Wish.LIVED_IT_RECENTLY), Set.of());

    assertThat(reasons(recently, luca().livedIt(LivedIt.RECENTLY)))
        .contains(new Fits(Criterion.LIVED_IT, List.of("RECENTLY")));
    assertThat(reasons(wish(), luca().livedIt(LivedIt.RECENTLY)))
        .extracting(Reason::about)
        .doesNotContain(Criterion.LIVED_IT);
  }

  @Test
  void oneSharedTimeIsPartlyAndNoneIsToBeClarified() {
    assertThat(reasons(wish(), luca()))
        .contains(new Fits(Criterion.TIMES, List.of("MONDAY_MORNING", "TUESDAY_EVENING")));
    assertThat(reasons(wish(), luca().times(EnumSet.of(Slot.MONDAY_MORNING))))
        .contains(new Partly(Criterion.TIMES, List.of("MONDAY_MORNING")));
    assertThat(reasons(wish(), luca().times(Set.of())))
        .contains(new ToClarify(Criterion.TIMES, List.of()));
  }

  @Test
  void theEasiestLanguageFitsAndAnotherFitsPartly() {
    assertThat(reasons(Sample.speaking("ar", "it"), luca().languages("it")))
        .contains(new Partly(Criterion.LANGUAGE, List.of("it")));
    assertThat(reasons(Sample.speaking("it", "ar"), luca().languages("it")))
        .contains(new Fits(Criterion.LANGUAGE, List.of("it")));
  }

  @Test
  void aPlaceIsFoundWithoutAccentsAndACityApartIsAsked() {
    assertThat(reasons(wish(), luca().place("STAZIONÉ centrale")))
        .contains(new Fits(Criterion.PLACE, List.of("STAZIONÉ centrale")));
    assertThat(reasons(wish(), luca().place("Mestre")))
        .contains(new ToClarify(Criterion.PLACE, List.of("Mestre")));
  }

  @Test
  void howTheyCanMeetIsAskedUntilBothHaveSaidIt() {
    PeerWish byPhone =
        wish().meeting(new WaysToMeet(Set.of(Way.BY_PHONE, Way.IN_PERSON), HowFar.NOT_SAID));

    assertThat(reasons(wish(), luca().meets(HowFar.CITY, Way.IN_PERSON)))
        .contains(new ToClarify(Criterion.MEETING, List.of()));
    assertThat(reasons(byPhone, luca())).contains(new ToClarify(Criterion.MEETING, List.of()));
    assertThat(reasons(byPhone, luca().meets(HowFar.NOT_SAID, Way.BY_PHONE, Way.BY_MESSAGE)))
        .contains(new Fits(Criterion.MEETING, List.of("BY_PHONE")));
  }

  @Test
  void aPlaceElsewhereFitsPartlyWhereOneOfThemComes() {
    assertThat(reasons(wish(), luca().place("Mestre").meets(HowFar.CITY)))
        .contains(new Partly(Criterion.PLACE, List.of("Mestre")));
    assertThat(reasons(wish(), luca().place("Mestre").meets(HowFar.NEAR)))
        .contains(new ToClarify(Criterion.PLACE, List.of("Mestre")));
  }

  @Test
  void theReasonsFollowWhatMattersToThePeer() {
    PeerWish wish = Sample.wishing(Set.of(Wish.A_WOMAN, Wish.NOT_IN_SHELTER), Set.of());

    assertThat(reasons(Sample.ranking(wish, "NOT_IN_SHELTER", "debt", "A_WOMAN"), luca()))
        .extracting(Reason::about)
        .startsWith(Criterion.NOT_IN_SHELTER, Criterion.EXPERIENCE, Criterion.GENDER);
  }

  @Test
  void bothSidesReadAtMostThreeAndNeverAGenderOrWhatIsOpen() {
    PeerWish wish =
        Sample.wishing(
            Set.of(Wish.A_MAN, Wish.NOT_IN_SHELTER, Wish.KNOWS_SHELTERS), Set.of(Wish.A_MAN));

    assertThat(Comparison.forBoth(reasons(wish, luca().knowsShelters())))
        .hasSize(3)
        .noneMatch(ToClarify.class::isInstance)
        .extracting(Reason::about)
        .doesNotContain(Criterion.GENDER);
  }

  @Test
  void keptReasonsAreReadAsTheyWereShown() {
    List<Reason> all = reasons(wish(), luca().place("Piazza, 5; \"centro\" | nord"));

    assertThat(Reasons.read(Reasons.kept(all))).isEqualTo(all);
  }
}
