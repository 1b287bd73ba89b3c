package org.accanto.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accanto.enrolment.Enrolment;
import org.accanto.enrolment.PeerWaiting;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Requirement;
import org.accanto.enrolment.WishInAPlan;
import org.accanto.matching.Everybody.Asking;
import org.accanto.matching.Everybody.Offering;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads everybody whom a plan could bring together, in a few statements. */
@Component
class Gathering {

  private final Lookout lookout;
  private final Overview overview;
  private final ManyPeers many;
  private final Enrolment enrolment;
  private final Programme programme;
  private final Clock clock;

  Gathering(
      Lookout lookout,
      Overview overview,
      ManyPeers many,
      Enrolment enrolment,
      Programme programme,
      Clock clock) {
    this.lookout = lookout;
    this.overview = overview;
    this.many = many;
    this.enrolment = enrolment;
    this.programme = programme;
    this.clock = clock;
  }

  /** Peers who walk with nobody, choose nobody now and do not want to be asked later. */
  Everybody everybody(Actor coordinator) {
    List<Line> lines =
        lookout.waiting(coordinator).stream()
            .filter(one -> !one.choosing() && one.askAgainOn().isEmpty())
            .map(one -> new Line(one.peer(), one.called(), day(one.since()), LocalDate.now(clock)))
            .toList();
    return everybody(lines, Fewer.NONE, coordinator);
  }

  /** Whoever waits, and whoever began to walk in these days, as if they had not begun yet. */
  Everybody since(int days, Actor coordinator) {
    LocalDate today = LocalDate.now(clock);
    Instant from = clock.instant().minus(Duration.ofDays(days));
    List<ManyPeers.Begun> begun = many.begunSince(from);
    Map<PersonId, LocalDate> until = new HashMap<>();
    begun.forEach(one -> until.merge(one.peer(), day(one.at()), (a, b) -> a.isBefore(b) ? a : b));
    Set<PersonId> waiting =
        lookout.waiting(coordinator).stream().map(PeerInLine::peer).collect(Collectors.toSet());
    List<Line> lines =
        enrolment.waiting(coordinator).stream()
            .filter(PeerWaiting::accepted)
            .filter(one -> waiting.contains(one.peer()) || until.containsKey(one.peer()))
            .map(one ->
                new Line(
                    one.peer(),
                    one.called(),
                    day(one.since()),
                    until.getOrDefault(one.peer(), today)))
            .toList();
    Map<PersonId, Integer> fewer = new HashMap<>();
    begun.stream()
        .filter(ManyPeers.Begun::goesOn)
        .forEach(one -> fewer.merge(one.supporter(), 1, Integer::sum));
    Set<PersonId> notBegun = begun.stream().map(ManyPeers.Begun::peer).collect(Collectors.toSet());
    return everybody(lines, new Fewer(true, fewer, notBegun), coordinator);
  }

  /**
   * What is taken as not begun.
   *
   * @param earlier asked as things stood earlier, not as they are now
   * @param walks how many, of each supporter
   * @param peers whose time a week nobody gives yet
   */
  private record Fewer(boolean earlier, Map<PersonId, Integer> walks, Set<PersonId> peers) {

    static final Fewer NONE = new Fewer(false, Map.of(), Set.of());

    /** Whoever chooses is among those who wait then: a place is not theirs beforehand as well. */
    Overview.Load of(PersonId supporter, Overview.Load load) {
      return earlier ? load.without(walks.getOrDefault(supporter, 0)).chosenByNobody() : load;
    }
  }

  /** A peer, and from when until when they waited. */
  private record Line(PersonId peer, String called, LocalDate since, LocalDate until) {}

  private Everybody everybody(List<Line> lines, Fewer fewer, Actor coordinator) {
    Map<PersonId, WishInAPlan> wishes =
        enrolment.wishes(coordinator).stream()
            .collect(Collectors.toMap(one -> one.wish().peer(), Function.identity()));
    Map<PersonId, Set<Requirement.Kind>> safety = enrolment.safety(coordinator);
    List<Asking> asking =
        lines.stream()
            .filter(one -> !one.peer().equals(coordinator.person()))
            .map(one ->
                asking(one, wishes.get(one.peer()), safety.getOrDefault(one.peer(), Set.of())))
            .sorted(
                Comparator.comparing((Asking one) -> one.wish().since())
                    .thenComparing(one -> one.peer().value()))
            .toList();
    List<PersonId> peers = asking.stream().map(Asking::peer).toList();
    Map<PersonId, Set<PersonId>> back = many.wishedBack(peers);
    return new Everybody(asking, offering(fewer, coordinator), apart(peers, back), back);
  }

  private Asking asking(Line one, @Nullable WishInAPlan known, Set<Requirement.Kind> needs) {
    PeerWish wish =
        known == null
            ? PeerWish.nothing(one.peer(), one.since().atStartOfDay(clock.getZone()).toInstant())
            : known.wish();
    long waited = Math.max(0, ChronoUnit.DAYS.between(one.since(), one.until()));
    return new Asking(wish, one.called(), waited, known == null ? 0 : known.told(), needs);
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  /** A wish to return counts more than a wish to change with the same person earlier. */
  private Map<PersonId, Set<PersonId>> apart(
      List<PersonId> peers, Map<PersonId, Set<PersonId>> back) {
    Map<PersonId, Set<PersonId>> apart = new HashMap<>(many.keptApart(peers));
    many.notNext(peers)
        .forEach((peer, others) -> {
          Set<PersonId> all = new HashSet<>(others);
          all.removeAll(back.getOrDefault(peer, Set.of()));
          all.addAll(apart.getOrDefault(peer, Set.of()));
          apart.put(peer, all);
        });
    peers.forEach(peer -> apart.computeIfAbsent(peer, one -> new HashSet<>()).add(peer));
    return apart;
  }

  private List<Offering> offering(Fewer fewer, Actor coordinator) {
    Map<PersonId, Integer> weekly = new HashMap<>(enrolment.weeklyMinutes(coordinator));
    weekly.keySet().removeAll(fewer.peers);
    Map<PersonId, Overview.Load> loads = overview.loads(weekly, clock.instant());
    int policy = programme.policy().relationsAtOnce();
    return enrolment.offers(coordinator).stream()
        .filter(offer -> !offer.supporter().equals(coordinator.person()))
        .map(offer ->
            new Offering(
                offer,
                Math.min(offer.atMost(), policy),
                fewer.of(
                    offer.supporter(),
                    loads.getOrDefault(offer.supporter(), Overview.Load.NOTHING))))
        .sorted(
            Comparator.comparing(
                    (Offering one) -> one.load().lastAsked(),
                    Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                .thenComparing(one -> one.supporter().value()))
        .toList();
  }
}
