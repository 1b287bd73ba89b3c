package org.accanto.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Readiness;
import org.accanto.enrolment.SupporterOffer;
import org.accanto.enrolment.Told;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.WaysToMeet.HowFar;
import org.accanto.enrolment.WaysToMeet.Way;
import org.accanto.enrolment.Wish;
import org.accanto.programme.Slot;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Amina's wish and Luca's offer, which fit; each test changes one thing. */
final class Sample {

  static final PersonId AMINA = new PersonId(new UUID(0, 1));

  private Sample() {}

  static PeerWish wish() {
    return new PeerWish(
        AMINA,
        "Vorrei qualcuno che sa com'è",
        List.of("it", "ar"),
        Set.of("shelter", "debt"),
        Set.of(),
        Set.of(),
        EnumSet.of(Slot.MONDAY_MORNING, Slot.TUESDAY_EVENING),
        "Stazione",
        WaysToMeet.NOT_SAID,
        0,
        Instant.parse("2027-03-01T09:00:00Z"),
        List.of());
  }

  static PeerWish wishing(Set<Wish> wishes, Set<Wish> musts) {
    PeerWish w = wish();
    return new PeerWish(
        w.peer(),
        w.ownWords(),
        w.languages(),
        w.seeks(),
        wishes,
        musts,
        w.times(),
        w.place(),
        w.meets(),
        w.weeklyMinutes(),
        w.since(),
        w.ranking());
  }

  static PeerWish ranking(PeerWish w, String... ranking) {
    return new PeerWish(
        w.peer(),
        w.ownWords(),
        w.languages(),
        w.seeks(),
        w.wishes(),
        w.musts(),
        w.times(),
        w.place(),
        w.meets(),
        w.weeklyMinutes(),
        w.since(),
        List.of(ranking));
  }

  static PeerWish speaking(String... languages) {
    PeerWish w = wish();
    return new PeerWish(
        w.peer(),
        w.ownWords(),
        List.of(languages),
        w.seeks(),
        w.wishes(),
        w.musts(),
        w.times(),
        w.place(),
        w.meets(),
        w.weeklyMinutes(),
        w.since(),
        w.ranking());
  }

  /** Amina by telephone alone, for so long a week. */
  static PeerWish byPhone(int weeklyMinutes) {
    PeerWish w = wish();
    return new PeerWish(
        w.peer(),
        w.ownWords(),
        w.languages(),
        w.seeks(),
        w.wishes(),
        w.musts(),
        w.times(),
        w.place(),
        new WaysToMeet(Set.of(Way.BY_PHONE), HowFar.NOT_SAID),
        weeklyMinutes,
        w.since(),
        w.ranking());
  }

  /** An offer that a test changes step by step. */
  static final class Offer {

    private PersonId id = new PersonId(new UUID(0, 100));
    private Gender gender = Gender.MAN;
    private List<String> languages = List.of("it");
    private Map<String, Told> told = Map.of("shelter", Told.NOW, "debt", Told.NOW);
    private Set<Slot> times = EnumSet.of(Slot.MONDAY_MORNING, Slot.TUESDAY_EVENING);
    private String place = "Stazione centrale";
    private WaysToMeet meets = WaysToMeet.NOT_SAID;
    private int agreed = 120;
    private int minutes;
    private LivedIt livedIt = LivedIt.NOT_TOLD;
    private boolean shelters;
    private Readiness readiness = new Readiness.Ready(LocalDate.of(2028, 1, 1));
    private boolean pausing;
    private int limit = 2;
    private int walksWith;
    private int asked;
    private @Nullable Instant lastAsked;
    private boolean safe = true;
    private boolean apart;
    private boolean together;
    private boolean back;

    Offer number(int number) {
      id = new PersonId(new UUID(0, 100 + number));
      return this;
    }

    Offer gender(Gender now) {
      gender = now;
      return this;
    }

    Offer languages(String... now) {
      languages = List.of(now);
      return this;
    }

    Offer told(Map<String, Told> now) {
      told = now;
      return this;
    }

    Offer times(Set<Slot> now) {
      times = now;
      return this;
    }

    Offer place(String now) {
      place = now;
      return this;
    }

    Offer meets(HowFar far, Way... ways) {
      meets = new WaysToMeet(Set.of(ways), far);
      return this;
    }

    Offer time(int agreedMinutes, int givenMinutes) {
      agreed = agreedMinutes;
      minutes = givenMinutes;
      return this;
    }

    Offer livedIt(LivedIt now) {
      livedIt = now;
      return this;
    }

    Offer knowsShelters() {
      shelters = true;
      return this;
    }

    Offer notReady(Readiness.Missing... missing) {
      readiness = new Readiness.NotReady(List.of(missing));
      return this;
    }

    Offer pausing() {
      pausing = true;
      return this;
    }

    Offer room(int atMost, int with) {
      limit = atMost;
      walksWith = with;
      return this;
    }

    Offer asked(int times, @Nullable Instant last) {
      asked = times;
      lastAsked = last;
      return this;
    }

    Offer apart() {
      apart = true;
      return this;
    }

    Offer notSafe() {
      safe = false;
      return this;
    }

    Offer together() {
      together = true;
      return this;
    }

    Offer askedBack() {
      back = true;
      return this;
    }

    SupporterOffer offer() {
      return new SupporterOffer(
          id,
          "Luca",
          gender,
          "Cammino volentieri",
          languages,
          told.keySet(),
          told,
          times,
          place,
          meets,
          limit,
          agreed,
          livedIt,
          shelters,
          readiness,
          Set.of(),
          pausing);
    }

    Candidate candidate() {
      return new Candidate(
          offer(), limit, walksWith, minutes, asked, lastAsked, safe, apart, together, back);
    }
  }

  static Offer luca() {
    return new Offer();
  }
}
