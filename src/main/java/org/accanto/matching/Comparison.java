package org.accanto.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accanto.enrolment.Gender;
import org.accanto.enrolment.LivedIt;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.SupporterOffer;
import org.accanto.enrolment.Told;
import org.accanto.enrolment.Wish;
import org.accanto.matching.Reason.Fits;
import org.accanto.matching.Reason.Partly;
import org.accanto.matching.Reason.ToClarify;
import org.accanto.programme.Slot;

/**
 * One peer's wish, beside the offers of many: what fits, partly, or is to be clarified. Uses only
 * what a supporter tells from the first day. What the wish alone says is worked out once.
 */
final class Comparison {

  private static final int SHOWN_TO_BOTH = 3;

  private final PeerWish wish;
  private final List<Criterion> order;
  private final List<String> sought;
  private final Set<Gender> genders;
  private final Set<LivedIt> lived;

  Comparison(PeerWish wish) {
    this.wish = wish;
    this.order = order(wish);
    this.sought = sought(wish);
    this.genders = HardRules.genders(wish.wishes());
    this.lived = HardRules.livedIt(wish.wishes());
  }

  /** What matters to the peer, in the peer's order; what they did not rank comes after. */
  static List<Criterion> order(PeerWish wish) {
    Set<Criterion> order = new LinkedHashSet<>();
    wish.ranking().forEach(entry -> order.add(criterion(entry)));
    order.addAll(Arrays.asList(Criterion.values()));
    return List.copyOf(order);
  }

  /** Areas have keys of their own; everything else is the name of a wish. */
  private static Criterion criterion(String ranked) {
    return Arrays.stream(Wish.values())
        .filter(one -> one.name().equals(ranked))
        .findFirst()
        .map(Comparison::criterion)
        .orElse(Criterion.EXPERIENCE);
  }

  private static Criterion criterion(Wish wish) {
    return switch (wish) {
      case A_WOMAN, A_MAN -> Criterion.GENDER;
      case LIVED_IT_RECENTLY, LIVED_IT_LONG_AGO -> Criterion.LIVED_IT;
      case KNOWS_SHELTERS -> Criterion.KNOWS_SHELTERS;
      case NOT_IN_SHELTER -> Criterion.NOT_IN_SHELTER;
      case NO_MESSAGES_AT_NIGHT -> Criterion.NIGHT;
    };
  }

  /** All reasons in the peer's order: for the coordinator. */
  List<Reason> reasons(SupporterOffer offer) {
    List<Reason> reasons = new ArrayList<>(order.size());
    order.forEach(criterion -> on(criterion, offer).ifPresent(reasons::add));
    return List.copyOf(reasons);
  }

  /**
   * At most three reasons for both sides in the same words. Never a gender that was wished for
   * (R08) and never what is still to be clarified.
   */
  static List<Reason> forBoth(List<Reason> all) {
    return all.stream()
        .filter(reason -> !(reason instanceof ToClarify))
        .filter(reason -> reason.about() != Criterion.GENDER)
        .limit(SHOWN_TO_BOTH)
        .toList();
  }

  private Optional<Reason> on(Criterion criterion, SupporterOffer offer) {
    return switch (criterion) {
      case GENDER -> gender(offer);
      case EXPERIENCE -> experience(offer);
      case LIVED_IT -> livedIt(offer);
      case KNOWS_SHELTERS -> shelters(offer);
      case TIMES -> Optional.of(times(offer));
      case LANGUAGE -> Optional.of(language(offer));
      case PLACE -> place(offer);
      case NOT_IN_SHELTER -> agreedTogether(Wish.NOT_IN_SHELTER, criterion);
      case NIGHT -> agreedTogether(Wish.NO_MESSAGES_AT_NIGHT, criterion);
      case MEETING -> Optional.of(meeting(offer));
    };
  }

  private Optional<Reason> gender(SupporterOffer offer) {
    if (genders.isEmpty()) {
      return Optional.empty();
    }
    List<String> told = List.of(offer.gender().name());
    return Optional.of(
        genders.contains(offer.gender())
            ? new Fits(Criterion.GENDER, told)
            : new ToClarify(Criterion.GENDER, told));
  }

  private Optional<Reason> experience(SupporterOffer offer) {
    if (sought.isEmpty()) {
      return Optional.empty();
    }
    List<String> common = common(offer);
    if (common.isEmpty()) {
      return Optional.of(new ToClarify(Criterion.EXPERIENCE, List.of()));
    }
    return Optional.of(
        common.size() == sought.size()
            ? new Fits(Criterion.EXPERIENCE, common)
            : new Partly(Criterion.EXPERIENCE, common));
  }

  private List<String> common(SupporterOffer offer) {
    return sought.stream()
        .filter(offer.areas()::contains)
        .filter(area -> offer.told().get(area) == Told.NOW)
        .toList();
  }

  /** The areas as the peer ranked them, then by key: sets have no order of their own. */
  private static List<String> sought(PeerWish wish) {
    return Stream.concat(wish.ranking().stream(), wish.seeks().stream().sorted())
        .filter(wish.seeks()::contains)
        .distinct()
        .toList();
  }

  private Optional<Reason> livedIt(SupporterOffer offer) {
    if (lived.isEmpty()) {
      return Optional.empty();
    }
    List<String> told = List.of(offer.livedIt().name());
    // When somebody lived something else says nothing of what the peer looks for.
    boolean thatOfThePeer = sought.isEmpty() || !common(offer).isEmpty();
    return Optional.of(
        thatOfThePeer && lived.contains(offer.livedIt())
            ? new Fits(Criterion.LIVED_IT, told)
            : new ToClarify(Criterion.LIVED_IT, told));
  }

  private Optional<Reason> shelters(SupporterOffer offer) {
    if (!wish.wishes().contains(Wish.KNOWS_SHELTERS)) {
      return Optional.empty();
    }
    return Optional.of(
        offer.knowsShelters()
            ? new Fits(Criterion.KNOWS_SHELTERS, List.of())
            : new ToClarify(Criterion.KNOWS_SHELTERS, List.of()));
  }

  private Reason times(SupporterOffer offer) {
    List<String> common = new ArrayList<>();
    for (Slot slot : Slot.values()) {
      if (wish.times().contains(slot) && offer.times().contains(slot)) {
        common.add(slot.name());
      }
    }
    return switch (common.size()) {
      case 0 -> new ToClarify(Criterion.TIMES, List.of());
      case 1 -> new Partly(Criterion.TIMES, common);
      default -> new Fits(Criterion.TIMES, common);
    };
  }

  private Reason language(SupporterOffer offer) {
    List<String> common =
        wish.languages().stream().distinct().filter(offer.languages()::contains).toList();
    if (common.isEmpty()) {
      return new ToClarify(Criterion.LANGUAGE, List.of());
    }
    boolean easiest = common.getFirst().equals(wish.languages().getFirst());
    return easiest ? new Fits(Criterion.LANGUAGE, common) : new Partly(Criterion.LANGUAGE, common);
  }

  private Optional<Reason> place(SupporterOffer offer) {
    if (wish.place().isBlank()) {
      return Optional.empty();
    }
    List<String> there = offer.place().isBlank() ? List.of() : List.of(offer.place());
    if (HardRules.near(wish, offer)) {
      return Optional.of(new Fits(Criterion.PLACE, there));
    }
    boolean oneComes = wish.meets().howFar().comes() || offer.meets().howFar().comes();
    return Optional.of(
        oneComes && !there.isEmpty()
            ? new Partly(Criterion.PLACE, there)
            : new ToClarify(Criterion.PLACE, there));
  }

  /** What one of them has not said is asked before they meet. */
  private Reason meeting(SupporterOffer offer) {
    List<String> common =
        wish.meets().ways().stream()
            .filter(offer.meets().ways()::contains)
            .sorted()
            .map(Enum::name)
            .toList();
    return common.isEmpty()
        ? new ToClarify(Criterion.MEETING, List.of())
        : new Fits(Criterion.MEETING, common);
  }

  private Optional<Reason> agreedTogether(Wish wished, Criterion criterion) {
    return wish.wishes().contains(wished)
        ? Optional.of(new ToClarify(criterion, List.of()))
        : Optional.empty();
  }

  /** First who fits best on what matters most to the peer, criterion by criterion. */
  static Comparator<List<Reason>> byWhatMatters() {
    return (one, other) -> {
      int both = Math.min(one.size(), other.size());
      for (int i = 0; i < both; i++) {
        int order = Integer.compare(step(one.get(i)), step(other.get(i)));
        if (order == 0 && one.get(i).about() == Criterion.EXPERIENCE) {
          order = Integer.compare(other.get(i).what().size(), one.get(i).what().size());
        }
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  private static int step(Reason reason) {
    return switch (reason) {
      case Fits f -> 0;
      case Partly p -> 1;
      case ToClarify c -> 2;
    };
  }
}
