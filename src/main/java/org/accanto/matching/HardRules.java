package org.accanto.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.SupporterOffer;
import org.accanto.enrolment.WaysToMeet.HowFar;
import org.accanto.enrolment.Wish;
import org.accanto.site.Folding;

/**
 * Who is not proposed, and the one reason that may be told (design "Matching", R01 to R12). What is
 * protected shares its reason with a pause and with a supporter's own limits (R10): it shows only
 * where nothing else would, and then none can be told from the others. After it stand the two rules
 * that a coordinator may set aside with a reason: who is named there could be proposed, so nobody
 * protected is ever named. R13 is asked for as a training (R09).
 */
final class HardRules {

  /** Lists planned so that "already full" is rare: three people choosing for one free place. */
  static final int ASKED_PER_PLACE = 3;

  private record Rule(Objection otherwise, BiPredicate<PeerWish, Candidate> allows) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(Objection.SUPPORTER_NOT_READY, (wish, c) -> c.offer().readiness().ready()),
          new Rule(Objection.SUPPORTER_HAS_NO_ROOM, (wish, c) -> c.room() > 0),
          new Rule(Objection.SUPPORTER_HAS_NO_HOURS, HardRules::hasTime),
          new Rule(
              Objection.SUPPORTER_ASKED_OFTEN, (wish, c) -> c.asked() < ASKED_PER_PLACE * c.room()),
          new Rule(Objection.NO_COMMON_LANGUAGE, (wish, c) -> canSpeak(wish, c.offer())),
          new Rule(Objection.MUST_NOT_MET, (wish, c) -> meetsMusts(wish, c.offer())),
          new Rule(Objection.SAFETY_NOT_MET, (wish, c) -> c.safe()),
          new Rule(Objection.NOT_POSSIBLE, (wish, c) -> !c.offer().pausing() && !c.apart()),
          new Rule(Objection.NO_WAY_TO_MEET, (wish, c) -> canMeet(wish, c.offer())),
          new Rule(Objection.NO_COMMON_TIME, (wish, c) -> haveTime(wish, c.offer())));

  /** Which a coordinator may set aside with a reason that both read. */
  static final Set<Objection> MAY_BE_SET_ASIDE =
      Set.of(Objection.NO_WAY_TO_MEET, Objection.NO_COMMON_TIME);

  private HardRules() {}

  /** The first rule that is open, or empty when this supporter may be proposed. */
  static Optional<Objection> objection(PeerWish wish, Candidate candidate) {
    return open(wish, candidate).findFirst();
  }

  /** Every rule that is open, in the order in which they are told. */
  static List<Objection> objections(PeerWish wish, Candidate candidate) {
    return open(wish, candidate).toList();
  }

  private static Stream<Objection> open(PeerWish wish, Candidate candidate) {
    return RULES.stream().filter(rule -> !rule.allows().test(wish, candidate)).map(Rule::otherwise);
  }

  /** Where nothing was agreed or asked for, nothing is counted. */
  private static boolean hasTime(PeerWish wish, Candidate candidate) {
    int agreed = candidate.offer().weeklyMinutes();
    return agreed == 0 || agreed - candidate.minutes() >= wish.weeklyMinutes();
  }

  /** What was not said is asked before they meet; nobody is left out for it. */
  private static boolean canMeet(PeerWish wish, SupporterOffer offer) {
    if (wish.meets().sharesNone(offer.meets())) {
      return false;
    }
    boolean bothStay =
        wish.meets().howFar() == HowFar.NEAR && offer.meets().howFar() == HowFar.NEAR;
    boolean apart = !wish.place().isBlank() && !offer.place().isBlank() && !near(wish, offer);
    return !(bothStay && apart && wish.meets().onlyInPerson(offer.meets()));
  }

  /** One place is named within the other. */
  static boolean near(PeerWish wish, SupporterOffer offer) {
    if (offer.place().isBlank()) {
      return false;
    }
    String there = Folding.fold(offer.place());
    String here = Folding.fold(wish.place());
    return there.contains(here) || here.contains(there);
  }

  private static boolean haveTime(PeerWish wish, SupporterOffer offer) {
    return wish.times().isEmpty()
        || offer.times().isEmpty()
        || !Collections.disjoint(wish.times(), offer.times());
  }

  /** Who said nothing about languages is asked before they meet, not left without anybody. */
  private static boolean canSpeak(PeerWish wish, SupporterOffer offer) {
    return wish.languages().isEmpty()
        || offer.languages().isEmpty()
        || !Collections.disjoint(wish.languages(), offer.languages());
  }

  /** Not told is not met: a must exists because the other would hurt. */
  private static boolean meetsMusts(PeerWish wish, SupporterOffer offer) {
    Set<Wish> musts = wish.musts();
    Set<Gender> genders = genders(musts);
    boolean gender = genders.isEmpty() || genders.contains(offer.gender());
    Set<LivedIt> times = livedIt(musts);
    boolean lived = times.isEmpty() || times.contains(offer.livedIt());
    boolean shelters = !musts.contains(Wish.KNOWS_SHELTERS) || offer.knowsShelters();
    return gender && lived && shelters;
  }

  /** A woman and a man both wished for means either of them. */
  static Set<Gender> genders(Set<Wish> wishes) {
    Set<Gender> genders = EnumSet.noneOf(Gender.class);
    if (wishes.contains(Wish.A_WOMAN)) {
      genders.add(Gender.WOMAN);
    }
    if (wishes.contains(Wish.A_MAN)) {
      genders.add(Gender.MAN);
    }
    return genders;
  }

  static Set<LivedIt> livedIt(Set<Wish> wishes) {
    Set<LivedIt> times = EnumSet.noneOf(LivedIt.class);
    if (wishes.contains(Wish.LIVED_IT_RECENTLY)) {
      times.add(LivedIt.RECENTLY);
    }
    if (wishes.contains(Wish.LIVED_IT_LONG_AGO)) {
      times.add(LivedIt.LONG_AGO);
    }
    return times;
  }
}
