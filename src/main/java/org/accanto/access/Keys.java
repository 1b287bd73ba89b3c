package org.accanto.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The third door of access, for its own pages: how a coordinator gives somebody a way to sign in.
 * What is printed or shown is known once; the person reads that it was renewed, and by whom.
 */
@Service
public class Keys {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration START_NUMBER = Duration.ofDays(30);
  private static final Duration INVITATION = Duration.ofHours(24);

  /** Roles that come by invitation. */
  public static final Set<Hat> INVITED =
      Set.of(Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO);

  private final Cards cards;
  private final Accounts accounts;
  private final Asking asking;
  private final Coming coming;
  private final People people;
  private final KeyHolders holders;
  private final Sessions sessions;
  private final SignInEvents events;
  private final Secrets secrets;
  private final Notifications notifications;
  private final ActingTransaction transaction;
  private final Clock clock;

  Keys(
      Cards cards,
      Accounts accounts,
      Asking asking,
      Coming coming,
      People people,
      KeyHolders holders,
      Sessions sessions,
      SignInEvents events,
      Secrets secrets,
      Notifications notifications,
      ActingTransaction transaction,
      Clock clock) {
    this.cards = cards;
    this.accounts = accounts;
    this.asking = asking;
    this.coming = coming;
    this.people = people;
    this.holders = holders;
    this.sessions = sessions;
    this.events = events;
    this.secrets = secrets;
    this.notifications = notifications;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A person as a coordinator sees them here; empty for an unknown one and for oneself. */
  public Optional<KeyHolder> holder(PersonId person, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR) || coordinator.person().equals(person)) {
      return Optional.empty();
    }
    return transaction.as(coordinator, () -> holders.of(person, clock.instant()));
  }

  /** Everybody who has one of these roles, by name. */
  public List<KeyHolder> holders(Set<Hat> hats, Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR)) {
      return List.of();
    }
    return transaction.as(coordinator, () -> holders.wearing(hats, clock.instant()));
  }

  /**
   * A new card; an older one, and what is open with it, ends. Empty when this card (the id comes
   * from the form) was printed before, or the person is unknown or of staff, who have a password.
   */
  public Optional<PrintedCard> print(UUID card, PersonId person, Actor coordinator) {
    if (holder(person, coordinator).filter(KeyHolder::mayHaveACard).isEmpty()) {
      return Optional.empty();
    }
    try {
      return transaction.as(coordinator, () -> printNew(card, person, coordinator));
    } catch (DuplicateKeyException sameMoment) {
      return Optional.empty();
    }
  }

  private Optional<PrintedCard> printNew(UUID id, PersonId person, Actor coordinator) {
    Instant now = clock.instant();
    if (cards.exists(id)) {
      return Optional.empty();
    }
    String language = people.language(person);
    String token = Token.create();
    String start = "%06d".formatted(RANDOM.nextInt(1_000_000));
    String words = freeWords(language);
    if (cards.revoke(person, now) > 0) {
      sessions.endAllOf(person);
    }
    cards.add(
        new Cards.Fresh(
            id, person, words, Token.hash(token), secrets.hash(start), now.plus(START_NUMBER)),
        coordinator.person(),
        now);
    tell(person, SignInEvent.Kind.CARD_PRINTED, coordinator);
    return Optional.of(new PrintedCard(words, "/card/" + token, start, language));
  }

  private String freeWords(String language) {
    for (int i = 0; i < 50; i++) {
      String words = PlainWords.pair(language);
      if (cards.find(new CardName.Words(words)).isEmpty()) {
        return words;
      }
    }
    throw new DuplicateKeyException("no two plain words are free");
  }

  /** The card opens nothing any more, from the next request on. */
  public void revoke(PersonId person, Actor coordinator) {
    if (holder(person, coordinator).isEmpty()) {
      return;
    }
    transaction.run(
        coordinator,
        () -> {
          if (cards.revoke(person, clock.instant()) > 0) {
            sessions.endAllOf(person);
            tell(person, SignInEvent.Kind.CARD_REVOKED, coordinator);
          }
        });
  }

  private void tell(PersonId person, SignInEvent.Kind kind, Actor coordinator) {
    events.add(person, kind, coordinator.person(), clock.instant());
    notifications.tell(person, new Notice(Notice.Kind.SIGN_IN, "/sessions"), coordinator);
  }

  /**
   * A link for one new person of staff, good once and for 24 hours; the path without the host.
   *
   * @throws IllegalArgumentException when the role does not come by invitation
   */
  public String invite(Hat hat, Actor coordinator) {
    if (!INVITED.contains(hat) || !coordinator.is(Hat.COORDINATOR)) {
      throw new IllegalArgumentException("a coordinator invites staff");
    }
    return transaction.as(coordinator, () -> link(hat, null, coordinator));
  }

  /**
   * A link with which somebody who is here chooses a user name and a password, good once and for 24
   * hours. Empty when the person is unknown, or not of staff with an account. Whoever makes the
   * link could use it: what is opened with it does not reach the person's own file as a peer or
   * supporter.
   */
  public Optional<String> renew(PersonId person, Actor coordinator) {
    if (holder(person, coordinator).filter(KeyHolder::mayHaveALink).isEmpty()) {
      return Optional.empty();
    }
    return transaction.as(
        coordinator,
        () -> {
          String link = link(null, person, coordinator);
          tell(person, SignInEvent.Kind.LINK_MADE, coordinator);
          return Optional.of(link);
        });
  }

  private String link(@Nullable Hat hat, @Nullable PersonId person, Actor coordinator) {
    String token = Token.create();
    Instant now = clock.instant();
    accounts.add(
        new Accounts.Link(Token.hash(token), hat, person),
        coordinator.person(),
        now,
        now.plus(INVITATION));
    return "/invitation/" + token;
  }

  /**
   * From now on the code of who asks opens nothing without this PIN. It opens more than the paper
   * alone only when it was chosen where the code was made.
   *
   * @throws IllegalArgumentException when {@link SignIn#pinProblem} has something to say
   */
  public void protectCode(String pin, OpenSession asker) {
    String digits = checked(pin);
    transaction.run(asker.actor(), () -> asking.protect(digits, asker.id()));
  }

  /** Whether a PIN chosen in this session would open no longer than the paper alone. */
  public boolean onlyAPaper(OpenSession asker) {
    return transaction.as(asker.actor(), () -> asking.onlyAPaper(asker.id()));
  }

  /**
   * Whether somebody of staff has chosen no PIN for their own file yet: after a new password by
   * link it would stay closed.
   */
  public boolean fileNeedsAPin(Actor actor) {
    return INVITED.contains(actor.hat())
        && transaction.as(
            actor,
            () ->
                accounts.nameOf(actor.person()).isPresent()
                    && !accounts.staffOnly(actor.person())
                    && accounts.filePin().isEmpty());
  }

  /**
   * A PIN before one's own file, for staff; nothing happens while the file is closed.
   *
   * @throws IllegalArgumentException when {@link SignIn#pinProblem} has something to say
   */
  public void protectFile(String pin, Actor actor) {
    String hash = secrets.hash(checked(pin));
    transaction.run(actor, () -> accounts.setFilePin(hash));
  }

  private static String checked(String pin) {
    if (PinRules.problem(pin).isPresent()) {
      throw new IllegalArgumentException("the PIN was not checked");
    }
    return PinRules.digits(pin);
  }

  /** Opens one's own file again with its PIN; false when it is not right, or tries pause. */
  public boolean openFile(String pin, String address, Actor actor) {
    var from = new SignInTry(address, null, false, "", UUID.randomUUID());
    return transaction
        .as(actor, accounts::filePin)
        .filter(hash ->
            coming.isRight(
                coming.keys("file " + actor.person(), Optional.empty(), false, from),
                () -> secrets.matches(PinRules.digits(pin), hash)))
        .map(hash -> {
          transaction.run(actor, accounts::openFile);
          return true;
        })
        .orElse(false);
  }

  /** A link for the first coordinator, as long as there is none; an earlier link ends. */
  public Optional<String> inviteFirst() {
    String token = Token.create();
    return accounts.inviteFirst(Token.hash(token), clock.instant())
        ? Optional.of("/first/" + token)
        : Optional.empty();
  }
}
