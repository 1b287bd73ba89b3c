package org.accanto.matching;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.testing.Cast;
import org.accanto.testing.SetClock;
import org.accanto.vault.Place;
import org.accanto.vault.Whose;

/**
 * Enrols people as the database's administrator: who asks, who offers, who is ready. The people of
 * one test share a language that nobody else speaks, so that tests never meet.
 */
record People(Cast cast, SetClock clock, String language) {

  private static final AtomicInteger NEXT = new AtomicInteger();

  /** With one of the codes that are kept free for private use, "qaa" to "qtz". */
  static People ofOneTest(Cast cast, SetClock clock) {
    int next = NEXT.getAndIncrement();
    return new People(cast, clock, "q" + (char) ('a' + next / 26 % 20) + (char) ('a' + next % 26));
  }

  /** Accepted into the programme, with own words. */
  void asks(Actor peer, String ownWords, String wishes, String musts) {
    var now = Sql.at(clock.instant());
    cast.run(
        """
        insert into enrolment.request (person, state, language, begun_at, sent_at)
        values (?, 'ACCEPTED', 'it', ?, ?)
        """,
        peer.person().value(),
        now,
        now);
    cast.run(
        """
        insert into enrolment.wish (person, own_words, languages, seeks, wishes, musts, times, place,
          ranking, changed_at)
        values (?, ?, array[?], '{shelter,debt}', ?::text[], ?::text[],
          '{MONDAY_MORNING,TUESDAY_EVENING}', ?, '{shelter}', ?)
        """,
        peer.person().value(),
        cast.sealed(
            Whose.peer(peer.person()).at("enrolment.wish.own_words", peer.person().value()),
            ownWords),
        language,
        wishes,
        musts,
        cast.sealed(Whose.peer(peer.person()), "enrolment.wish.place", "Stazione"),
        now);
  }

  /** Accepted and with a certificate; tells "shelter" from the first day and "debt" later. */
  void offers(Actor supporter, String introduction, String gender, int atMost) {
    var now = Sql.at(clock.instant());
    UUID id = supporter.person().value();
    cast.run(
        """
        insert into enrolment.offer (supporter, introduction, gender, languages, times, place, at_most,
          shown, changed_at)
        values (?, ?, ?, array[?], '{MONDAY_MORNING,TUESDAY_EVENING}', ?, ?, true, ?)
        """,
        id,
        cast.sealed(
            Whose.colleague(supporter.person()), "enrolment.offer.introduction", introduction),
        gender,
        language,
        cast.sealed(
            Whose.colleague(supporter.person()), "enrolment.offer.place", "Stazione centrale"),
        atMost,
        now);
    isReady(supporter);
    experience(id, "shelter", "NOW", "Due inverni in dormitorio");
    experience(id, "debt", "LATER", "Debiti che non dico subito");
  }

  /** Accepted, with a certificate, a check and an interview. */
  void isReady(Actor supporter) {
    var now = Sql.at(clock.instant());
    UUID id = supporter.person().value();
    cast.run(
        """
        insert into enrolment.application (supporter, state, language, begun_at)
        values (?, 'ACCEPTED', 'it', ?) on conflict do nothing
        """,
        id,
        now);
    for (String kind : new String[] {"CERTIFICATE", "BACKGROUND_CHECK", "INTERVIEW"}) {
      LocalDate from = clock.today().minusDays(30);
      cast.run(
          """
          insert into enrolment.requirement (id, supporter, kind, valid_from, valid_until,
            recorded_by, recorded_at)
          values (?, ?, ?, ?, ?, ?, ?)
          """,
          UUID.randomUUID(),
          id,
          kind,
          from,
          from.plusYears(2),
          UUID.randomUUID(),
          now);
    }
  }

  private void experience(UUID supporter, String area, String told, String words) {
    cast.run(
        """
        insert into enrolment.experience (id, supporter, area, words, told, changed_at)
        values (?, ?, ?, ?, ?, ?)
        """,
        UUID.randomUUID(),
        supporter,
        area,
        cast.sealed(
            new Place(
                Whose.colleague(new PersonId(supporter)),
                "enrolment.experience.words",
                supporter + "|" + area),
            words),
        told,
        Sql.at(clock.instant()));
  }

  void pauses(Actor supporter) {
    cast.run(
        "insert into enrolment.pause (id, person, since) values (?, ?, ?)",
        UUID.randomUUID(),
        supporter.person().value(),
        Sql.at(clock.instant()));
  }
}
