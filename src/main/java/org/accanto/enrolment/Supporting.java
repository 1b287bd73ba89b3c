package org.accanto.enrolment;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Component;

/** What somebody who offers support does: apply, wait for the decision, change the offer (W14). */
@Component
public class Supporting {

  private final Access access;
  private final Beginnings beginnings;
  private final ApplicationRows applications;
  private final OfferRows offers;
  private final ReachRows reaches;
  private final Limits limits;
  private final ActingTransaction transaction;
  private final Clock clock;

  Supporting(
      Access access,
      Beginnings beginnings,
      ApplicationRows applications,
      OfferRows offers,
      ReachRows reaches,
      Limits limits,
      ActingTransaction transaction,
      Clock clock) {
    this.access = access;
    this.beginnings = beginnings;
    this.applications = applications;
    this.offers = offers;
    this.reaches = reaches;
    this.limits = limits;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Begins an application without account.
   *
   * @param once key of the form, so that two taps begin one
   */
  public Begun begin(String language, UUID once) {
    return beginnings.begin(language, once);
  }

  /** What the actor offers; empty when they have not begun. */
  public Optional<Supporter> mine(Actor actor) {
    return transaction.as(actor, () -> applications.of(actor.person(), actor));
  }

  /** Keeps what the person offers, now or as it changes. */
  public void offer(Offer offer, String called, String language, Actor actor) {
    transaction.run(
        actor,
        () -> {
          applications.begin(actor.person(), language);
          offers.save(actor.person(), offer, clock.instant());
          offers.toldThemselves(actor.person(), clock.instant());
          if (!called.isBlank()) {
            access.rename(actor.person(), Called.as(called), actor);
          }
        });
  }

  /** Whether what the actor offers was written by others, and they have not looked at it yet. */
  public boolean writtenByOthers(Actor actor) {
    return transaction.as(actor, () -> offers.writtenByOthers(actor.person()));
  }

  /** How the programme reaches the actor. */
  public Reach reach(Actor actor) {
    return transaction.as(actor, () -> reaches.of(actor.person()));
  }

  /** The actor says how the programme reaches them. */
  public void reach(Reach reach, Actor actor) {
    transaction.run(actor, () -> reaches.save(actor.person(), reach, clock.instant()));
  }

  /**
   * What the actor would rather not walk through, as keys of areas: for nobody else's eyes (R10).
   */
  public Set<String> ratherNot(Actor supporter) {
    return transaction.as(supporter, () -> limits.of(supporter.person()));
  }

  /** From the next suggestion on; whoever walks with them stays. */
  public void ratherNot(Set<String> areas, Actor supporter) {
    transaction.run(supporter, () -> limits.save(supporter.person(), areas, clock.instant()));
  }

  /** Sends the application; a second time changes nothing. */
  public void apply(Actor actor) {
    transaction.run(actor, () -> applications.apply(actor.person()));
  }

  /** Who was accepted goes on as a supporter: a session in that role. */
  public Optional<String> goOn(Actor asker) {
    return asker.is(Hat.ASKER) && access.wears(asker.person(), Hat.SUPPORTER, asker)
        ? Optional.of(access.open(new Actor(asker.person(), Hat.SUPPORTER), false, ""))
        : Optional.empty();
  }
}
