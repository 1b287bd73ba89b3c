package org.accanto.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.access.AcceptOutcome;
import org.accanto.access.Access;
import org.accanto.access.Called;
import org.accanto.access.CardName;
import org.accanto.access.Keys;
import org.accanto.access.NewAccount;
import org.accanto.access.Newcomer;
import org.accanto.access.PrintedCard;
import org.accanto.access.SignIn;
import org.accanto.access.SignInOutcome;
import org.accanto.access.SignInTry;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Staff and the ways to sign in, as a real first start makes them: by links, cards and PINs. */
@Component
@ConditionalOnProperty("accanto.demo")
class Staff {

  static final String PASSWORD = "quattro passi e una panchina";

  private static final Map<String, Hat> ROLES =
      Map.of(
          "COORDINATOR", Hat.COORDINATOR,
          "PROFESSIONAL", Hat.PROFESSIONAL,
          "SUPERVISOR", Hat.SUPERVISOR,
          "DPO", Hat.DPO);

  private final Keys keys;
  private final SignIn signIn;
  private final Access access;

  Staff(Keys keys, SignIn signIn, Access access) {
    this.keys = keys;
    this.signIn = signIn;
    this.access = access;
  }

  /** The first coordinator, who opens the link that an ordinary first start prints. */
  Actor first(Citizen giulia, String link) {
    return new Actor(accept(giulia, link), Hat.COORDINATOR);
  }

  /**
   * Everybody else of the staff.
   *
   * @param signingIn names of those who open an invitation; the others have not yet been invited
   */
  void join(List<String> signingIn, Actor giulia, Townspeople people) {
    for (Citizen one : Citizen.all()) {
      Hat hat = ROLES.get(one.kind());
      if (hat != null && !people.has(one.called())) {
        PersonId person =
            signingIn.contains(one.called())
                ? accept(one, keys.invite(hat, giulia))
                : newcomer(one, hat, giulia);
        people.add(one, new Actor(person, hat));
      }
    }
  }

  private PersonId newcomer(Citizen one, Hat hat, Actor giulia) {
    Newcomer newcomer = Newcomer.called(Called.as(one.called()), one.language());
    access.register(List.of(newcomer), hat, giulia);
    return newcomer.id();
  }

  private PersonId accept(Citizen one, String link) {
    var account =
        new NewAccount(
            one.called(), one.language(), one.called().toLowerCase(Locale.ROOT), PASSWORD);
    String token = link.substring(link.lastIndexOf('/') + 1);
    if (signIn.accept(token, account, fromHere()) instanceof AcceptOutcome.Made made) {
      signIn.out(made.welcome().token(), false);
      return made.person();
    }
    throw new IllegalStateException("the invitation of " + one.called() + " was not accepted");
  }

  /** A card is printed and used for the first time; returns its two words. */
  String card(PersonId person, String pin, Actor giulia) {
    PrintedCard card = keys.print(UUID.randomUUID(), person, giulia).orElseThrow();
    var name = new CardName.Words(card.words());
    if (signIn.withCard(name, card.startNumber(), fromHere()) instanceof SignInOutcome.ChoosePin go
        && signIn.choosePin(go.ticket(), pin, fromHere()) instanceof SignInOutcome.Welcome in) {
      signIn.out(in.token(), false);
    }
    return card.words();
  }

  private static SignInTry fromHere() {
    return new SignInTry("demo", null, false, "", UUID.randomUUID());
  }
}
