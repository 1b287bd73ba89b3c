package org.accanto.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/** The door of matching: suggest, propose, let both choose, and say when two walk no longer. */
@Service
public class Matching {

  private final Lookout lookout;
  private final DeskPrices prices;
  private final Proposing proposing;
  private final Choosing choosing;
  private final Proposals proposals;
  private final Matches matches;
  private final ActingTransaction transaction;

  Matching(
      Lookout lookout,
      DeskPrices prices,
      Proposing proposing,
      Choosing choosing,
      Proposals proposals,
      Matches matches,
      ActingTransaction transaction) {
    this.lookout = lookout;
    this.prices = prices;
    this.proposing = proposing;
    this.choosing = choosing;
    this.proposals = proposals;
    this.matches = matches;
    this.transaction = transaction;
  }

  /** Everything to propose supporters to one peer; empty also for who may not know. */
  public Optional<Desk> desk(PersonId peer, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(
            coordinator,
            () -> lookout.desk(peer, coordinator).map(desk -> prices.priced(desk, coordinator)))
        : Optional.empty();
  }

  /** Peers who walk with nobody; who asked first comes first. */
  public List<PeerInLine> waiting(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> lookout.waiting(coordinator))
        : List.of();
  }

  /**
   * Asks the peer and one to three supporters at the same time; both sides have as many days as the
   * policy says. The same proposal twice is one.
   */
  public Outcome propose(PersonId peer, List<PersonId> supporters, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(
            coordinator, () -> proposing.propose(peer, new HashSet<>(supporters), "", coordinator))
        : new Outcome.NotThere();
  }

  /**
   * The same although a rule of time or ways to meet stands between them (R11, R12).
   *
   * @param why read by both, with the coordinator's name; see {@link AllTheSame#isAReason}
   */
  public Outcome proposeAllTheSame(
      PersonId peer, List<PersonId> supporters, String why, Actor coordinator) {
    if (!AllTheSame.isAReason(why)) {
      throw new IllegalArgumentException("not a reason that both could read");
    }
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(
            coordinator, () -> proposing.propose(peer, new HashSet<>(supporters), why, coordinator))
        : new Outcome.NotThere();
  }

  /** The proposals that a peer or a supporter can answer now. */
  public List<OpenProposal> openFor(Actor actor) {
    return transaction.as(actor, () -> choosing.openFor(actor));
  }

  /** What a peer or a supporter has to choose, and what came of it in the last week. */
  public Choice choice(Actor actor) {
    return transaction.as(actor, () -> choosing.choice(actor));
  }

  /**
   * One of the two answers. The same answer twice is one answer; who is neither of the two finds
   * {@link Outcome.NotThere}.
   */
  public Outcome answer(UUID proposal, Answer answer, Actor actor) {
    return transaction.as(actor, () -> choosing.answer(proposal, answer, actor));
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

  /** Who chooses now, as a coordinator may know it; the shortest time left comes first. */
  public List<WaitingAnswer> unanswered(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> lookout.unanswered(coordinator))
        : List.of();
  }

  /** Empty also when the actor may not know of it. */
  public Optional<MatchSummary> match(UUID walk, Actor actor) {
    return transaction.as(actor, () -> matches.find(walk));
  }

  /**
   * Accompaniment tells that a walk is over.
   *
   * @param parting whether the peer waits again, and whether the two stay apart; nobody reads who
   *     said so
   */
  public void matchEnded(UUID walk, Parting parting, Actor actor) {
    transaction.run(actor, () -> matches.end(walk, parting));
  }

  /**
   * A peer who walks with nobody would like somebody beside them again.
   *
   * @param earlier the walk with an earlier supporter to whom they would like to return, or empty
   */
  public Outcome waitAgain(Optional<UUID> earlier, Actor peer) {
    return transaction.as(peer, () -> choosing.waitAgain(earlier, peer));
  }
}
