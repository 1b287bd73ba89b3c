package org.accanto.matching;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.accanto.matching.events.MatchMade;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The door of matching: suggest, propose, let both choose, and say when two walk no longer. */
@Service
public class Matching {

  private final Proposals proposals;
  private final Matches matches;
  private final ActingTransaction transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Matching(
      Proposals proposals,
      Matches matches,
      ActingTransaction transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.matches = matches;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** The proposals that a peer or a supporter can answer now. */
  public List<OpenProposal> openFor(Actor actor) {
    return transaction.as(
        actor, () -> Shuffled.forPerson(actor, proposals.openFor(actor, clock.instant())));
  }

  /**
   * One of the two answers. The same answer twice is one answer; who is neither of the two finds
   * {@link Outcome.NotThere}.
   */
  public Outcome answer(UUID proposal, Answer answer, Actor actor) {
    return transaction.as(
        actor, () -> outcome(proposals.answer(proposal, answer, UUID.randomUUID()), actor));
  }

  private Outcome outcome(Proposals.Said said, Actor actor) {
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
      events.publishEvent(new MatchMade(id, match.peer(), match.supporter(), clock.instant()));
    }
    return new Outcome.Matched(id);
  }

  /** The coordinator takes a proposal back; for the two it is not to be this time. */
  public Outcome withdraw(UUID proposal, Actor actor) {
    return transaction.as(
        actor,
        () ->
            switch (proposals.withdraw(proposal)) {
              case "WITHDRAWN" -> new Outcome.Withdrawn();
              case "PAST" -> new Outcome.NotToBe();
              default -> new Outcome.NotThere();
            });
  }

  /** Empty also when the actor may not know of it. */
  public Optional<MatchSummary> match(UUID walk, Actor actor) {
    return transaction.as(actor, () -> matches.find(walk));
  }

  /**
   * Accompaniment tells that a walk is over.
   *
   * @param stopped the two are not suggested to each other again; nobody reads who said so
   */
  public void matchEnded(UUID walk, boolean stopped, Actor actor) {
    transaction.run(actor, () -> matches.end(walk, stopped));
  }

  /** A peer asks to walk with an earlier supporter again. */
  public Outcome returnTo(UUID earlier, Actor peer) {
    return transaction.as(
        peer,
        () -> {
          Optional<MatchSummary> match =
              matches.find(earlier).filter(m -> m.ended() && peer.is(Hat.PEER));
          match.ifPresent(m -> matches.wishToReturn(m, clock.instant()));
          return match.isPresent() ? new Outcome.ReturnWished() : new Outcome.NotThere();
        });
  }
}
