package org.accanto.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.access.CodeHolder;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What somebody who asks for support does: tell, one thing at a time and only what they like; send;
 * come back with the code; later as a peer change it (W3, W9, B19).
 */
@Component
public class Asking {

  /** How long a code without a PIN opens what was written. */
  private static final Duration ALONE = Duration.ofDays(30);

  private final Access access;
  private final Beginnings beginnings;
  private final RequestRows requests;
  private final ApplicationRows applications;
  private final SayingRows sayings;
  private final Pointings pointings;
  private final ActingTransaction transaction;
  private final Clock clock;

  Asking(
      Access access,
      Beginnings beginnings,
      RequestRows requests,
      ApplicationRows applications,
      SayingRows sayings,
      Pointings pointings,
      ActingTransaction transaction,
      Clock clock) {
    this.access = access;
    this.beginnings = beginnings;
    this.requests = requests;
    this.applications = applications;
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
   * Somebody comes back with their code.
   *
   * @param pin empty when the person has put none before their code
   * @param from where the try comes from, to slow down guessing
   */
  public ComingBack resume(String code, String pin, String from) {
    return access.resume(code, pin, from).map(this::comesBack).orElseGet(ComingBack.Unknown::new);
  }

  private ComingBack comesBack(CodeHolder holder) {
    Actor asker = new Actor(holder.person(), Hat.ASKER);
    boolean old = holder.since().plus(ALONE).isBefore(clock.instant());
    boolean opens =
        holder.protectedByPin()
            || (!old && transaction.as(asker, () -> nobodyHasRead(asker.person())));
    return opens ? new ComingBack.Open(access.open(asker, false, "")) : new ComingBack.Kept();
  }

  private boolean nobodyHasRead(PersonId person) {
    return requests.isUnread(person) && applications.isUnread(person);
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
            access.rename(actor.person(), Called.as(called), actor);
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
