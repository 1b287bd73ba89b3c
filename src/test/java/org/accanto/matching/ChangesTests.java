package org.accanto.matching;

import static org.accanto.matching.Sample.luca;
import static org.accanto.matching.Sample.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.WaysToMeet.HowFar;
import org.accanto.enrolment.WaysToMeet.Way;
import org.accanto.enrolment.Wish;
import org.accanto.matching.Change.AnotherTime;
import org.accanto.matching.Change.AnotherWay;
import org.accanto.matching.Change.Further;
import org.accanto.matching.Change.LessTime;
import org.accanto.matching.Change.NotAMust;
import org.accanto.programme.Slot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a peer could change, and how many more people it would bring. */
@Tag("matching")
class ChangesTests {

  private static final PeerWish A_WOMAN =
      Sample.wishing(Set.of(Wish.A_WOMAN), Set.of(Wish.A_WOMAN));

  @Test
  void aMustThatMayGiveWayBringsWhoDoesNotMeetIt() {
    List<Candidate> two =
        List.of(
            luca().number(1).gender(Gender.WOMAN).candidate(),
            luca().number(2).gender(Gender.MAN).candidate());

    assertThat(Changes.of(A_WOMAN, two)).contains(new NotAMust(Wish.A_WOMAN, 1));
  }

  @Test
  void anotherPartOfTheDayBringsWhoSharesNoTimeYet() {
    List<Candidate> two =
        List.of(
            luca().number(1).times(EnumSet.of(Slot.FRIDAY_AFTERNOON)).candidate(),
            luca().number(2).candidate());

    assertThat(Changes.of(wish(), two)).containsExactly(new AnotherTime(Slot.Part.AFTERNOON, 1));
  }

  @Test
  void whoSaidNothingAboutTimeIsNotToldToChangeIt() {
    List<Candidate> friday = List.of(luca().times(EnumSet.of(Slot.FRIDAY_AFTERNOON)).candidate());

    assertThat(Changes.of(wish().withTimes(Set.of()), friday)).isEmpty();
  }

  @Test
  void theTelephoneBringsWhoMeetsNobodyInPerson() {
    PeerWish inPerson = wish().meeting(new WaysToMeet(Set.of(Way.IN_PERSON), HowFar.NEAR));
    List<Candidate> byPhone = List.of(luca().meets(HowFar.NEAR, Way.BY_PHONE).candidate());

    assertThat(Changes.of(inPerson, byPhone)).containsExactly(new AnotherWay(Way.BY_PHONE, 1));
    assertThat(Changes.of(wish(), byPhone)).isEmpty();
  }

  @Test
  void goingFurtherBringsWhoOnlyMeetsNearAnotherPlace() {
    PeerWish near = wish().meeting(new WaysToMeet(Set.of(Way.IN_PERSON), HowFar.NEAR));
    List<Candidate> far =
        List.of(luca().place("Porto").meets(HowFar.NEAR, Way.IN_PERSON).candidate());

    assertThat(Changes.of(near, far)).containsExactly(new Further(1));
  }

  @Test
  void lessTimeBringsWhoHasLessLeftAndNoLessThanThat() {
    PeerWish twoHours = wish().withMinutes(120);
    List<Candidate> oneLeft = List.of(luca().time(120, 60).candidate());

    assertThat(Changes.of(twoHours, oneLeft)).containsExactly(new LessTime(60, 1));
    assertThat(Changes.of(wish().withMinutes(30), oneLeft)).isEmpty();
  }

  @Test
  void whatWouldBringNobodyIsNotSaid() {
    assertThat(Changes.of(wish(), List.of(luca().candidate()))).isEmpty();
    assertThat(Changes.of(A_WOMAN, List.of())).isEmpty();
  }

  @Test
  void whoIsProtectedOrPausesIsNeverCounted() {
    Random random = new Random(5);
    for (int world = 0; world < 200; world++) {
      Sample.Offer man = luca().number(1).room(2, random.nextInt(3));
      List<Change> without = Changes.of(A_WOMAN, List.of());

      assertThat(Changes.of(A_WOMAN, List.of(man.apart().candidate()))).isEqualTo(without);
      assertThat(Changes.of(A_WOMAN, List.of(luca().number(1).pausing().candidate())))
          .isEqualTo(without);
    }
  }

  @Test
  void theNumberIsHowManyMoreAreSuggestedThen() {
    Random random = new Random(19);
    for (int world = 0; world < 200; world++) {
      List<Candidate> people =
          random
              .ints(8, 0, 4)
              .mapToObj(g -> luca().number(g + random.nextInt(50)).gender(Gender.values()[g]))
              .map(offer -> random.nextBoolean() ? offer.apart() : offer)
              .map(Sample.Offer::candidate)
              .toList();
      int now = Suitability.suggestions(A_WOMAN, people).size();
      int then = Suitability.suggestions(A_WOMAN.withMusts(Set.of()), people).size();

      assertThat(
              Changes.of(A_WOMAN, people).stream()
                  .filter(NotAMust.class::isInstance)
                  .mapToInt(Change::more)
                  .sum())
          .isEqualTo(then - now);
    }
  }
}
