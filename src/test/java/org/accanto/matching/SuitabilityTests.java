package org.accanto.matching;

import static org.accanto.matching.Sample.luca;
import static org.accanto.matching.Sample.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Readiness.Missing;
import org.accanto.enrolment.Told;
import org.accanto.enrolment.WaysToMeet.HowFar;
import org.accanto.enrolment.WaysToMeet.Way;
import org.accanto.enrolment.Wish;
import org.accanto.matching.Sample.Offer;
import org.accanto.programme.Slot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order of suggestions, the counts of who is not suggested, and what neither may reveal. */
@Tag("matching")
class SuitabilityTests {

  private static final Set<Wish> A_WOMAN = Set.of(Wish.A_WOMAN);
  private static final NotSuggested NOBODY = new NotSuggested(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private static List<Long> order(PeerWish wish, Offer... offers) {
    List<Candidate> candidates = new ArrayList<>();
    for (Offer offer : offers) {
      candidates.add(offer.candidate());
    }
    return Suitability.suggestions(wish, candidates).stream()
        .map(s -> s.supporter().value().getLeastSignificantBits() - 100)
        .toList();
  }

  @Test
  void whatMattersMostToThePeerDecidesFirst() {
    PeerWish aWoman = Sample.wishing(Set.of(Wish.A_WOMAN), Set.of());
    Offer man = luca().number(1);
    Offer woman = luca().number(2).gender(Gender.WOMAN).told(Map.of());

    assertThat(order(Sample.ranking(aWoman, "A_WOMAN", "shelter"), man, woman))
        .containsExactly(2L, 1L);
    assertThat(order(Sample.ranking(aWoman, "shelter", "A_WOMAN"), man, woman))
        .containsExactly(1L, 2L);
  }

  @Test
  void whoSharesMoreComesBeforeWhoSharesLess() {
    Offer one = luca().number(1).told(Map.of("shelter", Told.NOW));
    Offer both = luca().number(2);

    assertThat(order(wish(), one, both)).containsExactly(2L, 1L);
  }

  @Test
  void theLoadIsSpreadWhereTwoAreAlike() {
    assertThat(order(wish(), luca().number(1).room(3, 2), luca().number(2).room(3, 1)))
        .containsExactly(2L, 1L);
  }

  @Test
  void whoHasWaitedLongerForAProposalComesNext() {
    Instant early = Instant.parse("2027-01-01T00:00:00Z");
    Instant late = Instant.parse("2027-02-01T00:00:00Z");

    assertThat(
            order(
                wish(),
                luca().number(1).asked(0, late),
                luca().number(2).asked(0, early),
                luca().number(3)))
        .containsExactly(3L, 2L, 1L);
  }

  @Test
  void anEarlierSupporterWhomThePeerAsksForStandsFirst() {
    assertThat(order(wish(), luca().number(1), luca().number(2).told(Map.of()).askedBack()))
        .containsExactly(2L, 1L);
  }

  @Test
  void whoWalksWithThePeerAlreadyIsNeitherSuggestedNorCounted() {
    List<Candidate> candidates = List.of(luca().together().candidate());

    assertThat(Suitability.suggestions(wish(), candidates)).isEmpty();
    assertThat(Suitability.notSuggested(wish(), candidates)).isEqualTo(NOBODY);
  }

  @Test
  void everybodyIsSuggestedOrCountedOnce() {
    Random random = new Random(7);
    int[] met = new int[10];
    for (int world = 0; world < 300; world++) {
      PeerWish wish = world % 2 == 0 ? Sample.byPhone(60) : Sample.wishing(Set.of(), A_WOMAN);
      List<Candidate> candidates = world(random, 12);
      int[] counts = counts(Suitability.notSuggested(wish, candidates));

      int counted = IntStream.of(counts).sum();
      assertThat(Suitability.suggestions(wish, candidates).size() + counted).isEqualTo(12);
      Arrays.setAll(met, i -> met[i] + counts[i]);
    }
    assertThat(met).as("every count is met").doesNotContain(0);
  }

  private static int[] counts(NotSuggested not) {
    return new int[] {
      not.notReady(),
      not.noRoom(),
      not.noHours(),
      not.askedOften(),
      not.noCommonLanguage(),
      not.mustNotMet(),
      not.safetyNotMet(),
      not.notPossible(),
      not.noWayToMeet(),
      not.noCommonTime()
    };
  }

  @Test
  void theOrderInWhichPeopleAreReadChangesNothing() {
    Random random = new Random(11);
    for (int world = 0; world < 300; world++) {
      List<Candidate> candidates = world(random, 10);
      List<Suggestion> once = Suitability.suggestions(wish(), candidates);
      Collections.shuffle(candidates, random);

      assertThat(Suitability.suggestions(wish(), candidates)).isEqualTo(once);
    }
  }

  @Test
  void aPauseInThePlaceOfSomethingProtectedChangesNothing() {
    Random random = new Random(13);
    for (int world = 0; world < 500; world++) {
      List<Candidate> some = world(random, 10);
      int who = random.nextInt(10);
      List<Candidate> apart = with(some, who, changed(some.get(who), true, false));
      List<Candidate> pausing = with(some, who, changed(some.get(who), false, true));
      List<Candidate> both = with(some, who, changed(some.get(who), true, true));

      assertThat(Suitability.suggestions(wish(), pausing))
          .isEqualTo(Suitability.suggestions(wish(), apart))
          .isEqualTo(Suitability.suggestions(wish(), both));
      assertThat(Suitability.notSuggested(wish(), pausing))
          .isEqualTo(Suitability.notSuggested(wish(), apart))
          .isEqualTo(Suitability.notSuggested(wish(), both));
    }
  }

  private static List<Candidate> with(List<Candidate> all, int at, Candidate now) {
    List<Candidate> changed = new ArrayList<>(all);
    changed.set(at, now);
    return changed;
  }

  private static Candidate changed(Candidate c, boolean apart, boolean pausing) {
    Offer same =
        luca()
            .number((int) (c.offer().supporter().value().getLeastSignificantBits() - 100))
            .gender(c.offer().gender())
            .livedIt(c.offer().livedIt())
            .languages(c.offer().languages().toArray(String[]::new))
            .times(c.offer().times())
            .meets(c.offer().meets().howFar(), c.offer().meets().ways().toArray(Way[]::new))
            .time(c.offer().weeklyMinutes(), c.minutes())
            .room(c.limit(), c.walksWith())
            .asked(c.asked(), c.lastAsked());
    if (!c.offer().readiness().ready()) {
      same.notReady(Missing.CERTIFICATE_MISSING);
    }
    if (!c.safe()) {
      same.notSafe();
    }
    if (pausing) {
      same.pausing();
    }
    if (apart) {
      same.apart();
    }
    return same.candidate();
  }

  private static List<Candidate> world(Random random, int people) {
    List<Candidate> world = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Offer offer =
          luca()
              .number(i)
              .gender(Gender.values()[random.nextInt(4)])
              .livedIt(LivedIt.values()[random.nextInt(3)])
              .languages(random.nextInt(4) == 0 ? "fr" : "it")
              .times(EnumSet.of(Slot.values()[random.nextInt(3)]))
              .meets(HowFar.NOT_SAID, Way.values()[random.nextInt(3)])
              .time(120, 30 * random.nextInt(4))
              .room(2, random.nextInt(3))
              .asked(random.nextInt(5), Instant.EPOCH.plusSeconds(random.nextInt(3)));
      if (random.nextInt(4) == 0) {
        offer.notReady(Missing.CERTIFICATE_MISSING);
      }
      if (random.nextInt(5) == 0) {
        offer.notSafe();
      }
      if (random.nextInt(5) == 0) {
        offer.apart();
      }
      world.add(offer.candidate());
    }
    return world;
  }
}
