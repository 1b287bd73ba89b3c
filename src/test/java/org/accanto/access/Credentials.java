package org.accanto.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.Page;
import org.accanto.testing.Visitor;

/** Cards and accounts that tests have made, through the same doors as people. */
record Credentials(Keys keys, SignIn signIn) {

  static final String PASSWORD = "vier Wörter im Regen 4";

  /** A new card that nobody has used yet. */
  PrintedCard card(Actor person, Actor coordinator) {
    return keys.print(UUID.randomUUID(), person.person(), coordinator).orElseThrow();
  }

  /** A card whose person has chosen this PIN. */
  PrintedCard card(Actor person, Actor coordinator, String pin) {
    PrintedCard card = card(person, coordinator);
    var words = new CardName.Words(card.words());
    if (signIn.withCard(words, card.startNumber(), from("192.0.2.9"))
        instanceof SignInOutcome.ChoosePin choose) {
      signIn.choosePin(choose.ticket(), pin, from("192.0.2.9"));
    }
    return card;
  }

  /** Somebody of staff with this user name and {@link #PASSWORD}. */
  Actor account(String name, Hat hat, Actor coordinator) {
    String token = keys.invite(hat, coordinator).replace("/invitation/", "");
    var account = new NewAccount("Eleni", "el", name, PASSWORD);
    AcceptOutcome made = signIn.accept(token, account, from("192.0.2.9"));
    return new Actor(((AcceptOutcome.Made) made).person(), hat);
  }

  static SignInTry from(String address) {
    return new SignInTry(address, null, false, "", UUID.randomUUID());
  }

  static Page withCard(Visitor visitor, String words, String pin, String device) {
    return visitor.submit(
        visitor.open("/signin/card"),
        "/signin/card",
        Map.of("name", words, "pin", pin, "device", device));
  }

  static Page withPassword(Visitor visitor, String name, String password) {
    return visitor.submit(
        visitor.open("/signin/password"),
        "/signin/password",
        new HashMap<>(Map.of("name", name, "password", password)));
  }

  /** Somebody who was away gives the PIN or password, and sees where they wanted to go. */
  static Page comesBack(Visitor visitor, String secret) {
    Page asked = visitor.follow("/sessions").isFound();
    return visitor.submitAndFollow(asked, "/signin/again", Map.of("secret", secret));
  }
}
