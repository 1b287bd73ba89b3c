package org.accanto.matching;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Readiness;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A coordinator asks a peer and up to three supporters, all at the same time. */
@Component
class Proposing {

  static final int AT_MOST = 3;
  private static final Notice A_QUESTION = Notice.question("/proposals");

  private final Lookout lookout;
  private final Proposals proposals;
  private final AllTheSameRows allTheSame;
  private final Overview overview;
  private final Programme programme;
  private final Notifications notifications;
  private final Clock clock;

  Proposing(
      Lookout lookout,
      Proposals proposals,
      AllTheSameRows allTheSame,
      Overview overview,
      Programme programme,
      Notifications notifications,
      Clock clock) {
    this.lookout = lookout;
    this.proposals = proposals;
    this.allTheSame = allTheSame;
    this.overview = overview;
    this.programme = programme;
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * @param why a reason that both read, where a rule of time or ways is set aside; or empty
   */
  Outcome propose(PersonId peer, Set<PersonId> chosen, String why, Actor coordinator) {
    Optional<PeerWish> wish = lookout.wish(peer, coordinator);
    if (wish.isEmpty()) {
      return new Outcome.NotThere();
    }
    proposals.expire(clock.instant());
    Optional<Overview.Open> open = lookout.round(peer);
    if (open.isPresent()) {
      return again(open.get(), chosen);
    }
    List<Candidate> asked =
        lookout.candidates(peer, coordinator).stream()
            .filter(candidate -> chosen.contains(candidate.offer().supporter()))
            .toList();
    return propose(wish.get(), chosen, asked, why, coordinator);
  }

  /**
   * For a peer who chooses nobody now.
   *
   * @param asked of those chosen, who is there at all
   */
  Outcome propose(PeerWish wish, Set<PersonId> chosen, List<Candidate> asked, Actor coordinator) {
    return propose(wish, chosen, asked, "", coordinator);
  }

  private Outcome propose(
      PeerWish wish, Set<PersonId> chosen, List<Candidate> asked, String why, Actor coordinator) {
    Optional<Integer> place = lookout.freePlace(wish.peer());
    Set<Objection> aside = why.isEmpty() ? Set.of() : HardRules.MAY_BE_SET_ASIDE;
    List<Objection> objections = objections(wish, chosen, asked, place.isPresent(), aside);
    return objections.isEmpty()
        ? open(wish, asked, place.orElseThrow(), why, coordinator)
        : new Outcome.Refused(objections);
  }

  /** The same form sent twice is one round. */
  private Outcome again(Overview.Open open, Set<PersonId> chosen) {
    Set<PersonId> there =
        overview.asked(open.id()).stream()
            .map(OpenRound.Asked::supporter)
            .collect(Collectors.toSet());
    return there.equals(chosen)
        ? new Outcome.Proposed(open.id())
        : new Outcome.Refused(List.of(Objection.ALREADY_CHOOSING));
  }

  private static List<Objection> objections(
      PeerWish wish,
      Set<PersonId> chosen,
      List<Candidate> asked,
      boolean placeIsFree,
      Set<Objection> aside) {
    if (chosen.isEmpty() || chosen.size() > AT_MOST) {
      return List.of(Objection.ONE_TO_THREE);
    }
    if (!placeIsFree) {
      return List.of(Objection.ALREADY_WALKING);
    }
    Set<Objection> found = new HashSet<>();
    // What may be set aside comes last: where it is told first, nothing else stands in the way.
    asked.forEach(
        one -> HardRules.objection(wish, one).filter(not(aside::contains)).ifPresent(found::add));
    // Somebody who does not exist is refused as somebody who is protected is.
    if (asked.size() < chosen.size() || asked.stream().anyMatch(Candidate::together)) {
      found.add(Objection.NOT_POSSIBLE);
    }
    return found.stream().sorted().toList();
  }

  private Outcome open(
      PeerWish wish, List<Candidate> asked, int place, String why, Actor coordinator) {
    Instant now = clock.instant();
    Round round =
        new Round(
            UUID.randomUUID(),
            wish.peer(),
            place,
            coordinator.person(),
            now,
            now.plus(Duration.ofDays(programme.policy().proposalDays())));
    if (!proposals.openRound(round)) {
      return new Outcome.Refused(List.of(Objection.ALREADY_CHOOSING));
    }
    Map<PersonId, Candidate> bySupporter =
        asked.stream()
            .collect(Collectors.toMap(one -> one.offer().supporter(), Function.identity()));
    List<PersonId> told = new ArrayList<>(List.of(wish.peer()));
    bySupporter.forEach((supporter, candidate) -> {
      overview.keepRoom(supporter, candidate.limit(), readyUntil(candidate));
      List<Reason> reasons = new Comparison(wish).reasons(candidate.offer());
      UUID id = proposals.add(round, supporter, Comparison.forBoth(reasons));
      List<Objection> aside = HardRules.objections(wish, candidate);
      if (!aside.isEmpty()) {
        AllTheSame said = new AllTheSame(aside, why, coordinator.person(), "");
        allTheSame.add(id, wish.peer(), supporter, said, now);
      }
      told.add(supporter);
    });
    told.forEach(person -> notifications.tell(person, A_QUESTION, coordinator));
    return new Outcome.Proposed(round.id());
  }

  private static @Nullable LocalDate readyUntil(Candidate candidate) {
    return candidate.offer().readiness() instanceof Readiness.Ready ready
        ? ready.validUntil()
        : null;
  }
}
