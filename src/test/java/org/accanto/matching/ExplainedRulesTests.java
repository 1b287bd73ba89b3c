package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Readiness.Missing;
import org.accanto.enrolment.SupporterOffer;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.WaysToMeet.HowFar;
import org.accanto.enrolment.WaysToMeet.Way;
import org.accanto.enrolment.Wish;
import org.accanto.programme.Slot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is told of why two people are not proposed names exactly the rules that hold, over random
 * pairs: each rule is read here a second time, from the words of the design.
 */
@Tag("matching")
class ExplainedRulesTests {

  private static final int PAIRS = 20_000;
  private static final List<String> PLACES = List.of("", "Stazione", "Stazione centrale", "Prato");

  private final Random random = new Random(11);

  @Test
  void exactlyTheRulesThatHoldAreNamedAndTheFirstIsTold() {
    Set<Objection> seen = EnumSet.noneOf(Objection.class);
    int free = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      PeerWish wish = wish();
      Candidate candidate = offer().candidate();
      List<Objection> hold = readAgain(wish, candidate);

      assertThat(HardRules.objections(wish, candidate)).isEqualTo(hold);
      assertThat(HardRules.objection(wish, candidate)).isEqualTo(hold.stream().findFirst());
      seen.addAll(hold);
      free += hold.isEmpty() ? 1 : 0;
    }
    assertThat(seen).hasSize(10);
    assertThat(free).isGreaterThan(PAIRS / 100);
  }

  @Test
  void aPauseAndWhatIsProtectedAreToldAlikeWhateverElseHolds() {
    for (int pair = 0; pair < PAIRS; pair++) {
      PeerWish wish = wish();
      Candidate open = offer().candidate();
      Candidate apart = with(open, true, open.offer());
      Candidate pausing = with(open, false, pausing(open.offer()));

      assertThat(HardRules.objections(wish, apart))
          .isEqualTo(HardRules.objections(wish, pausing))
          .contains(Objection.NOT_POSSIBLE);
    }
  }

  private static Candidate with(Candidate c, boolean apart, SupporterOffer offer) {
    return new Candidate(
        offer,
        c.limit(),
        c.walksWith(),
        c.minutes(),
        c.asked(),
        c.lastAsked(),
        c.safe(),
        apart,
        false,
        false);
  }

  private static SupporterOffer pausing(SupporterOffer o) {
    return new SupporterOffer(
        o.supporter(),
        o.called(),
        o.gender(),
        o.introduction(),
        o.languages(),
        o.areas(),
        o.told(),
        o.times(),
        o.place(),
        o.meets(),
        o.atMost(),
        o.weeklyMinutes(),
        o.livedIt(),
        o.knowsShelters(),
        o.readiness(),
        o.forSafety(),
        true);
  }

  private static List<Objection> readAgain(PeerWish wish, Candidate c) {
    List<Objection> hold = new ArrayList<>();
    add(hold, Objection.SUPPORTER_NOT_READY, !c.offer().readiness().ready());
    add(hold, Objection.SUPPORTER_HAS_NO_ROOM, c.walksWith() >= c.limit());
    int agreed = c.offer().weeklyMinutes();
    boolean tooMuch = c.minutes() + wish.weeklyMinutes() > agreed;
    add(hold, Objection.SUPPORTER_HAS_NO_HOURS, agreed > 0 && tooMuch);
    add(
        hold,
        Objection.SUPPORTER_ASKED_OFTEN,
        c.asked() >= 3 * Math.max(0, c.limit() - c.walksWith()));
    add(
        hold,
        Objection.NO_COMMON_LANGUAGE,
        bothAndNothing(Set.copyOf(wish.languages()), Set.copyOf(c.offer().languages())));
    boolean aWoman = wish.musts().contains(Wish.A_WOMAN);
    add(hold, Objection.MUST_NOT_MET, aWoman && c.offer().gender() != Gender.WOMAN);
    add(hold, Objection.SAFETY_NOT_MET, !c.safe());
    add(hold, Objection.NOT_POSSIBLE, c.apart() || c.offer().pausing());
    add(hold, Objection.NO_WAY_TO_MEET, noWay(wish, c));
    add(hold, Objection.NO_COMMON_TIME, bothAndNothing(wish.times(), c.offer().times()));
    return hold;
  }

  private static boolean noWay(PeerWish wish, Candidate c) {
    Set<Way> hers = wish.meets().ways();
    Set<Way> his = c.offer().meets().ways();
    if (hers.isEmpty() || his.isEmpty()) {
      return false;
    }
    List<Way> common = hers.stream().filter(his::contains).toList();
    if (common.isEmpty()) {
      return true;
    }
    boolean bothStay =
        wish.meets().howFar() == HowFar.NEAR && c.offer().meets().howFar() == HowFar.NEAR;
    boolean both = !wish.place().isEmpty() && !c.offer().place().isEmpty();
    boolean elsewhere = wish.place().startsWith("P") != c.offer().place().startsWith("P");
    return common.equals(List.of(Way.IN_PERSON)) && bothStay && both && elsewhere;
  }

  private static <T> boolean bothAndNothing(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private static void add(List<Objection> hold, Objection objection, boolean holds) {
    if (holds) {
      hold.add(objection);
    }
  }

  private PeerWish wish() {
    Set<Wish> must = random.nextInt(3) == 0 ? Set.of(Wish.A_WOMAN) : Set.of();
    String[] speaks = random.nextInt(4) == 0 ? new String[0] : new String[] {oneOf("it", "ar")};
    return Sample.speaking(speaks)
        .withMusts(must)
        .withTimes(times())
        .meeting(new WaysToMeet(ways(), far()))
        .withMinutes(random.nextInt(3) * 60)
        .at(PLACES.get(random.nextInt(PLACES.size())));
  }

  private Sample.Offer offer() {
    Sample.Offer offer =
        Sample.luca()
            .gender(Gender.values()[random.nextInt(4)])
            .languages(oneOf("it", "ar"))
            .times(times())
            .place(PLACES.get(random.nextInt(PLACES.size())))
            .meets(far(), ways().toArray(Way[]::new))
            .time(random.nextInt(3) * 90, random.nextInt(2) * 60)
            .room(1 + random.nextInt(2), random.nextInt(2))
            .asked(random.nextInt(5), null);
    if (random.nextInt(6) == 0) {
      offer.apart();
    }
    if (random.nextInt(6) == 0) {
      offer.pausing();
    }
    if (random.nextInt(8) == 0) {
      offer.notSafe();
    }
    return random.nextInt(6) == 0 ? offer.notReady(Missing.values()[0]) : offer;
  }

  private Set<Slot> times() {
    Set<Slot> times = EnumSet.noneOf(Slot.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      times.add(Slot.values()[random.nextInt(6)]);
    }
    return times;
  }

  private Set<Way> ways() {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    for (Way way : Way.values()) {
      if (random.nextInt(3) == 0) {
        ways.add(way);
      }
    }
    return ways;
  }

  private HowFar far() {
    return HowFar.values()[random.nextInt(4)];
  }

  private String oneOf(String one, String other) {
    return random.nextBoolean() ? one : other;
  }
}
