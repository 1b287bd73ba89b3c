package org.accanto.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Component;

/**
 * What somebody who asks for support does: tell, one thing at a time and only what they like; send;
 * come back with the code; later as a peer change it (W3, W9, B19).
 */
@Component
public class Asking {

  private final Access access;
  private final Beginnings beginnings;
  private final RequestRows requests;
  private final SayingRows sayings;
  private final Pointings pointings;
  private final ActingTransaction transaction;
  private final Clock clock;

  Asking(
      Access access,
      Beginnings beginnings,
      RequestRows requests,
      SayingRows sayings,
      Pointings pointings,
      ActingTransaction transaction,
      Clock clock) {
    this.access = access;
    this.beginnings = beginnings;
    this.requests = requests;
    this.sayings = sayings;
    this.pointings = pointings;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Areas that people here have lived, from supporters who chose to be shown; most common first.
   */
  public List<String> livedHere() {
    return transaction.withoutActor(() -> requests.livedHere(clock.instant()));
  }

  /**
   * Begins at the first answer, without account, e-mail or telephone number.
   *
   * @param once key of the form, so that two taps begin one request
   */
  public Begun begin(String language, UUID once) {
    Begun begun = beginnings.begin(language, once);
    transaction.run(
        begun.actor(), () -> requests.begin(begun.actor().person(), language, clock.instant()));
    return begun;
  }

  /** A request for who is signed in and has none, for example after an application to support. */
  public void beginAgain(String language, Actor actor) {
    transaction.run(actor, () -> requests.begin(actor.person(), language, clock.instant()));
  }

  /**
   * A session for who comes back with their code; empty for a wrong one.
   *
   * @param from where the try comes from, to slow down guessing
   */
  public Optional<String> resume(String code, String from) {
    return access.resume(code, from);
  }

  /** What the actor has asked for; empty when they have not. */
  public Optional<Request> mine(Actor actor) {
    return transaction.as(actor, () -> requests.of(actor.person(), actor));
  }

  /** Keeps what the person says, from the first word on. */
  public void say(Saying saying, Actor actor) {
    transaction.run(
        actor,
        () -> {
          if (saying instanceof Saying.Called(String called)) {
            access.rename(actor.person(), called, actor);
          } else {
            sayings.save(saying, actor.person(), clock.instant());
          }
        });
  }

  /** Sends the request; a second time changes nothing. */
  public void send(Actor asker) {
    transaction.run(asker, () -> requests.send(asker.person(), clock.instant()));
  }

  /**
   * Who asked and has been welcomed goes on as a peer: a session in that role. Empty while nobody
   * has welcomed them.
   */
  public Optional<String> goOn(Actor asker) {
    return asker.is(Hat.ASKER) && access.wears(asker.person(), Hat.PEER, asker)
        ? Optional.of(access.open(new Actor(asker.person(), Hat.PEER), false, ""))
        : Optional.empty();
  }

  /**
   * Somebody points to a person who seems to need help (W14). Only the way to reach them is kept,
   * for thirty days at most.
   *
   * @return false when today there were too many
   */
  public boolean point(UUID once, String contact) {
    return transaction.withoutActor(() -> pointings.point(once, contact, clock.instant()));
  }

  /**
   * The person who was pointed to says yes with the code they were given; the first contact is
   * forgotten. False for a code that is wrong, used or too old.
   */
  public boolean sayYes(String code) {
    return transaction.withoutActor(() -> pointings.sayYes(code, clock.instant()));
  }
}
