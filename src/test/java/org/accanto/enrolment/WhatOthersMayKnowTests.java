package org.accanto.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Sql;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.vault.Whose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The door for other modules: each actor finds what is theirs to know, and nothing else. */
@AccantoTest
@Tag("enrolment")
class WhatOthersMayKnowTests {

  @Autowired Cast cast;
  @Autowired SetClock clock;
  @Autowired Enrolment enrolment;

  @Test
  void theCoordinatorReadsTheWishOfWhoAsked() {
    Actor giulia = cast.coordinator("Giulia");
    Actor amina = asks("Amina");

    assertThat(enrolment.wishOf(amina.person(), giulia))
        .hasValueSatisfying(wish -> assertThat(wish.ownWords()).isEqualTo("Somebody to walk with"));
  }

  @Test
  @Abuse("R04")
  void aSupporterWhoIsNotProposedFindsNoCard() {
    Actor amina = asks("Amina");
    Actor luca = cast.supporter("Luca");

    assertThat(enrolment.wishOf(amina.person(), luca)).isEmpty();
    assertThat(enrolment.matchCardOf(amina.person(), luca)).isEmpty();
  }

  @Test
  @Abuse("R04")
  void theOtherOfThePairReadsOnlyTheItemsWithAYes() {
    Actor amina = asks("Amina");
    Actor luca = cast.supporter("Luca");
    item(amina, "The waiting list", true);
    item(amina, "My brother", false);
    cast.pair(amina, luca, true);

    assertThat(enrolment.matchCardOf(amina.person(), luca))
        .hasValueSatisfying(card ->
            assertThat(card.items())
                .extracting(MatchCard.Told::words)
                .containsExactly("The waiting list"));
  }

  @Test
  void beforeTheyHaveAgreedTheOtherReadsNoItemAtAll() {
    Actor amina = asks("Amina");
    Actor luca = cast.supporter("Luca");
    item(amina, "The waiting list", true);
    cast.pair(amina, luca, false);

    assertThat(enrolment.matchCardOf(amina.person(), luca))
        .hasValueSatisfying(card -> assertThat(card.items()).isEmpty());
  }

  @Test
  void aCertificateWithoutWhichThereIsNoMatchEndsOnItsDay() {
    Actor giulia = cast.coordinator("Giulia");
    Actor luca = offers("Luca", giulia, clock.today().plusDays(10));

    assertThat(offerOf(luca, giulia).readiness())
        .isEqualTo(new Readiness.Ready(clock.today().plusDays(10)));
    clock.goTo(clock.today().plusDays(11));
    assertThat(offerOf(luca, giulia).readiness().ready()).isFalse();
  }

  @Test
  @Abuse("W02")
  void whoIsDeclaredApartIsNotPossibleWhoeverSaidSo() {
    Actor giulia = cast.coordinator("Giulia");
    Actor amina = asks("Amina " + UUID.randomUUID());
    Actor nikos = cast.supporter("Νίκος " + UUID.randomUUID());
    apart(nikos, nameOf(amina).toUpperCase(java.util.Locale.ROOT));

    assertThat(enrolment.notTogether(amina.person(), giulia)).containsExactly(nikos.person());
    assertThat(enrolment.notTogether(nikos.person(), giulia)).contains(amina.person());
    assertThat(enrolment.notTogether(amina.person(), nikos)).isEmpty();
  }

  private final java.util.Map<Actor, String> called = new java.util.HashMap<>();

  private String nameOf(Actor person) {
    return called.getOrDefault(person, "");
  }

  private SupporterOffer offerOf(Actor supporter, Actor coordinator) {
    return enrolment.offers(coordinator).stream()
        .filter(offer -> offer.supporter().equals(supporter.person()))
        .findFirst()
        .orElseThrow();
  }

  private Actor asks(String name) {
    Actor peer = cast.peer(name);
    called.put(peer, name);
    cast.run(
        "insert into enrolment.request (person, state, language, begun_at, sent_at) values (?, 'ACCEPTED', 'it', ?, ?)",
        peer.person().value(),
        Sql.at(clock.instant()),
        Sql.at(clock.instant()));
    cast.run(
        "insert into enrolment.wish (person, own_words, changed_at) values (?, ?, ?)",
        peer.person().value(),
        cast.sealed(
            Whose.peer(peer.person()).at("enrolment.wish.own_words", peer.person().value()),
            "Somebody to walk with"),
        Sql.at(clock.instant()));
    return peer;
  }

  private void item(Actor peer, String words, boolean toSupporter) {
    UUID id = UUID.randomUUID();
    cast.run(
        "insert into enrolment.item (id, person, words, to_supporter, created_at) values (?, ?, ?, ?, ?)",
        id,
        peer.person().value(),
        cast.sealed(Whose.peer(peer.person()).at("enrolment.item.words", id), words),
        toSupporter,
        Sql.at(clock.instant()));
  }

  private void apart(Actor owner, String name) {
    cast.run(
        "insert into enrolment.apart (id, owner, kind, called, since) values (?, ?, 'THERAPY', ?, ?)",
        UUID.randomUUID(),
        owner.person().value(),
        name,
        Sql.at(clock.instant()));
  }

  private Actor offers(String name, Actor giulia, LocalDate until) {
    Actor supporter = cast.supporter(name);
    cast.run(
        "insert into enrolment.application (supporter, state, language, begun_at) values (?, 'ACCEPTED', 'it', ?)",
        supporter.person().value(),
        Sql.at(clock.instant()));
    cast.run(
        "insert into enrolment.offer (supporter, changed_at) values (?, ?)",
        supporter.person().value(),
        Sql.at(clock.instant()));
    for (String kind : new String[] {"CERTIFICATE", "INTERVIEW"}) {
      cast.run(
          """
          insert into enrolment.requirement (id, supporter, kind, valid_from, valid_until, recorded_by, recorded_at)
          values (?, ?, ?, ?, ?, ?, ?)
          """,
          UUID.randomUUID(),
          supporter.person().value(),
          kind,
          clock.today(),
          kind.equals("INTERVIEW") ? null : until,
          giulia.person().value(),
          Sql.at(clock.instant()));
    }
    return supporter;
  }
}
