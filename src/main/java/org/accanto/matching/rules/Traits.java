package org.accanto.matching.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person as numbers and bits; what is compared for each of millions of pairs. */
final class Traits {
  final int age;
  final int gender;
  final int stage;
  final int x;
  final int y;
  final int city;
  final int travel;
  final int modes;
  final int slots;
  final long[] interests;
  final long[] styles;

  /** The languages from each level on; equal levels on both sides give the lower of the two. */
  final long[][] speaks = new long[Person.FLUENT + 1][];

  Traits(Person person, Vocabulary words) {
    age = person.age();
    gender = bit(person.gender());
    stage = person.stage();
    x = person.place().x();
    y = person.place().y();
    city = words.cities.place(person.place().city());
    travel = person.place().maxTravel();
    modes = person.modes();
    slots = person.availability();
    interests = words.interests.bits(person.interests());
    styles = words.styles.bits(person.styles());
    for (int level = 0; level < speaks.length; level++) {
      speaks[level] = words.languages.bits(from(level, person.languages()));
    }
  }

  static int bit(Person.Gender gender) {
    return 1 << gender.ordinal();
  }

  static int bits(Set<Person.Gender> genders) {
    return genders.stream().mapToInt(Traits::bit).sum();
  }

  private static List<String> from(int level, Map<String, Integer> languages) {
    List<String> spoken = new ArrayList<>();
    languages.forEach((language, known) -> {
      if (known >= level) {
        spoken.add(language);
      }
    });
    return spoken;
  }

  /** One dictionary for each kind of word; the same word of another kind is another word. */
  static final class Vocabulary {
    final Words cities = new Words();
    final Words languages = new Words();
    final Words interests = new Words();
    final Words styles = new Words();
    final Words experiences = new Words();
    final Words disadvantages = new Words();
    final Words trainings = new Words();
  }

  /** What only a peer has. */
  static final class OfPeer {
    final Traits traits;
    final int minOverlap;
    final int hours;
    final int required;
    final int preferred;
    final long[] seeks;
    final int sought;
    final long[] disadvantages;
    final long[] needs;

    /** Supporters kept apart by either side, rising. */
    final int[] apart;

    final int[] returnTo;

    OfPeer(Peer peer, Set<Integer> alsoApart, Vocabulary words) {
      traits = new Traits(peer.person(), words);
      minOverlap = peer.minOverlap();
      hours = peer.hours();
      required = bits(peer.requiredGenders());
      preferred = bits(peer.preferredGenders());
      seeks = words.experiences.bits(peer.seeks());
      sought = peer.seeks().size();
      disadvantages = words.disadvantages.bits(peer.disadvantages());
      needs = words.trainings.bits(peer.needs());
      List<Integer> all = new ArrayList<>(alsoApart);
      peer.apart().supporters().forEach(all::add);
      apart = all.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
      returnTo = peer.returnTo().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    boolean returnsTo(int supporter) {
      return Arrays.binarySearch(returnTo, supporter) >= 0;
    }
  }

  /** What only a supporter has. */
  static final class OfSupporter {
    final int id;
    final Traits traits;
    final int excludes;
    final long[] offers;
    final long[] trainings;
    final long[] limits;

    /** Rules that stand in the way of everybody: R01, R02, no place. */
    final int closed;

    /** Quarter hours a week; without end where only places count. */
    final int freeHours;

    OfSupporter(Supporter supporter, boolean hoursCount, Vocabulary words) {
      id = supporter.id();
      traits = new Traits(supporter.person(), words);
      excludes = bits(supporter.excludesGenders());
      offers = words.experiences.bits(supporter.offers());
      trainings = words.trainings.bits(supporter.trainings());
      limits = words.disadvantages.bits(supporter.limits());
      Supporter.Load load = supporter.load();
      freeHours = hoursCount ? load.maxHours() - load.currentHours() : Integer.MAX_VALUE;
      int places = load.maxRelations() - load.currentRelations() < 1 ? Rule.R03.bit() : 0;
      closed = places | readiness(supporter.status());
    }

    private static int readiness(Supporter.Status status) {
      return switch (status) {
        case ACTIVE -> 0;
        case TRAINING, EXPIRED -> Rule.R01.bit();
        case PAUSED -> Rule.R02.bit();
      };
    }
  }
}
