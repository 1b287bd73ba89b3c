package org.accanto.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every way to sign in shares: the limits for guessing and the session at the end. */
@Component
class Coming {

  private final JdbcClient database;
  private final Accounts accounts;
  private final People people;
  private final Tries tries;
  private final KnownDevices devices;
  private final Sessions sessions;
  private final Pepper pepper;
  private final ActingTransaction transaction;
  private final Clock clock;

  Coming(
      JdbcClient database,
      Accounts accounts,
      People people,
      Tries tries,
      KnownDevices devices,
      Sessions sessions,
      Pepper pepper,
      ActingTransaction transaction,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.people = people;
    this.tries = tries;
    this.devices = devices;
    this.sessions = sessions;
    this.pepper = pepper;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * On what this try counts. Who comes from a device of their own, or holds the card itself, is not
   * paused by what others try.
   */
  List<Tries.Key> keys(String whose, Optional<PersonId> person, boolean holds, SignInTry from) {
    boolean known = person.isPresent() && devices.isOf(from.knownDevice(), person.get());
    if (known) {
      return List.of(tries.one("device", String.valueOf(from.knownDevice())));
    }
    Tries.Key one = tries.one("sign-in", whose);
    return holds ? List.of(one) : List.of(one, tries.address(from.address()), tries.everybody());
  }

  /** Counts the try, and looks at it only when no pause runs. */
  SignInOutcome pauseOr(List<Tries.Key> keys, Supplier<Optional<SignInOutcome>> look) {
    return tries
        .counted(keys, wait -> Optional.of(new SignInOutcome.Wait(wait)), look, Optional::isPresent)
        .orElseGet(SignInOutcome.NotRight::new);
  }

  /** A new session; empty when the person has no role any more. */
  Optional<SignInOutcome> welcome(PersonId person, boolean byPassword, SignInTry from) {
    List<Hat> all = reached(person, byPassword);
    List<Hat> hats = toChooseFrom(all);
    if (hats.isEmpty()) {
      return Optional.empty();
    }
    Actor actor = new Actor(person, hats.getFirst());
    return transaction.as(
        actor,
        () -> {
          if (hats.size() < all.size()) {
            // Who asked or applied and has become something else comes in as that: a code opens
            // nothing any more once there is a card or a password.
            people.end(person, Hat.ASKER, clock.instant());
          }
          String token = sessions.open(actor, from.ownDevice(), from.device(), token(person, from));
          @Nullable String device = from.ownDevice() ? device(person, from) : null;
          return Optional.of(
              new SignInOutcome.Welcome(token, from.ownDevice(), device, hats.size() > 1));
        });
  }

  /** The same for the same form, so that a second click finds the session of the first. */
  private String token(PersonId person, SignInTry from) {
    return Token.of(pepper.of("session", person + " " + from.once()));
  }

  private @Nullable String device(PersonId person, SignInTry from) {
    return devices.isOf(from.knownDevice(), person) ? from.knownDevice() : devices.remember();
  }

  /**
   * Works in the name of a person whose secret was right; empty when they have no role any more.
   */
  <T> Optional<T> inTheNameOf(PersonId person, Supplier<T> work) {
    return hats(person).stream()
        .findFirst()
        .map(hat -> transaction.as(new Actor(person, hat), work));
  }

  /** Who has been welcomed does not have to choose between that and having asked once. */
  static List<Hat> toChooseFrom(List<Hat> hats) {
    return hats.size() > 1 ? hats.stream().filter(h -> h != Hat.ASKER).toList() : hats;
  }

  /** After a link of somebody else a password opens the side of staff, a card one's own file. */
  private List<Hat> reached(PersonId person, boolean byPassword) {
    List<Hat> hats = hats(person);
    boolean apart =
        hats.stream()
            .findFirst()
            .map(hat -> transaction.as(new Actor(person, hat), () -> accounts.staffOnly(person)))
            .orElse(false);
    return hats.stream().filter(hat -> !apart || Keys.INVITED.contains(hat) == byPassword).toList();
  }

  /** Counts the try; false while a pause runs, and when it was not right. */
  boolean isRight(List<Tries.Key> keys, BooleanSupplier look) {
    return tries.counted(keys, wait -> false, look::getAsBoolean, right -> right);
  }

  private List<Hat> hats(PersonId person) {
    return database
        .sql("select hat from sec.hats_of(:person, :at) as t(hat)")
        .param("person", person.value())
        .param("at", Sql.at(clock.instant()))
        .query((row, n) -> Hat.valueOf(row.getString("hat")))
        .list();
  }
}
