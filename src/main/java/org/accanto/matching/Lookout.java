package org.accanto.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.enrolment.Enrolment;
import org.accanto.enrolment.PeerWaiting;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.SupporterCard;
import org.accanto.enrolment.SupporterOffer;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Brings together what the engine needs, and what a coordinator reads of it. */
@Component
class Lookout {

  /** How many suggestions come with what both will see; more than are shown at first. */
  static final int WITH_CARDS = 9;

  private final Overview overview;
  private final Enrolment enrolment;
  private final Programme programme;
  private final Confidentiality confidentiality;
  private final Clock clock;
  private final int supportersPerPeer;

  Lookout(
      Overview overview,
      Enrolment enrolment,
      Programme programme,
      Confidentiality confidentiality,
      Clock clock,
      @Value("${accanto.supporters-per-peer:1}") int supportersPerPeer) {
    this.overview = overview;
    this.enrolment = enrolment;
    this.programme = programme;
    this.confidentiality = confidentiality;
    this.clock = clock;
    this.supportersPerPeer = Math.clamp(supportersPerPeer, 1, 3);
  }

  /** The place that is free beside this peer, counted from 1; empty when all are taken. */
  Optional<Integer> freePlace(PersonId peer) {
    Set<Integer> taken = overview.places(peer);
    return IntStream.rangeClosed(1, supportersPerPeer)
        .boxed()
        .filter(place -> !taken.contains(place))
        .findFirst();
  }

  /**
   * The peer's wish; an empty one for who skipped every question. Nobody finds themselves here: who
   * sees how their own round stands learns what the others answered.
   */
  Optional<PeerWish> wish(PersonId peer, Actor coordinator) {
    return accepted(coordinator).stream()
        .filter(waiting -> waiting.peer().equals(peer) && !peer.equals(coordinator.person()))
        .findFirst()
        .map(waiting ->
            enrolment
                .wishOf(peer, coordinator)
                .orElseGet(() -> PeerWish.nothing(waiting.peer(), waiting.since())));
  }

  private List<PeerWaiting> accepted(Actor coordinator) {
    return enrolment.waiting(coordinator).stream().filter(PeerWaiting::accepted).toList();
  }

  /** Everybody who could be asked but the coordinator: nobody proposes themselves. */
  List<Candidate> candidates(PersonId peer, Actor coordinator) {
    return others(all(peer, coordinator), coordinator);
  }

  private static List<Candidate> others(List<Candidate> all, Actor coordinator) {
    return all.stream()
        .filter(one -> !one.offer().supporter().equals(coordinator.person()))
        .toList();
  }

  private List<Candidate> all(PersonId peer, Actor coordinator) {
    Map<PersonId, Overview.Load> loads =
        overview.loads(enrolment.weeklyMinutes(coordinator), clock.instant());
    Set<PersonId> apart = overview.keptApart(peer);
    apart.addAll(enrolment.notTogether(peer, coordinator));
    apart.add(peer);
    Set<PersonId> back = overview.wishedBack(peer);
    Set<PersonId> notNext = overview.notNext(peer);
    notNext.removeAll(back);
    apart.addAll(notNext);
    Set<PersonId> together = overview.besides(peer);
    round(peer)
        .ifPresent(
            open -> overview.asked(open.id()).forEach(asked -> together.add(asked.supporter())));
    Set<Requirement.Kind> needs = enrolment.safety(coordinator).getOrDefault(peer, Set.of());
    int policy = programme.policy().relationsAtOnce();
    return enrolment.offers(coordinator).stream()
        .map(offer -> {
          PersonId id = offer.supporter();
          Overview.Load load = loads.getOrDefault(id, Overview.Load.NOTHING);
          return new Candidate(
              offer,
              Math.min(offer.atMost(), policy),
              load.walksWith(),
              load.minutes(),
              load.asked(),
              load.lastAsked(),
              offer.forSafety().containsAll(needs),
              apart.contains(id),
              together.contains(id),
              back.contains(id));
        })
        .toList();
  }

  Optional<Overview.Open> round(PersonId peer) {
    return overview.openRounds(clock.instant()).stream()
        .filter(open -> open.peer().equals(peer))
        .findFirst();
  }

  /** Empty for who is no peer of the programme, and for everybody but a coordinator. */
  Optional<Desk> desk(PersonId peer, Actor coordinator) {
    Optional<PeerWish> found = wish(peer, coordinator);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    PeerWish wish = found.get();
    List<Candidate> all = all(peer, coordinator);
    List<Candidate> candidates = others(all, coordinator);
    List<Suggestion> suggestions = Suitability.suggestions(wish, candidates);
    Optional<OpenRound> round = round(peer).map(open -> named(open, all));
    List<PersonId> shown =
        new ArrayList<>(suggestions.stream().limit(WITH_CARDS).map(Suggestion::supporter).toList());
    round.ifPresent(open -> open.asked().forEach(asked -> shown.add(asked.supporter())));
    confidentiality.seen(coordinator, DataClass.MATCH_CARD, Subject.of(peer));
    return Optional.of(
        new Desk(
            peer,
            called(peer, coordinator),
            wish,
            freePlace(peer).isEmpty(),
            overview.askAgainOf(peer, LocalDate.now(clock)),
            round,
            suggestions,
            Suitability.notSuggested(wish, candidates),
            Suitability.otherwise(wish, candidates),
            Changes.of(wish, candidates),
            Map.of(),
            enrolment.matchCardOf(peer, coordinator),
            cards(shown, coordinator)));
  }

  private String called(PersonId peer, Actor coordinator) {
    return accepted(coordinator).stream()
        .filter(waiting -> waiting.peer().equals(peer))
        .map(PeerWaiting::called)
        .findFirst()
        .orElse("");
  }

  private OpenRound named(Overview.Open open, List<Candidate> candidates) {
    Map<PersonId, String> names =
        candidates.stream()
            .map(Candidate::offer)
            .collect(Collectors.toMap(SupporterOffer::supporter, SupporterOffer::called));
    List<OpenRound.Asked> asked =
        overview.asked(open.id()).stream()
            .map(a ->
                new OpenRound.Asked(
                    a.proposal(),
                    a.supporter(),
                    names.getOrDefault(a.supporter(), ""),
                    a.reasons(),
                    a.state()))
            .toList();
    return new OpenRound(open.id(), open.until(), open.help(), asked);
  }

  private Map<PersonId, SupporterCard> cards(List<PersonId> shown, Actor coordinator) {
    Map<PersonId, SupporterCard> cards = new HashMap<>();
    shown.forEach(id -> enrolment.cardOf(id, coordinator).ifPresent(card -> cards.put(id, card)));
    return cards;
  }

  /** Peers of the programme who walk with nobody and want to; who asked first comes first. */
  List<PeerInLine> waiting(Actor coordinator) {
    Set<PersonId> walking = overview.walking();
    walking.addAll(overview.resting());
    Map<PersonId, Overview.Open> rounds =
        overview.openRounds(clock.instant()).stream()
            .collect(Collectors.toMap(Overview.Open::peer, Function.identity()));
    Map<PersonId, LocalDate> later = overview.askAgain(LocalDate.now(clock));
    return accepted(coordinator).stream()
        .filter(waiting -> !walking.contains(waiting.peer()))
        .map(waiting -> {
          PersonId id = waiting.peer();
          Overview.Open open = rounds.get(id);
          return new PeerInLine(
              id,
              waiting.called(),
              waiting.since(),
              open != null,
              open != null && open.help(),
              Optional.ofNullable(later.get(id)));
        })
        .toList();
  }

  List<WaitingAnswer> unanswered(Actor coordinator) {
    Map<PersonId, String> names =
        enrolment.waiting(coordinator).stream()
            .collect(Collectors.toMap(PeerWaiting::peer, PeerWaiting::called));
    return overview.openRounds(clock.instant()).stream()
        .map(open ->
            new WaitingAnswer(
                open.id(),
                open.peer(),
                names.getOrDefault(open.peer(), ""),
                open.since(),
                open.until(),
                open.supporters(),
                open.help()))
        .toList();
  }
}
