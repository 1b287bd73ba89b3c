package org.accanto.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/**
 * The door of enrolment for other modules: what people wish and offer, as far as the actor may know
 * it. What people do here themselves stands in the classes beside it.
 */
@Service
public class Enrolment {

  private final Wishes wishes;
  private final Offers offers;
  private final Apart apart;
  private final SafetyRows safety;
  private final OpenedByPeople opened;
  private final ActingTransaction transaction;

  Enrolment(
      Wishes wishes,
      Offers offers,
      Apart apart,
      SafetyRows safety,
      OpenedByPeople opened,
      ActingTransaction transaction) {
    this.opened = opened;
    this.transaction = transaction;
    this.wishes = wishes;
    this.offers = offers;
    this.apart = apart;
    this.safety = safety;
  }

  /** What this peer wishes for; empty also when the actor may not know. */
  public Optional<PeerWish> wishOf(PersonId peer, Actor actor) {
    return transaction.as(actor, () -> wishes.of(peer));
  }

  /**
   * What each accepted peer wishes for, for a plan for many. Own words are left out: nobody needs
   * them for it. Who skipped every question is not in it.
   */
  public List<WishInAPlan> wishes(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR) ? transaction.as(coordinator, wishes::all) : List.of();
  }

  /** How much time a week peers asked for; who said nothing about it is not in it. */
  public Map<PersonId, Integer> weeklyMinutes(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, wishes::weeklyMinutes)
        : Map.of();
  }

  /** What safety asks of whoever walks with a peer (R09); where nothing is asked, no entry. */
  public Map<PersonId, Set<Requirement.Kind>> safety(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR) ? transaction.as(coordinator, safety::all) : Map.of();
  }

  /** Everybody who offers support and has been accepted or entered, ready or not. */
  public List<SupporterOffer> offers(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> offers.all(coordinator))
        : List.of();
  }

  /** Who asked for support and has not left; who asked first comes first. */
  public List<PeerWaiting> waiting(Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> wishes.waiting(coordinator))
        : List.of();
  }

  /**
   * With whom this person must not be brought together, whoever said so and why (A32). For the
   * engine: a page may say no more than "not possible".
   */
  public Set<PersonId> notTogether(PersonId person, Actor coordinator) {
    return transaction.as(coordinator, () -> apart.from(person));
  }

  /** What the supporter wrote for being seen, for who is proposed to them or walks with them. */
  public Optional<SupporterCard> cardOf(PersonId supporter, Actor actor) {
    return transaction.as(actor, () -> offers.card(supporter, actor));
  }

  /** What the peer lets a supporter know. */
  public Optional<MatchCard> matchCardOf(PersonId peer, Actor actor) {
    return transaction.as(actor, () -> wishes.card(peer, actor));
  }

  /**
   * What this person opened to the reader of what they told and how they are reached. Each reading
   * is written down for the person to see. Empty when nothing is open now, or nothing was said.
   */
  public Optional<OpenedSayings> opened(PersonId by, Actor reader) {
    return transaction.as(reader, () -> opened.of(by, reader));
  }
}
