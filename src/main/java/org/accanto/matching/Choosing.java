package org.accanto.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accanto.access.Access;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.enrolment.Enrolment;
import org.accanto.matching.events.MatchMade;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Each of the two answers alone; the second yes begins their walk. */
@Component
class Choosing {

  /** How long one reads what came of a choice. */
  private static final Duration LATELY = Duration.ofDays(7);

  private final Proposals proposals;
  private final Matches matches;
  private final Overview overview;
  private final Enrolment enrolment;
  private final Access access;
  private final Confidentiality confidentiality;
  private final Notifications notifications;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Choosing(
      Proposals proposals,
      Matches matches,
      Overview overview,
      Enrolment enrolment,
      Access access,
      Confidentiality confidentiality,
      Notifications notifications,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.matches = matches;
    this.overview = overview;
    this.enrolment = enrolment;
    this.access = access;
    this.confidentiality = confidentiality;
    this.notifications = notifications;
    this.events = events;
    this.clock = clock;
  }

  List<OpenProposal> openFor(Actor actor) {
    return Shuffled.forPerson(actor, proposals.openFor(actor, clock.instant()));
  }

  Outcome answer(UUID proposal, Answer answer, Actor actor) {
    Proposals.Said said = proposals.answer(proposal, answer, UUID.randomUUID());
    return switch (said.what()) {
      case "MATCHED" -> matched(Objects.requireNonNull(said.match()), said.fresh(), actor);
      case "WAITING" -> new Outcome.WaitingForTheOther();
      case "DECLINED" -> new Outcome.Declined();
      case "UNDECIDED" -> new Outcome.Undecided();
      case "LATER" -> new Outcome.Later();
      case "HELP" -> new Outcome.HelpAsked();
      case "PAST" -> new Outcome.NotToBe();
      default -> new Outcome.NotThere();
    };
  }

  private Outcome matched(UUID id, boolean fresh, Actor actor) {
    if (fresh) {
      MatchSummary match = matches.find(id).orElseThrow();
      confidentiality.walkBegins(id, match.peer(), match.supporter(), actor);
      events.publishEvent(new MatchMade(id, match.peer(), match.supporter(), clock.instant()));
      notifications.tell(match.peer(), Notice.news("/proposals"), actor);
      notifications.tell(match.supporter(), Notice.news("/proposals"), actor);
    }
    return new Outcome.Matched(id);
  }

  Choice choice(Actor actor) {
    Instant now = clock.instant();
    Instant lately = now.minus(LATELY);
    List<OpenProposal> open = openFor(actor);
    List<MatchSummary> all = matches.of(actor);
    Predicate<MatchSummary> mine =
        m -> actor.person().equals(actor.is(Hat.PEER) ? m.peer() : m.supporter());
    List<UUID> begun =
        all.stream()
            .filter(mine.and(m -> !m.ended() && m.since().isAfter(lately)))
            .map(MatchSummary::id)
            .toList();
    boolean walking = all.stream().anyMatch(mine.and(m -> !m.ended()));
    boolean peer = actor.is(Hat.PEER);
    boolean asks = peer && enrolment.wishOf(actor.person(), actor).isPresent();
    boolean waits = peer && open.isEmpty() && !walking && asks && overview.waits(actor.person());
    return new Choice(
        open,
        proposals.notToBe(actor, lately, now),
        begun,
        peer && overview.openRounds(now).stream().anyMatch(Overview.Open::help),
        peer ? overview.askAgainOf(actor.person(), LocalDate.now(clock)) : Optional.empty(),
        waits,
        waits ? overview.usualWait(now) : Optional.empty(),
        peer && open.isEmpty() && !walking && asks && !waits,
        peer ? earlier(all, actor) : List.of());
  }

  /** Those with whom the peer walked and does not walk now, each once. */
  private List<Earlier> earlier(List<MatchSummary> all, Actor peer) {
    Set<PersonId> now =
        all.stream()
            .filter(m -> !m.ended())
            .map(MatchSummary::supporter)
            .collect(Collectors.toSet());
    Set<PersonId> wished = overview.wishedBack(peer.person());
    return all.stream()
        .filter(m -> m.peer().equals(peer.person()) && m.ended() && now.add(m.supporter()))
        .map(m ->
            new Earlier(
                m.id(), m.supporter(), called(m.supporter(), peer), wished.contains(m.supporter())))
        .toList();
  }

  private String called(PersonId supporter, Actor peer) {
    return access.calledOf(supporter, peer).orElse("");
  }

  Outcome waitAgain(Optional<UUID> earlier, Actor peer) {
    Optional<MatchSummary> match =
        earlier.flatMap(matches::find).filter(m -> m.ended() && m.peer().equals(peer.person()));
    if (!peer.is(Hat.PEER) || (earlier.isPresent() && match.isEmpty())) {
      return new Outcome.NotThere();
    }
    match.ifPresent(m -> matches.wishToReturn(m, clock.instant()));
    matches.waitAgain();
    return new Outcome.WaitsAgain();
  }
}
