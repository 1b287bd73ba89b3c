package org.accanto.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accanto.access.events.RoleEnds;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The door of access: who is acting now, who people are and which roles they have. */
@Service
public class Access {

  private final Sessions sessions;
  private final People people;
  private final Asking asking;
  private final ApplicationEventPublisher events;
  private final ActingTransaction transaction;
  private final Clock clock;

  Access(
      Sessions sessions,
      People people,
      Asking asking,
      ApplicationEventPublisher events,
      ActingTransaction transaction,
      Clock clock) {
    this.sessions = sessions;
    this.people = people;
    this.asking = asking;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Whose session this token is; empty when it has ended, expired or never was. */
  public Optional<OpenSession> session(String token) {
    return sessions.find(token);
  }

  /**
   * Opens a session and returns the token for the cookie. The caller has made sure that it is this
   * person.
   */
  public String open(Actor actor, boolean ownDevice, String device) {
    return sessions.open(actor, ownDevice, device);
  }

  /**
   * New people with a first role, all of them or none.
   *
   * @throws IllegalArgumentException when the actor is no coordinator
   */
  public void register(List<Newcomer> newcomers, Hat hat, Actor coordinator) {
    onlyCoordinator(coordinator);
    transaction.run(
        coordinator,
        () -> {
          people.add(newcomers, clock.instant());
          people.give(newcomers.stream().map(Newcomer::id).toList(), hat, clock.instant());
        });
  }

  /**
   * Somebody begins to ask for support, without account, e-mail or telephone number. Their session
   * is one on a shared device until they say otherwise.
   */
  public NewAsker beginAsking(String language) {
    return asking.begin(language);
  }

  /**
   * Comes back with the code of {@link #beginAsking}. Empty for a wrong code, one that is no longer
   * in use, without its PIN when it has one, and while too many tries pause. Opens nothing: what a
   * code without a PIN opens, the caller decides.
   *
   * @param rateLimitKey where the try comes from, for example the address; stored only as a hash
   */
  public Optional<CodeHolder> resume(String code, String pin, String rateLimitKey) {
    return asking.resume(code, pin, rateLimitKey);
  }

  /**
   * Gives a role from now on; nothing happens when the person has it already.
   *
   * @throws IllegalArgumentException when the actor is no coordinator, or it is for themselves
   *     (A01)
   */
  public void giveHat(PersonId person, Hat hat, Actor coordinator) {
    onlyCoordinator(coordinator);
    if (person.equals(coordinator.person())) {
      throw new IllegalArgumentException("nobody gives a role to themselves");
    }
    transaction.run(
        coordinator,
        () -> {
          if (!people.wears(person, hat, clock.instant())) {
            people.give(List.of(person), hat, clock.instant());
          }
        });
  }

  /**
   * Ends a role now, and with it every session in that role and, through {@link RoleEnds}, what the
   * person does in it. A coordinator ends roles of others; everybody may end the one in which they
   * act, and their asking.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public void endHat(PersonId person, Hat hat, Actor by) {
    boolean own = person.equals(by.person()) && (by.is(hat) || hat == Hat.ASKER);
    if (!own) {
      onlyCoordinator(by);
    }
    Instant now = clock.instant();
    transaction.run(
        by,
        () -> {
          if (people.wears(person, hat, now)) {
            events.publishEvent(new RoleEnds(person, hat, by.person(), by.hat(), now));
            people.end(person, hat, now);
          }
        });
  }

  /**
   * Whether the person has this role now. A coordinator may ask of anybody, others of themselves.
   */
  public boolean wears(PersonId person, Hat hat, Actor actor) {
    return transaction.as(actor, () -> people.wears(person, hat, clock.instant()));
  }

  /**
   * Changes how a person is called: by themselves or by a coordinator. What a list says changes
   * nothing any more for who has said it themselves.
   */
  public void rename(PersonId person, Called called, Actor actor) {
    transaction.run(actor, () -> people.rename(person, called));
  }

  /** How the person is called; empty when the actor may not know them. */
  public Optional<String> calledOf(PersonId person, Actor actor) {
    return Optional.ofNullable(called(List.of(person), actor).get(person));
  }

  /** How these people are called, without those whom the actor may not know. */
  public Map<PersonId, String> called(Collection<PersonId> wanted, Actor actor) {
    return transaction.as(actor, () -> people.called(wanted, actor.is(Hat.COORDINATOR)));
  }

  /** Everybody who has this role now; empty for who is no coordinator. */
  public List<PersonId> wearing(Hat hat, Actor coordinator) {
    return coordinator.is(Hat.COORDINATOR)
        ? transaction.as(coordinator, () -> people.wearing(hat, clock.instant()))
        : List.of();
  }

  private static void onlyCoordinator(Actor actor) {
    if (!actor.is(Hat.COORDINATOR)) {
      throw new IllegalArgumentException("only a coordinator does this");
    }
  }
}
