package org.accanto.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accanto.enrolment.PeerWish;

/**
 * Who could walk with a peer, and why; who is not suggested, in counts. Pure: the same people give
 * the same pages, and no number ever stands for a person.
 */
final class Suitability {

  private Suitability() {}

  /**
   * Best on what matters most to the peer first. Where two are alike: who walks with fewer people,
   * then who has waited longer for a proposal, then the random id.
   */
  static List<Suggestion> suggestions(PeerWish wish, List<Candidate> candidates) {
    Comparison comparison = new Comparison(wish);
    record Seen(Candidate candidate, List<Reason> reasons) {}
    Comparator<Seen> order =
        Comparator.comparing((Seen s) -> !s.candidate().askedBack())
            .thenComparing(Seen::reasons, Comparison.byWhatMatters())
            .thenComparingInt(s -> s.candidate().walksWith())
            .thenComparing(
                s -> s.candidate().lastAsked(),
                Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(s -> s.candidate().offer().supporter().value());
    return candidates.stream()
        .filter(c -> !c.together() && HardRules.objection(wish, c).isEmpty())
        .map(c -> new Seen(c, comparison.reasons(c.offer())))
        .sorted(order)
        .map(s -> suggestion(s.candidate(), s.reasons()))
        .toList();
  }

  private static Suggestion suggestion(Candidate candidate, List<Reason> reasons) {
    return new Suggestion(
        candidate.offer().supporter(),
        candidate.offer().called(),
        candidate.walksWith(),
        candidate.limit(),
        reasons,
        Comparison.forBoth(reasons),
        candidate.asked() >= candidate.room(),
        candidate.askedBack());
  }

  /** Between whom nothing stands but what a coordinator may set aside. */
  static List<Otherwise> otherwise(PeerWish wish, List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> !c.together())
        .filter(c ->
            HardRules.objection(wish, c).filter(HardRules.MAY_BE_SET_ASIDE::contains).isPresent())
        .map(c ->
            new Otherwise(c.offer().supporter(), c.offer().called(), HardRules.objections(wish, c)))
        .sorted(
            Comparator.comparing(Otherwise::called).thenComparing(one -> one.supporter().value()))
        .toList();
  }

  static NotSuggested notSuggested(PeerWish wish, List<Candidate> candidates) {
    Map<Objection, Integer> counts = new EnumMap<>(Objection.class);
    candidates.stream()
        .filter(c -> !c.together())
        .flatMap(c -> HardRules.objection(wish, c).stream())
        .forEach(objection -> counts.merge(objection, 1, Integer::sum));
    return new NotSuggested(
        counts.getOrDefault(Objection.SUPPORTER_NOT_READY, 0),
        counts.getOrDefault(Objection.SUPPORTER_HAS_NO_ROOM, 0),
        counts.getOrDefault(Objection.SUPPORTER_HAS_NO_HOURS, 0),
        counts.getOrDefault(Objection.SUPPORTER_ASKED_OFTEN, 0),
        counts.getOrDefault(Objection.NO_COMMON_LANGUAGE, 0),
        counts.getOrDefault(Objection.MUST_NOT_MET, 0),
        counts.getOrDefault(Objection.SAFETY_NOT_MET, 0),
        counts.getOrDefault(Objection.NOT_POSSIBLE, 0),
        counts.getOrDefault(Objection.NO_WAY_TO_MEET, 0),
        counts.getOrDefault(Objection.NO_COMMON_TIME, 0));
  }
}
