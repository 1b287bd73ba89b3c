package org.accanto.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;

/**
 * The fourth door of access, for its own pages: what somebody does with their own PIN or password
 * after signing in.
 */
@Service
public class MySecret {

  private final Cards cards;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Secrets secrets;
  private final Coming coming;
  private final Tries tries;
  private final Pepper pepper;
  private final ActingTransaction transaction;
  private final Clock clock;

  MySecret(
      Cards cards,
      Accounts accounts,
      Sessions sessions,
      Secrets secrets,
      Coming coming,
      Tries tries,
      Pepper pepper,
      ActingTransaction transaction,
      Clock clock) {
    this.cards = cards;
    this.accounts = accounts;
    this.sessions = sessions;
    this.secrets = secrets;
    this.coming = coming;
    this.tries = tries;
    this.pepper = pepper;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Another PIN for one's own card. Other devices are signed out. */
  public SecretOutcome changePin(String old, String fresh, OpenSession session, Actor actor) {
    return PinRules.problem(fresh)
        .<SecretOutcome>map(SecretOutcome.NotGood::new)
        .orElseGet(() ->
            change(
                new Change(
                    PinRules.digits(old),
                    PinRules.digits(fresh),
                    () -> cards.inUseBy(actor.person()).map(Cards.Found::pinHash),
                    cards::changePin),
                session,
                actor));
  }

  /** Another password. Other devices are signed out. */
  public SecretOutcome changePassword(String old, String fresh, OpenSession session, Actor actor) {
    String name = transaction.as(actor, () -> accounts.nameOf(actor.person())).orElse("");
    return PasswordRules.problem(fresh, session.called(), name)
        .<SecretOutcome>map(SecretOutcome.NotGood::new)
        .orElseGet(() ->
            change(
                new Change(
                    old,
                    fresh,
                    () -> accounts.find(name).map(Accounts.Found::passwordHash),
                    accounts::changePassword),
                session,
                actor));
  }

  /**
   * One secret for another.
   *
   * @param kept the hash that is kept now
   * @param keep keeps the hash of the fresh one
   */
  private record Change(
      String old, String fresh, Supplier<Optional<String>> kept, Consumer<String> keep) {}

  private SecretOutcome change(Change change, OpenSession session, Actor actor) {
    return counted(
        changing(actor),
        () ->
            transaction.as(
                actor,
                () -> {
                  String hash = change.kept().get().orElse(null);
                  boolean again = secrets.matches(change.fresh(), hash);
                  if (!again && !secrets.matches(change.old(), hash)) {
                    return new SecretOutcome.Wrong();
                  }
                  // The same form a second time, by a second click: it is done already.
                  if (!again) {
                    change.keep().accept(secrets.hash(change.fresh()));
                    sessions.endOthers(session.id(), actor.person());
                  }
                  return new SecretOutcome.Done();
                }));
  }

  /**
   * Who was away gives what the session asks for, and goes on. It counts as a try to sign in, so
   * that a phone in other hands has no more guesses here than there.
   */
  public SecretOutcome comeBack(String typed, OpenSession away, SignInTry from, Actor actor) {
    boolean pin = away.asks() == OpenSession.Secret.PIN;
    Optional<Cards.Found> card =
        transaction.as(actor, () -> pin ? cards.inUseBy(actor.person()) : Optional.empty());
    Optional<String> name =
        transaction.as(actor, () -> pin ? Optional.empty() : accounts.nameOf(actor.person()));
    String whose =
        card.map(found -> "held " + found.card())
            .orElseGet(() -> "name " + PlainWords.folded(name.orElse("")));
    return counted(
        coming.keys(whose, Optional.of(actor.person()), pin, from),
        () -> {
          Optional<String> hash =
              pin
                  ? card.map(Cards.Found::pinHash)
                  : name.flatMap(accounts::find).map(Accounts.Found::passwordHash);
          if (!secrets.matches(pin ? PinRules.digits(typed) : typed, hash.orElse(null))) {
            return new SecretOutcome.Wrong();
          }
          transaction.run(actor, () -> sessions.comeBack(away.id()));
          return new SecretOutcome.Done();
        });
  }

  /**
   * Before something grave: the session, asking for the PIN or password once more. Empty when it
   * was given within that time, or when the person has neither.
   */
  public Optional<OpenSession> proof(OpenSession session, Duration within) {
    if (session.provedAt().plus(within).isAfter(clock.instant())) {
      return Optional.empty();
    }
    return transaction.as(session.actor(), sessions::secret).map(session::asking);
  }

  /**
   * A mark that tells one person's forms from another's and says nothing else. Empty when nobody
   * ever had this token.
   */
  public Optional<String> mark(String token) {
    return sessions.personOf(token).map(PersonId::new).map(this::mark);
  }

  /** The same for somebody who is signed in. */
  public boolean isMarkOf(String mark, Actor actor) {
    return mark.equals(mark(actor.person()));
  }

  private String mark(PersonId person) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(pepper.of("words of", person.toString()));
  }

  /** Counts by itself: guesses on a phone that lies open do not pause the person elsewhere. */
  private List<Tries.Key> changing(Actor actor) {
    return List.of(tries.one("change", actor.person().toString()));
  }

  private SecretOutcome counted(List<Tries.Key> keys, Supplier<SecretOutcome> look) {
    return tries.counted(
        keys, SecretOutcome.Wait::new, look, outcome -> outcome instanceof SecretOutcome.Done);
  }
}
