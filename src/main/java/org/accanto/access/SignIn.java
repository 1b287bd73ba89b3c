package org.accanto.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The second door of access, for its own pages: coming in, going out, and where one is signed in.
 * Other modules use {@link Access}.
 */
@Service
public class SignIn {

  /** After so long without a request a session on a shared device ends. */
  public static final Duration SHARED_IDLE = Sessions.SHARED_IDLE;

  private final Cards cards;
  private final Accounts accounts;
  private final Coming coming;
  private final Sessions sessions;
  private final People people;
  private final SignInEvents events;
  private final Secrets secrets;
  private final ActingTransaction transaction;
  private final Clock clock;

  SignIn(
      Cards cards,
      Accounts accounts,
      Coming coming,
      Sessions sessions,
      People people,
      SignInEvents events,
      Secrets secrets,
      ActingTransaction transaction,
      Clock clock) {
    this.cards = cards;
    this.accounts = accounts;
    this.coming = coming;
    this.sessions = sessions;
    this.people = people;
    this.events = events;
    this.secrets = secrets;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** With a card and a PIN, or the starting number the first time. */
  public SignInOutcome withCard(CardName name, String typed, SignInTry from) {
    Optional<Cards.Found> card = cards.find(name);
    String digits = PinRules.digits(typed);
    // Who holds the card has a count of its own, so that guesses at the words do not pause them.
    boolean holds = name instanceof CardName.Code && card.isPresent();
    String whose =
        card.map(found -> (holds ? "held " : "") + found.card())
            .orElseGet(() -> "unknown " + typedName(name));
    return coming.pauseOr(
        coming.keys(whose, card.map(Cards.Found::person), holds, from),
        () -> withCard(card, digits, from));
  }

  private Optional<SignInOutcome> withCard(
      Optional<Cards.Found> card, String digits, SignInTry from) {
    String hash = card.map(c -> c.isNew() ? c.startHash() : c.pinHash()).orElse(null);
    boolean right = secrets.matches(digits, hash);
    if (!right || card.isEmpty()) {
      return Optional.empty();
    }
    Cards.Found found = card.get();
    if (!found.isNew()) {
      return coming.welcome(found.person(), false, from);
    }
    if (!found.startUntil().isAfter(clock.instant())) {
      return Optional.empty();
    }
    String ticket = Token.create();
    return coming.inTheNameOf(
        found.person(),
        () -> {
          cards.ticketForPin(Token.hash(ticket), found.card());
          return new SignInOutcome.ChoosePin(ticket);
        });
  }

  private static String typedName(CardName name) {
    return switch (name) {
      case CardName.Words words -> PlainWords.folded(words.typed());
      case CardName.Code code -> code.token();
    };
  }

  /** What is wrong with a PIN, as the last word of a message key; empty when it is good. */
  public Optional<String> pinProblem(String typed) {
    return PinRules.problem(typed);
  }

  /**
   * The PIN for a card that is used for the first time; signs in.
   *
   * @throws IllegalArgumentException when {@link #pinProblem} has something to say
   */
  public SignInOutcome choosePin(String ticket, String pin, SignInTry from) {
    if (pinProblem(pin).isPresent()) {
      throw new IllegalArgumentException("the PIN was not checked");
    }
    String hash = secrets.hash(PinRules.digits(pin));
    return cards
        .choosePin(Token.hash(ticket), hash, clock.instant())
        .flatMap(person -> coming.welcome(person, false, from))
        .orElseGet(SignInOutcome.Expired::new);
  }

  /** With a user name and a password. */
  public SignInOutcome withPassword(String name, String password, SignInTry from) {
    Optional<Accounts.Found> account = accounts.find(name);
    List<Tries.Key> keys =
        coming.keys(
            "name " + PlainWords.folded(name), account.map(Accounts.Found::person), false, from);
    return coming.pauseOr(
        keys,
        () ->
            secrets.matches(password, account.map(Accounts.Found::passwordHash).orElse(null))
                ? account.flatMap(found -> coming.welcome(found.person(), true, from))
                : Optional.empty());
  }

  /** What an unused link offers; empty for any other. */
  public Optional<Invitation> invitation(String token) {
    return accounts.invitation(Token.hash(token), clock.instant());
  }

  /** Uses a link: an account for somebody new or somebody who is here. Works once; signs in. */
  public AcceptOutcome accept(String token, NewAccount account, SignInTry from) {
    Optional<String> problem =
        PasswordRules.problem(account.password(), account.called(), account.name());
    if (problem.isPresent()) {
      return new AcceptOutcome.PasswordRefused(problem.get());
    }
    var fresh =
        new Accounts.Fresh(
            PersonId.random(),
            account.called().strip(),
            account.language(),
            account.name().strip(),
            secrets.hash(account.password()));
    try {
      return accounts
          .accept(Token.hash(token), fresh, from.once(), clock.instant())
          .flatMap(person -> made(person, from))
          .orElseGet(AcceptOutcome.Gone::new);
    } catch (DuplicateKeyException e) {
      return new AcceptOutcome.NameTaken();
    }
  }

  private Optional<AcceptOutcome> made(PersonId person, SignInTry from) {
    return coming
        .welcome(person, true, from)
        .map(outcome -> new AcceptOutcome.Made(person, (SignInOutcome.Welcome) outcome));
  }

  /**
   * Ends the session of this token.
   *
   * @param onlyShared leaves it when the device is the person's own, as "leave now" does
   */
  public void out(String token, boolean onlyShared) {
    sessions.end(token, onlyShared);
  }

  /** Where one is signed in, what happened to one's sign-in, and which roles one has. */
  public MySignIn mine(Actor actor) {
    return transaction.as(
        actor,
        () ->
            new MySignIn(
                sessions.open(actor.person()),
                events.mine(),
                Coming.toChooseFrom(reached(actor)),
                accounts.nameOf(actor.person()),
                cards.stateOf(actor.person()).filter(CardState::inUse).isPresent(),
                ownFile(actor)));
  }

  /** The roles to which this session can change. */
  private List<Hat> reached(Actor actor) {
    boolean apart = accounts.staffOnly(actor.person());
    return people.hats(actor.person(), clock.instant()).stream()
        .filter(hat -> !apart || isStaff(hat) == isStaff(actor.hat()))
        .toList();
  }

  private OwnFile ownFile(Actor actor) {
    List<Hat> hats = people.hats(actor.person(), clock.instant());
    if (hats.stream().noneMatch(SignIn::isStaff) || accounts.nameOf(actor.person()).isEmpty()) {
      return OwnFile.NONE;
    }
    return accounts.staffOnly(actor.person()) ? OwnFile.CLOSED : OwnFile.OPEN;
  }

  private static boolean isStaff(Hat hat) {
    return Keys.INVITED.contains(hat);
  }

  /** Ends one of the actor's own sessions; false when there is none like this. */
  public boolean end(UUID session, Actor actor) {
    return transaction.as(actor, () -> sessions.endOne(session, actor.person()) > 0);
  }

  /** Ends all of the person's sessions but this one. */
  public void endOthers(OpenSession session) {
    transaction.as(
        session.actor(), () -> sessions.endOthers(session.id(), session.actor().person()));
  }

  /** The same sign-in in another role, with a new token; empty when the person does not have it. */
  public Optional<String> wear(OpenSession session, Hat hat) {
    Actor actor = session.actor();
    return transaction.as(
        actor,
        () ->
            reached(actor).contains(hat)
                ? Optional.of(sessions.wear(session, hat))
                : Optional.empty());
  }

  /**
   * How one is called and in which language one reads.
   *
   * @param called null: as before
   */
  public void change(@Nullable String called, String language, Actor actor) {
    transaction.run(
        actor,
        () -> {
          if (called != null) {
            people.rename(actor.person(), Called.as(called));
          }
          people.choose(actor.person(), language);
        });
  }
}
